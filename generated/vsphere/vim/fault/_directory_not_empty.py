# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DirectoryNotEmpty``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DirectoryNotEmpty",
    wire_name="DirectoryNotEmpty",
    since="vim.version.version7",
    rank=7,
)
class DirectoryNotEmpty(vim.fault.FileFault):
    """The fault ``vim.fault.DirectoryNotEmpty``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/DirectoryNotEmpty.rst``
    """
