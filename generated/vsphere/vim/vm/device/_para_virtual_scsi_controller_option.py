# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.ParaVirtualSCSIControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.ParaVirtualSCSIControllerOption",
    wire_name="ParaVirtualSCSIControllerOption",
    since="vim.version.version4",
    rank=4,
)
class ParaVirtualSCSIControllerOption(vim.vm.device.VirtualSCSIControllerOption):
    """The data object ``vim.vm.device.ParaVirtualSCSIControllerOption``.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/ParaVirtualSCSIControllerOption.rst``
    """
