# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IncorrectFileType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.IncorrectFileType", wire_name="IncorrectFileType")
class IncorrectFileType(vim.fault.FileFault):
    """The fault ``vim.fault.IncorrectFileType``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/IncorrectFileType.rst``
    """
