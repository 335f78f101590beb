# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.FileNotFound", wire_name="FileNotFound")
class FileNotFound(vim.fault.FileFault):
    """The fault ``vim.fault.FileNotFound``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/FileNotFound.rst``
    """
