# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualVmxnet", wire_name="VirtualVmxnet")
class VirtualVmxnet(vim.vm.device.VirtualEthernetCard):
    """The data object ``vim.vm.device.VirtualVmxnet``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualVmxnet.rst``
    """
