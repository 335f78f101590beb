# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSriovEthernetCardOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSriovEthernetCardOption",
    wire_name="VirtualSriovEthernetCardOption",
    since="vim.version.version9",
    rank=9,
)
class VirtualSriovEthernetCardOption(vim.vm.device.VirtualEthernetCardOption):
    """The data object ``vim.vm.device.VirtualSriovEthernetCardOption``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualSriovEthernetCardOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption",
        wire_name="VirtualSriovEthernetCardSriovBackingOption",
        since="vim.version.version9",
        rank=9,
    )
    class SriovBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption``, on the wire ``VirtualSriovEthernetCardSriovBackingOption``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/device/VirtualSriovEthernetCardOption/SriovBackingOption.rst``
        """
