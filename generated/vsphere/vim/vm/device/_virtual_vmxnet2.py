# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet2``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVmxnet2", wire_name="VirtualVmxnet2", since="vim.version.version2", rank=2
)
class VirtualVmxnet2(vim.vm.device.VirtualVmxnet):
    """The data object ``vim.vm.device.VirtualVmxnet2``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/device/VirtualVmxnet2.rst``
    """
