# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualEthernetCardOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualEthernetCardOption",
    wire_name="VirtualEthernetCardOption",
    properties=lambda: (
        _rt.Property("supportedOUI", "vim.option.ChoiceOption"),
        _rt.Property("macType", "vim.option.ChoiceOption"),
        _rt.Property("wakeOnLanEnabled", "vim.option.BoolOption"),
        _rt.Property(
            "vmDirectPathGen2Supported",
            "boolean",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "uptCompatibilityEnabled",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VirtualEthernetCardOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualEthernetCardOption``.

    Fields:
        - ``supportedOUI``: ``vim.option.ChoiceOption``, required.
        - ``macType``: ``vim.option.ChoiceOption``, required.
        - ``wakeOnLanEnabled``: ``vim.option.BoolOption``, required.
        - ``vmDirectPathGen2Supported``: ``boolean``, optional. Since vSphere API 4.1.
        - ``uptCompatibilityEnabled``: ``vim.option.BoolOption``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualEthernetCardOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption",
        wire_name="VirtualEthernetCardDVPortBackingOption",
        since="vim.version.version5",
        rank=5,
    )
    class DistributedVirtualPortBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption``, on the wire ``VirtualEthernetCardDVPortBackingOption``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/device/VirtualEthernetCardOption/DistributedVirtualPortBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption",
        wire_name="VirtualEthernetCardLegacyNetworkBackingOption",
    )
    class LegacyNetworkBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption``, on the wire ``VirtualEthernetCardLegacyNetworkBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualEthernetCardOption/LegacyNetworkBackingOption.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName",
            wire_name="VirtualEthernetCardLegacyNetworkDeviceName",
        )
        class LegacyNetworkDeviceName(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName``, on the wire ``VirtualEthernetCardLegacyNetworkDeviceName``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/vm/device/VirtualEthernetCardOption/LegacyNetworkBackingOption/LegacyNetworkDeviceName.rst``
            """

            bridged = "bridged"
            """The value ``bridged``."""
            nat = "nat"
            """The value ``nat``."""
            hostonly = "hostonly"
            """The value ``hostonly``."""

    @_rt.enum(
        "vim.vm.device.VirtualEthernetCardOption.MacTypes", wire_name="VirtualEthernetCardMacType"
    )
    class MacTypes(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualEthernetCardOption.MacTypes``, on the wire ``VirtualEthernetCardMacType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualEthernetCardOption/MacTypes.rst``
        """

        manual = "manual"
        """The value ``manual``."""
        generated = "generated"
        """The value ``generated``."""
        assigned = "assigned"
        """The value ``assigned``."""

    @_rt.data(
        "vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption",
        wire_name="VirtualEthernetCardNetworkBackingOption",
    )
    class NetworkBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption``, on the wire ``VirtualEthernetCardNetworkBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualEthernetCardOption/NetworkBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption",
        wire_name="VirtualEthernetCardOpaqueNetworkBackingOption",
        since="vim.version.version9",
        rank=9,
    )
    class OpaqueNetworkBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption``, on the wire ``VirtualEthernetCardOpaqueNetworkBackingOption``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/device/VirtualEthernetCardOption/OpaqueNetworkBackingOption.rst``
        """

    supportedOUI: vim.option.ChoiceOption = _rt.UNSET
    """``vim.option.ChoiceOption``, required. Since 1.0."""
    macType: vim.option.ChoiceOption = _rt.UNSET
    """``vim.option.ChoiceOption``, required. Since 1.0."""
    wakeOnLanEnabled: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since 1.0."""
    vmDirectPathGen2Supported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    uptCompatibilityEnabled: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 6.0."""
