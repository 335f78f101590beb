# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FilesystemQuiesceFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.FilesystemQuiesceFault", wire_name="FilesystemQuiesceFault")
class FilesystemQuiesceFault(vim.fault.SnapshotFault):
    """The fault ``vim.fault.FilesystemQuiesceFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/FilesystemQuiesceFault.rst``
    """
