# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileAlreadyExists``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.FileAlreadyExists", wire_name="FileAlreadyExists")
class FileAlreadyExists(vim.fault.FileFault):
    """The fault ``vim.fault.FileAlreadyExists``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/FileAlreadyExists.rst``
    """
