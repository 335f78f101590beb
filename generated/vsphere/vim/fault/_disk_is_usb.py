# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskIsUSB``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.DiskIsUSB", wire_name="DiskIsUSB", since="vim.version.version9", rank=9)
class DiskIsUSB(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.DiskIsUSB``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DiskIsUSB.rst``
    """
