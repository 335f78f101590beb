# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FileFault",
    wire_name="FileFault",
    properties=lambda: (_rt.Property("file", "string"),),
)
class FileFault(vim.fault.VimFault):
    """The fault ``vim.fault.FileFault``.

    Fields:
        - ``file``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/FileFault.rst``
    """

    file: str = ""
    """``string``, required. Since 1.0."""
