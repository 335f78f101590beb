# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IDEDiskNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.IDEDiskNotSupported", wire_name="IDEDiskNotSupported")
class IDEDiskNotSupported(vim.fault.DiskNotSupported):
    """The fault ``vim.fault.IDEDiskNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/IDEDiskNotSupported.rst``
    """
