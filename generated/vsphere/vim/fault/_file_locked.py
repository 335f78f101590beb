# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileLocked``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.FileLocked", wire_name="FileLocked")
class FileLocked(vim.fault.FileFault):
    """The fault ``vim.fault.FileLocked``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/FileLocked.rst``
    """
