# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet2Option``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVmxnet2Option",
    wire_name="VirtualVmxnet2Option",
    since="vim.version.version2",
    rank=2,
)
class VirtualVmxnet2Option(vim.vm.device.VirtualVmxnetOption):
    """The data object ``vim.vm.device.VirtualVmxnet2Option``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/device/VirtualVmxnet2Option.rst``
    """
