# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnetOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualVmxnetOption", wire_name="VirtualVmxnetOption")
class VirtualVmxnetOption(vim.vm.device.VirtualEthernetCardOption):
    """The data object ``vim.vm.device.VirtualVmxnetOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualVmxnetOption.rst``
    """
