# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskTooSmall``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.DiskTooSmall", wire_name="DiskTooSmall", since="vim.version.version9", rank=9)
class DiskTooSmall(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.DiskTooSmall``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DiskTooSmall.rst``
    """
