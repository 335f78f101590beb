# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileNameTooLong``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FileNameTooLong", wire_name="FileNameTooLong", since="vim.version.version7", rank=7
)
class FileNameTooLong(vim.fault.FileFault):
    """The fault ``vim.fault.FileNameTooLong``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/FileNameTooLong.rst``
    """
