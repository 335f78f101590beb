# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualEthernetCard``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualEthernetCard",
    wire_name="VirtualEthernetCard",
    properties=lambda: (
        _rt.Property("addressType", "string", optional=True),
        _rt.Property("macAddress", "string", optional=True),
        _rt.Property("wakeOnLanEnabled", "boolean", optional=True),
        _rt.Property(
            "resourceAllocation",
            "vim.vm.device.VirtualEthernetCard.ResourceAllocation",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("externalId", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "uptCompatibilityEnabled",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("subnetId", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class VirtualEthernetCard(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualEthernetCard``.

    Fields:
        - ``addressType``: ``string``, optional.
        - ``macAddress``: ``string``, optional.
        - ``wakeOnLanEnabled``: ``boolean``, optional.
        - ``resourceAllocation``: ``vim.vm.device.VirtualEthernetCard.ResourceAllocation``,
          optional. Since vSphere API 6.0.
        - ``externalId``: ``string``, optional. Since vSphere API 6.0.
        - ``uptCompatibilityEnabled``: ``boolean``, optional. Since vSphere API 6.0.
        - ``subnetId``: ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualEthernetCard.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo",
        wire_name="VirtualEthernetCardDistributedVirtualPortBackingInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("port", "vim.dvs.PortConnection", since="vim.version.version5", rank=5),
        ),
    )
    class DistributedVirtualPortBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo``, on the wire ``VirtualEthernetCardDistributedVirtualPortBackingInfo``.

        Fields:
            - ``port``: ``vim.dvs.PortConnection``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/device/VirtualEthernetCard/DistributedVirtualPortBackingInfo.rst``
        """

        port: vim.dvs.PortConnection = _rt.UNSET
        """``vim.dvs.PortConnection``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo",
        wire_name="VirtualEthernetCardLegacyNetworkBackingInfo",
    )
    class LegacyNetworkBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo``, on the wire ``VirtualEthernetCardLegacyNetworkBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualEthernetCard/LegacyNetworkBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualEthernetCard.NetworkBackingInfo",
        wire_name="VirtualEthernetCardNetworkBackingInfo",
        properties=lambda: (
            _rt.Property("network", "vim.Network", optional=True),
            _rt.Property(
                "inPassthroughMode", "boolean", optional=True, since="vim.version.version4", rank=4
            ),
        ),
    )
    class NetworkBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualEthernetCard.NetworkBackingInfo``, on the wire ``VirtualEthernetCardNetworkBackingInfo``.

        Fields:
            - ``network``: ``vim.Network``, optional.
            - ``inPassthroughMode``: ``boolean``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualEthernetCard/NetworkBackingInfo.rst``
        """

        network: vim.Network | None = None
        """``vim.Network``, optional. Since 1.0."""
        inPassthroughMode: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo",
        wire_name="VirtualEthernetCardOpaqueNetworkBackingInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("opaqueNetworkId", "string", since="vim.version.version9", rank=9),
            _rt.Property("opaqueNetworkType", "string", since="vim.version.version9", rank=9),
        ),
    )
    class OpaqueNetworkBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo``, on the wire ``VirtualEthernetCardOpaqueNetworkBackingInfo``.

        Fields:
            - ``opaqueNetworkId``: ``string``, required.
            - ``opaqueNetworkType``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/device/VirtualEthernetCard/OpaqueNetworkBackingInfo.rst``
        """

        opaqueNetworkId: str = ""
        """``string``, required. Since vSphere API 5.5."""
        opaqueNetworkType: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vm.device.VirtualEthernetCard.ResourceAllocation",
        wire_name="VirtualEthernetCardResourceAllocation",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "reservation", "long", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property("share", "vim.SharesInfo", since="vim.version.version10", rank=10),
            _rt.Property("limit", "long", optional=True, since="vim.version.version10", rank=10),
        ),
    )
    class ResourceAllocation(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualEthernetCard.ResourceAllocation``, on the wire ``VirtualEthernetCardResourceAllocation``.

        Fields:
            - ``reservation``: ``long``, optional.
            - ``share``: ``vim.SharesInfo``, required.
            - ``limit``: ``long``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualEthernetCard/ResourceAllocation.rst``
        """

        reservation: int | None = None
        """``long``, optional. Since vSphere API 6.0."""
        share: vim.SharesInfo = _rt.UNSET
        """``vim.SharesInfo``, required. Since vSphere API 6.0."""
        limit: int | None = None
        """``long``, optional. Since vSphere API 6.0."""

    addressType: str | None = None
    """``string``, optional. Since 1.0."""
    macAddress: str | None = None
    """``string``, optional. Since 1.0."""
    wakeOnLanEnabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    resourceAllocation: vim.vm.device.VirtualEthernetCard.ResourceAllocation | None = None
    """``vim.vm.device.VirtualEthernetCard.ResourceAllocation``, optional. Since vSphere API 6.0."""
    externalId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    uptCompatibilityEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    subnetId: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
