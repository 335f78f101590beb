# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PhysicalNic``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PhysicalNic",
    wire_name="PhysicalNic",
    properties=lambda: (
        _rt.Property("key", "string", optional=True),
        _rt.Property("device", "string"),
        _rt.Property("pci", "string"),
        _rt.Property("driver", "string", optional=True),
        _rt.Property(
            "driverVersion", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "firmwareVersion", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("linkSpeed", "vim.host.PhysicalNic.LinkSpeedDuplex", optional=True),
        _rt.Property(
            "validLinkSpecification",
            "vim.host.PhysicalNic.LinkSpeedDuplex",
            array=True,
            optional=True,
        ),
        _rt.Property("spec", "vim.host.PhysicalNic.Specification"),
        _rt.Property("wakeOnLanSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("mac", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "fcoeConfiguration",
            "vim.host.FcoeConfig",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "vmDirectPathGen2Supported",
            "boolean",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "vmDirectPathGen2SupportedMode",
            "string",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "resourcePoolSchedulerAllowed",
            "boolean",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "resourcePoolSchedulerDisallowedReason",
            "string",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "autoNegotiateSupported", "boolean", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "enhancedNetworkingStackSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "ensInterruptSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "rdmaDevice", "vim.host.RdmaDevice", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property("dpuId", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "perfNicOffloadSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class PhysicalNic(vmodl.DynamicData):
    """The data object ``vim.host.PhysicalNic``.

    Fields:
        - ``key``: ``string``, optional.
        - ``device``: ``string``, required.
        - ``pci``: ``string``, required.
        - ``driver``: ``string``, optional.
        - ``driverVersion``: ``string``, optional. Since vSphere API 8.0.0.1.
        - ``firmwareVersion``: ``string``, optional. Since vSphere API 8.0.0.1.
        - ``linkSpeed``: ``vim.host.PhysicalNic.LinkSpeedDuplex``, optional.
        - ``validLinkSpecification``: List of ``vim.host.PhysicalNic.LinkSpeedDuplex``, optional.
        - ``spec``: ``vim.host.PhysicalNic.Specification``, required.
        - ``wakeOnLanSupported``: ``boolean``, required. Since VI API 2.5.
        - ``mac``: ``string``, required. Since VI API 2.5.
        - ``fcoeConfiguration``: ``vim.host.FcoeConfig``, optional. Since vSphere API 5.0.
        - ``vmDirectPathGen2Supported``: ``boolean``, optional. Since vSphere API 4.1.
        - ``vmDirectPathGen2SupportedMode``: ``string``, optional. Since vSphere API 4.1.
        - ``resourcePoolSchedulerAllowed``: ``boolean``, optional. Since vSphere API 4.1.
        - ``resourcePoolSchedulerDisallowedReason``: List of ``string``, optional. Since vSphere API
          4.1.
        - ``autoNegotiateSupported``: ``boolean``, optional. Since vSphere API 4.1.
        - ``enhancedNetworkingStackSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``ensInterruptSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``rdmaDevice``: ``vim.host.RdmaDevice``, optional. Since vSphere API 7.0.0.0.
        - ``dpuId``: ``string``, optional. Since vSphere API 8.0.0.1.
        - ``perfNicOffloadSupported``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/PhysicalNic.rst``
    """

    @_rt.data(
        "vim.host.PhysicalNic.CdpDeviceCapability",
        wire_name="PhysicalNicCdpDeviceCapability",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("router", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("transparentBridge", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("sourceRouteBridge", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("networkSwitch", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("host", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("igmpEnabled", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("repeater", "boolean", since="vim.version.version2", rank=2),
        ),
    )
    class CdpDeviceCapability(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.CdpDeviceCapability``, on the wire ``PhysicalNicCdpDeviceCapability``.

        Fields:
            - ``router``: ``boolean``, required.
            - ``transparentBridge``: ``boolean``, required.
            - ``sourceRouteBridge``: ``boolean``, required.
            - ``networkSwitch``: ``boolean``, required.
            - ``host``: ``boolean``, required.
            - ``igmpEnabled``: ``boolean``, required.
            - ``repeater``: ``boolean``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/PhysicalNic/CdpDeviceCapability.rst``
        """

        router: bool = False
        """``boolean``, required. Since VI API 2.5."""
        transparentBridge: bool = False
        """``boolean``, required. Since VI API 2.5."""
        sourceRouteBridge: bool = False
        """``boolean``, required. Since VI API 2.5."""
        networkSwitch: bool = False
        """``boolean``, required. Since VI API 2.5."""
        host: bool = False
        """``boolean``, required. Since VI API 2.5."""
        igmpEnabled: bool = False
        """``boolean``, required. Since VI API 2.5."""
        repeater: bool = False
        """``boolean``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.host.PhysicalNic.CdpInfo",
        wire_name="PhysicalNicCdpInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("cdpVersion", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("timeout", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("ttl", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("samples", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("devId", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("address", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("portId", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "deviceCapability",
                "vim.host.PhysicalNic.CdpDeviceCapability",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "softwareVersion", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "hardwarePlatform", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property("ipPrefix", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("ipPrefixLen", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("vlan", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "fullDuplex", "boolean", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property("mtu", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "systemName", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "systemOID", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property("mgmtAddr", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("location", "string", optional=True, since="vim.version.version2", rank=2),
        ),
    )
    class CdpInfo(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.CdpInfo``, on the wire ``PhysicalNicCdpInfo``.

        Fields:
            - ``cdpVersion``: ``int``, optional.
            - ``timeout``: ``int``, optional.
            - ``ttl``: ``int``, optional.
            - ``samples``: ``int``, optional.
            - ``devId``: ``string``, optional.
            - ``address``: ``string``, optional.
            - ``portId``: ``string``, optional.
            - ``deviceCapability``: ``vim.host.PhysicalNic.CdpDeviceCapability``, optional.
            - ``softwareVersion``: ``string``, optional.
            - ``hardwarePlatform``: ``string``, optional.
            - ``ipPrefix``: ``string``, optional.
            - ``ipPrefixLen``: ``int``, optional.
            - ``vlan``: ``int``, optional.
            - ``fullDuplex``: ``boolean``, optional.
            - ``mtu``: ``int``, optional.
            - ``systemName``: ``string``, optional.
            - ``systemOID``: ``string``, optional.
            - ``mgmtAddr``: ``string``, optional.
            - ``location``: ``string``, optional.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/PhysicalNic/CdpInfo.rst``
        """

        cdpVersion: int | None = None
        """``int``, optional. Since VI API 2.5."""
        timeout: int | None = None
        """``int``, optional. Since VI API 2.5."""
        ttl: int | None = None
        """``int``, optional. Since VI API 2.5."""
        samples: int | None = None
        """``int``, optional. Since VI API 2.5."""
        devId: str | None = None
        """``string``, optional. Since VI API 2.5."""
        address: str | None = None
        """``string``, optional. Since VI API 2.5."""
        portId: str | None = None
        """``string``, optional. Since VI API 2.5."""
        deviceCapability: vim.host.PhysicalNic.CdpDeviceCapability | None = None
        """``vim.host.PhysicalNic.CdpDeviceCapability``, optional. Since VI API 2.5."""
        softwareVersion: str | None = None
        """``string``, optional. Since VI API 2.5."""
        hardwarePlatform: str | None = None
        """``string``, optional. Since VI API 2.5."""
        ipPrefix: str | None = None
        """``string``, optional. Since VI API 2.5."""
        ipPrefixLen: int | None = None
        """``int``, optional. Since VI API 2.5."""
        vlan: int | None = None
        """``int``, optional. Since VI API 2.5."""
        fullDuplex: bool | None = None
        """``boolean``, optional. Since VI API 2.5."""
        mtu: int | None = None
        """``int``, optional. Since VI API 2.5."""
        systemName: str | None = None
        """``string``, optional. Since VI API 2.5."""
        systemOID: str | None = None
        """``string``, optional. Since VI API 2.5."""
        mgmtAddr: str | None = None
        """``string``, optional. Since VI API 2.5."""
        location: str | None = None
        """``string``, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.host.PhysicalNic.Config",
        wire_name="PhysicalNicConfig",
        properties=lambda: (
            _rt.Property("device", "string"),
            _rt.Property("spec", "vim.host.PhysicalNic.Specification"),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.Config``, on the wire ``PhysicalNicConfig``.

        Fields:
            - ``device``: ``string``, required.
            - ``spec``: ``vim.host.PhysicalNic.Specification``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PhysicalNic/Config.rst``
        """

        device: str = ""
        """``string``, required. Since 1.0."""
        spec: vim.host.PhysicalNic.Specification = _rt.UNSET
        """``vim.host.PhysicalNic.Specification``, required. Since 1.0."""

    @_rt.data(
        "vim.host.PhysicalNic.LinkSpeedDuplex",
        wire_name="PhysicalNicLinkInfo",
        properties=lambda: (
            _rt.Property("speedMb", "int"),
            _rt.Property("duplex", "boolean"),
        ),
    )
    class LinkSpeedDuplex(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.LinkSpeedDuplex``, on the wire ``PhysicalNicLinkInfo``.

        Fields:
            - ``speedMb``: ``int`` in megabits per second, required.
            - ``duplex``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PhysicalNic/LinkSpeedDuplex.rst``
        """

        speedMb: int = 0
        """``int`` in megabits per second, required. Since 1.0."""
        duplex: bool = False
        """``boolean``, required. Since 1.0."""

    @_rt.data(
        "vim.host.PhysicalNic.LldpInfo",
        wire_name="LinkLayerDiscoveryProtocolInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("chassisId", "string", since="vim.version.version7", rank=7),
            _rt.Property("portId", "string", since="vim.version.version7", rank=7),
            _rt.Property("timeToLive", "int", since="vim.version.version7", rank=7),
            _rt.Property(
                "parameter",
                "vmodl.KeyAnyValue",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class LldpInfo(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.LldpInfo``, on the wire ``LinkLayerDiscoveryProtocolInfo``.

        Fields:
            - ``chassisId``: ``string``, required.
            - ``portId``: ``string``, required.
            - ``timeToLive``: ``int``, required.
            - ``parameter``: List of ``vmodl.KeyAnyValue``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/PhysicalNic/LldpInfo.rst``
        """

        chassisId: str = ""
        """``string``, required. Since vSphere API 5.0."""
        portId: str = ""
        """``string``, required. Since vSphere API 5.0."""
        timeToLive: int = 0
        """``int``, required. Since vSphere API 5.0."""
        parameter: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
        """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.PhysicalNic.NetworkHint",
        wire_name="PhysicalNicHintInfo",
        properties=lambda: (
            _rt.Property("device", "string"),
            _rt.Property(
                "subnet", "vim.host.PhysicalNic.NetworkHint.IpNetwork", array=True, optional=True
            ),
            _rt.Property(
                "network",
                "vim.host.PhysicalNic.NetworkHint.NamedNetwork",
                array=True,
                optional=True,
            ),
            _rt.Property(
                "connectedSwitchPort",
                "vim.host.PhysicalNic.CdpInfo",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "lldpInfo",
                "vim.host.PhysicalNic.LldpInfo",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class NetworkHint(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.NetworkHint``, on the wire ``PhysicalNicHintInfo``.

        Fields:
            - ``device``: ``string``, required.
            - ``subnet``: List of ``vim.host.PhysicalNic.NetworkHint.IpNetwork``, optional.
            - ``network``: List of ``vim.host.PhysicalNic.NetworkHint.NamedNetwork``, optional.
            - ``connectedSwitchPort``: ``vim.host.PhysicalNic.CdpInfo``, optional. Since VI API 2.5.
            - ``lldpInfo``: ``vim.host.PhysicalNic.LldpInfo``, optional. Since vSphere API 5.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PhysicalNic/NetworkHint.rst``
        """

        @_rt.data(
            "vim.host.PhysicalNic.NetworkHint.HintElement",
            wire_name="PhysicalNicHint",
            properties=lambda: (_rt.Property("vlanId", "int", optional=True),),
        )
        class HintElement(vmodl.DynamicData):
            """The data object ``vim.host.PhysicalNic.NetworkHint.HintElement``, on the wire ``PhysicalNicHint``.

            Fields:
                - ``vlanId``: ``int``, optional.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PhysicalNic/NetworkHint/HintElement.rst``
            """

            vlanId: int | None = None
            """``int``, optional. Since 1.0."""

        @_rt.data(
            "vim.host.PhysicalNic.NetworkHint.IpNetwork",
            wire_name="PhysicalNicIpHint",
            properties=lambda: (_rt.Property("ipSubnet", "string"),),
        )
        class IpNetwork(HintElement):
            """The data object ``vim.host.PhysicalNic.NetworkHint.IpNetwork``, on the wire ``PhysicalNicIpHint``.

            Fields:
                - ``ipSubnet``: ``string``, required.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PhysicalNic/NetworkHint/IpNetwork.rst``
            """

            ipSubnet: str = ""
            """``string``, required. Since 1.0."""

        @_rt.data(
            "vim.host.PhysicalNic.NetworkHint.NamedNetwork",
            wire_name="PhysicalNicNameHint",
            properties=lambda: (_rt.Property("network", "string"),),
        )
        class NamedNetwork(HintElement):
            """The data object ``vim.host.PhysicalNic.NetworkHint.NamedNetwork``, on the wire ``PhysicalNicNameHint``.

            Fields:
                - ``network``: ``string``, required.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PhysicalNic/NetworkHint/NamedNetwork.rst``
            """

            network: str = ""
            """``string``, required. Since 1.0."""

        device: str = ""
        """``string``, required. Since 1.0."""
        subnet: _rt.Field[
            list[vim.host.PhysicalNic.NetworkHint.IpNetwork],
            Iterable[vim.host.PhysicalNic.NetworkHint.IpNetwork],
        ] = _rt.EMPTY
        """List of ``vim.host.PhysicalNic.NetworkHint.IpNetwork``, optional. Since 1.0."""
        network: _rt.Field[
            list[vim.host.PhysicalNic.NetworkHint.NamedNetwork],
            Iterable[vim.host.PhysicalNic.NetworkHint.NamedNetwork],
        ] = _rt.EMPTY
        """List of ``vim.host.PhysicalNic.NetworkHint.NamedNetwork``, optional. Since 1.0."""
        connectedSwitchPort: vim.host.PhysicalNic.CdpInfo | None = None
        """``vim.host.PhysicalNic.CdpInfo``, optional. Since VI API 2.5."""
        lldpInfo: vim.host.PhysicalNic.LldpInfo | None = None
        """``vim.host.PhysicalNic.LldpInfo``, optional. Since vSphere API 5.0."""

    @_rt.enum(
        "vim.host.PhysicalNic.ResourcePoolSchedulerDisallowedReason",
        wire_name="PhysicalNicResourcePoolSchedulerDisallowedReason",
        since="vim.version.version6",
        rank=6,
    )
    class ResourcePoolSchedulerDisallowedReason(_rt.VimEnum):
        """The enum ``vim.host.PhysicalNic.ResourcePoolSchedulerDisallowedReason``, on the wire ``PhysicalNicResourcePoolSchedulerDisallowedReason``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/PhysicalNic/ResourcePoolSchedulerDisallowedReason.rst``
        """

        userOptOut = "userOptOut"
        """The value ``userOptOut``."""
        hardwareUnsupported = "hardwareUnsupported"
        """The value ``hardwareUnsupported``."""

    @_rt.data(
        "vim.host.PhysicalNic.Specification",
        wire_name="PhysicalNicSpec",
        properties=lambda: (
            _rt.Property("ip", "vim.host.IpConfig", optional=True),
            _rt.Property("linkSpeed", "vim.host.PhysicalNic.LinkSpeedDuplex", optional=True),
            _rt.Property(
                "enableEnhancedNetworkingStack",
                "boolean",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "ensInterruptEnabled", "boolean", optional=True, since="vim.version.v7_0", rank=18
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.PhysicalNic.Specification``, on the wire ``PhysicalNicSpec``.

        Fields:
            - ``ip``: ``vim.host.IpConfig``, optional.
            - ``linkSpeed``: ``vim.host.PhysicalNic.LinkSpeedDuplex``, optional.
            - ``enableEnhancedNetworkingStack``: ``boolean``, optional. Since vSphere API 6.7.
            - ``ensInterruptEnabled``: ``boolean``, optional. Since vSphere API 7.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PhysicalNic/Specification.rst``
        """

        ip: vim.host.IpConfig | None = None
        """``vim.host.IpConfig``, optional. Since 1.0."""
        linkSpeed: vim.host.PhysicalNic.LinkSpeedDuplex | None = None
        """``vim.host.PhysicalNic.LinkSpeedDuplex``, optional. Since 1.0."""
        enableEnhancedNetworkingStack: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        ensInterruptEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""

    @_rt.enum(
        "vim.host.PhysicalNic.VmDirectPathGen2SupportedMode",
        wire_name="PhysicalNicVmDirectPathGen2SupportedMode",
        since="vim.version.version6",
        rank=6,
    )
    class VmDirectPathGen2SupportedMode(_rt.VimEnum):
        """The enum ``vim.host.PhysicalNic.VmDirectPathGen2SupportedMode``, on the wire ``PhysicalNicVmDirectPathGen2SupportedMode``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/PhysicalNic/VmDirectPathGen2SupportedMode.rst``
        """

        upt = "upt"
        """The value ``upt``."""

    key: str | None = None
    """``string``, optional. Since 1.0."""
    device: str = ""
    """``string``, required. Since 1.0."""
    pci: str = ""
    """``string``, required. Since 1.0."""
    driver: str | None = None
    """``string``, optional. Since 1.0."""
    driverVersion: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    firmwareVersion: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    linkSpeed: vim.host.PhysicalNic.LinkSpeedDuplex | None = None
    """``vim.host.PhysicalNic.LinkSpeedDuplex``, optional. Since 1.0."""
    validLinkSpecification: _rt.Field[
        list[vim.host.PhysicalNic.LinkSpeedDuplex], Iterable[vim.host.PhysicalNic.LinkSpeedDuplex]
    ] = _rt.EMPTY
    """List of ``vim.host.PhysicalNic.LinkSpeedDuplex``, optional. Since 1.0."""
    spec: vim.host.PhysicalNic.Specification = _rt.UNSET
    """``vim.host.PhysicalNic.Specification``, required. Since 1.0."""
    wakeOnLanSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    mac: str = ""
    """``string``, required. Since VI API 2.5."""
    fcoeConfiguration: vim.host.FcoeConfig | None = None
    """``vim.host.FcoeConfig``, optional. Since vSphere API 5.0."""
    vmDirectPathGen2Supported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    vmDirectPathGen2SupportedMode: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    resourcePoolSchedulerAllowed: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    resourcePoolSchedulerDisallowedReason: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    autoNegotiateSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    enhancedNetworkingStackSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    ensInterruptSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    rdmaDevice: vim.host.RdmaDevice | None = None
    """``vim.host.RdmaDevice``, optional. Since vSphere API 7.0.0.0."""
    dpuId: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    perfNicOffloadSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
