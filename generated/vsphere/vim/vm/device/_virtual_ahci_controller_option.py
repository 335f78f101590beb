# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualAHCIControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualAHCIControllerOption",
    wire_name="VirtualAHCIControllerOption",
    since="vim.version.version9",
    rank=9,
)
class VirtualAHCIControllerOption(vim.vm.device.VirtualSATAControllerOption):
    """The data object ``vim.vm.device.VirtualAHCIControllerOption``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualAHCIControllerOption.rst``
    """
