# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoDiskSpace``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoDiskSpace",
    wire_name="NoDiskSpace",
    properties=lambda: (_rt.Property("datastore", "string"),),
)
class NoDiskSpace(vim.fault.FileFault):
    """The fault ``vim.fault.NoDiskSpace``.

    Fields:
        - ``datastore``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoDiskSpace.rst``
    """

    datastore: str = ""
    """``string``, required. Since 1.0."""
