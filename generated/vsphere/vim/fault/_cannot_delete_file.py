# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotDeleteFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CannotDeleteFile", wire_name="CannotDeleteFile")
class CannotDeleteFile(vim.fault.FileFault):
    """The fault ``vim.fault.CannotDeleteFile``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotDeleteFile.rst``
    """
