# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSriovEthernetCard``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSriovEthernetCard",
    wire_name="VirtualSriovEthernetCard",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "allowGuestOSMtuChange", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "sriovBacking",
            "vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "dvxBackingInfo",
            "vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualSriovEthernetCard(vim.vm.device.VirtualEthernetCard):
    """The data object ``vim.vm.device.VirtualSriovEthernetCard``.

    Fields:
        - ``allowGuestOSMtuChange``: ``boolean``, optional.
        - ``sriovBacking``: ``vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo``, optional.
        - ``dvxBackingInfo``: ``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``, optional.
          Since vSphere API 8.0.0.1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualSriovEthernetCard.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo",
        wire_name="VirtualSriovEthernetCardSriovBackingInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "physicalFunctionBacking",
                "vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "virtualFunctionBacking",
                "vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "virtualFunctionIndex", "int", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class SriovBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo``, on the wire ``VirtualSriovEthernetCardSriovBackingInfo``.

        Fields:
            - ``physicalFunctionBacking``:
              ``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``, optional.
            - ``virtualFunctionBacking``: ``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``,
              optional.
            - ``virtualFunctionIndex``: ``int``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/device/VirtualSriovEthernetCard/SriovBackingInfo.rst``
        """

        physicalFunctionBacking: vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo | None = None
        """``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``, optional. Since vSphere API
        5.5.
        """
        virtualFunctionBacking: vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo | None = None
        """``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``, optional. Since vSphere API
        5.5.
        """
        virtualFunctionIndex: int | None = None
        """``int``, optional. Since vSphere API 5.5."""

    allowGuestOSMtuChange: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    sriovBacking: vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo | None = None
    """``vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo``, optional. Since vSphere API
    5.5.
    """
    dvxBackingInfo: vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo | None = None
    """``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``, optional. Since vSphere API
    8.0.0.1.
    """
