# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDatastorePath``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidDatastorePath",
    wire_name="InvalidDatastorePath",
    properties=lambda: (_rt.Property("datastorePath", "string"),),
)
class InvalidDatastorePath(vim.fault.InvalidDatastore):
    """The fault ``vim.fault.InvalidDatastorePath``.

    Fields:
        - ``datastorePath``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidDatastorePath.rst``
    """

    datastorePath: str = ""
    """``string``, required. Since 1.0."""
