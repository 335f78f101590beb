# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CannotAccessFile", wire_name="CannotAccessFile")
class CannotAccessFile(vim.fault.FileFault):
    """The fault ``vim.fault.CannotAccessFile``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessFile.rst``
    """
