# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidDatastore",
    wire_name="InvalidDatastore",
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", optional=True),
        _rt.Property("name", "string", optional=True),
    ),
)
class InvalidDatastore(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidDatastore``.

    Fields:
        - ``datastore``: ``vim.Datastore``, optional.
        - ``name``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidDatastore.rst``
    """

    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since 1.0."""
    name: str | None = None
    """``string``, optional. Since 1.0."""
