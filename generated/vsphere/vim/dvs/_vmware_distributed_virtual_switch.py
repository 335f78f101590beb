# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.dvs.VmwareDistributedVirtualSwitch``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.dvs.VmwareDistributedVirtualSwitch",
    wire_name="VmwareDistributedVirtualSwitch",
    since="vim.version.version5",
    rank=5,
)
class VmwareDistributedVirtualSwitch(vim.DistributedVirtualSwitch):
    """The managed object ``vim.dvs.VmwareDistributedVirtualSwitch``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/VmwareDistributedVirtualSwitch.rst``
    """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.ConfigInfo",
        wire_name="VMwareDVSConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "vspanSession",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanSession",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "pvlanConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("maxMtu", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "linkDiscoveryProtocolConfig",
                "vim.host.LinkDiscoveryProtocolConfig",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipfixConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "lacpGroupConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "lacpApiVersion", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "multicastFilteringMode",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "networkOffloadSpecId",
                "string",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "networkOffloadConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "realTimeConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig",
                optional=True,
                since="vim.version.v8_0_3_1",
                rank=33,
            ),
        ),
    )
    class ConfigInfo(vim.DistributedVirtualSwitch.ConfigInfo):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.ConfigInfo``, on the wire ``VMwareDVSConfigInfo``.

        Fields:
            - ``vspanSession``: List of ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``,
              optional. Since vSphere API 5.0.
            - ``pvlanConfig``: List of ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``,
              optional.
            - ``maxMtu``: ``int``, required.
            - ``linkDiscoveryProtocolConfig``: ``vim.host.LinkDiscoveryProtocolConfig``, optional.
            - ``ipfixConfig``: ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``, optional.
              Since vSphere API 5.0.
            - ``lacpGroupConfig``: List of
              ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``, optional. Since vSphere
              API 5.5.
            - ``lacpApiVersion``: ``string``, optional. Since vSphere API 5.5.
            - ``multicastFilteringMode``: ``string``, optional. Since vSphere API 6.0.
            - ``networkOffloadSpecId``: ``string``, optional. Since vSphere API 8.0.0.1.
            - ``networkOffloadConfig``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig``, optional. Since
              vSphere API 8.0.3.0.
            - ``realTimeConfig``: ``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig``,
              optional. Since vSphere API 8.0.3.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/ConfigInfo.rst``
        """

        vspanSession: _rt.Field[
            list[vim.dvs.VmwareDistributedVirtualSwitch.VspanSession],
            Iterable[vim.dvs.VmwareDistributedVirtualSwitch.VspanSession],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``, optional. Since vSphere
        API 5.0.
        """
        pvlanConfig: _rt.Field[
            list[vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry],
            Iterable[vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``, optional. Since vSphere
        API 4.0.
        """
        maxMtu: int = 0
        """``int``, required. Since vSphere API 4.0."""
        linkDiscoveryProtocolConfig: vim.host.LinkDiscoveryProtocolConfig | None = None
        """``vim.host.LinkDiscoveryProtocolConfig``, optional. Since vSphere API 4.0."""
        ipfixConfig: vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``, optional. Since vSphere API
        5.0.
        """
        lacpGroupConfig: _rt.Field[
            list[vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig],
            Iterable[vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``, optional. Since
        vSphere API 5.5.
        """
        lacpApiVersion: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        multicastFilteringMode: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        networkOffloadSpecId: str | None = None
        """``string``, optional. Since vSphere API 8.0.0.1."""
        networkOffloadConfig: vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig | None = (
            None
        )
        """``vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig``, optional. Since vSphere
        API 8.0.3.0.
        """
        realTimeConfig: vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig``, optional. Since vSphere API
        8.0.3.1.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec",
        wire_name="VMwareDVSConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "pvlanConfigSpec",
                "vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "vspanConfigSpec",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("maxMtu", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "linkDiscoveryProtocolConfig",
                "vim.host.LinkDiscoveryProtocolConfig",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipfixConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "lacpApiVersion", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "multicastFilteringMode",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "networkOffloadSpecId",
                "string",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "networkOffloadConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "realTimeConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig",
                optional=True,
                since="vim.version.v8_0_3_1",
                rank=33,
            ),
        ),
    )
    class ConfigSpec(vim.DistributedVirtualSwitch.ConfigSpec):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec``, on the wire ``VMwareDVSConfigSpec``.

        Fields:
            - ``pvlanConfigSpec``: List of
              ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec``, optional.
            - ``vspanConfigSpec``: List of
              ``vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec``, optional. Since vSphere
              API 5.0.
            - ``maxMtu``: ``int``, optional.
            - ``linkDiscoveryProtocolConfig``: ``vim.host.LinkDiscoveryProtocolConfig``, optional.
            - ``ipfixConfig``: ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``, optional.
              Since vSphere API 5.0.
            - ``lacpApiVersion``: ``string``, optional. Since vSphere API 5.5.
            - ``multicastFilteringMode``: ``string``, optional. Since vSphere API 6.0.
            - ``networkOffloadSpecId``: ``string``, optional. Since vSphere API 8.0.0.1.
            - ``networkOffloadConfig``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig``, optional. Since
              vSphere API 8.0.3.0.
            - ``realTimeConfig``: ``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig``,
              optional. Since vSphere API 8.0.3.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/ConfigSpec.rst``
        """

        pvlanConfigSpec: _rt.Field[
            list[vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec],
            Iterable[vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec``, optional. Since
        vSphere API 4.0.
        """
        vspanConfigSpec: _rt.Field[
            list[vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec],
            Iterable[vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec``, optional. Since
        vSphere API 5.0.
        """
        maxMtu: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        linkDiscoveryProtocolConfig: vim.host.LinkDiscoveryProtocolConfig | None = None
        """``vim.host.LinkDiscoveryProtocolConfig``, optional. Since vSphere API 4.0."""
        ipfixConfig: vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``, optional. Since vSphere API
        5.0.
        """
        lacpApiVersion: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        multicastFilteringMode: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        networkOffloadSpecId: str | None = None
        """``string``, optional. Since vSphere API 8.0.0.1."""
        networkOffloadConfig: vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig | None = (
            None
        )
        """``vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig``, optional. Since vSphere
        API 8.0.3.0.
        """
        realTimeConfig: vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig``, optional. Since vSphere API
        8.0.3.1.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy",
        wire_name="VmwareDistributedVirtualSwitchDpuFailoverPolicy",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "activeUplink",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "standbyUplink",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class DpuFailoverPolicy(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy``, on the wire ``VmwareDistributedVirtualSwitchDpuFailoverPolicy``.

        Fields:
            - ``activeUplink``: List of ``string``, optional.
            - ``standbyUplink``: List of ``string``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/DpuFailoverPolicy.rst``
        """

        activeUplink: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.3.0."""
        standbyUplink: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability",
        wire_name="VMwareDvsDpuCapability",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property(
                "networkOffloadSupported",
                "boolean",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "activeStandbyModeSupported",
                "boolean",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class DpuFeatureCapability(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``, on the wire ``VMwareDvsDpuCapability``.

        Fields:
            - ``networkOffloadSupported``: ``boolean``, optional.
            - ``activeStandbyModeSupported``: ``boolean``, optional. Since vSphere API 8.0.3.0.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/DpuFeatureCapability.rst``
        """

        networkOffloadSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.0.1."""
        activeStandbyModeSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria",
        wire_name="DVSFailureCriteria",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "checkSpeed",
                "vim.StringPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "speed", "vim.IntPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "checkDuplex", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "fullDuplex", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "checkErrorPercent",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "percentage", "vim.IntPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "checkBeacon", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class FailureCriteria(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria``, on the wire ``DVSFailureCriteria``.

        Fields:
            - ``checkSpeed``: ``vim.StringPolicy``, optional.
            - ``speed``: ``vim.IntPolicy``, optional.
            - ``checkDuplex``: ``vim.BoolPolicy``, optional.
            - ``fullDuplex``: ``vim.BoolPolicy``, optional.
            - ``checkErrorPercent``: ``vim.BoolPolicy``, optional.
            - ``percentage``: ``vim.IntPolicy``, optional.
            - ``checkBeacon``: ``vim.BoolPolicy``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/FailureCriteria.rst``
        """

        checkSpeed: vim.StringPolicy | None = None
        """``vim.StringPolicy``, optional. Since vSphere API 4.0."""
        speed: vim.IntPolicy | None = None
        """``vim.IntPolicy``, optional. Since vSphere API 4.0."""
        checkDuplex: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        fullDuplex: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        checkErrorPercent: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        percentage: vim.IntPolicy | None = None
        """``vim.IntPolicy``, optional. Since vSphere API 4.0."""
        checkBeacon: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability",
        wire_name="VMwareDVSFeatureCapability",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "vspanSupported", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "lldpSupported", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "ipfixSupported", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "ipfixCapability",
                "vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "multicastSnoopingSupported",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "vspanCapability",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "lacpCapability",
                "vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "dpuCapability",
                "vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "nsxSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "mtuCapability",
                "vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability",
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
            _rt.Property(
                "realTimeConfigSupported",
                "boolean",
                optional=True,
                since="vim.version.v8_0_3_1",
                rank=33,
            ),
            _rt.Property(
                "perfNicOffloadCapability",
                "vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "systemTrafficCapabilities",
                "vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class FeatureCapability(vim.DistributedVirtualSwitch.FeatureCapability):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability``, on the wire ``VMwareDVSFeatureCapability``.

        Fields:
            - ``vspanSupported``: ``boolean``, optional. Since vSphere API 5.0.
            - ``lldpSupported``: ``boolean``, optional. Since vSphere API 5.0.
            - ``ipfixSupported``: ``boolean``, optional. Since vSphere API 5.0.
            - ``ipfixCapability``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability``, optional. Since
              vSphere API 6.0.
            - ``multicastSnoopingSupported``: ``boolean``, optional. Since vSphere API 6.0.
            - ``vspanCapability``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability``, optional. Since
              vSphere API 5.1.
            - ``lacpCapability``: ``vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability``,
              optional. Since vSphere API 5.1.
            - ``dpuCapability``: ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``,
              optional. Since vSphere API 8.0.0.1.
            - ``nsxSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
            - ``mtuCapability``: ``vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability``, optional.
              Since vSphere API 7.0.2.0.
            - ``realTimeConfigSupported``: ``boolean``, optional. Since vSphere API 8.0.3.1.
            - ``perfNicOffloadCapability``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability``, optional.
              Since vSphere API 9.1.0.0.
            - ``systemTrafficCapabilities``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities``, optional. Since
              vSphere API 9.1.0.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/FeatureCapability.rst``
        """

        vspanSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        lldpSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        ipfixSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        ipfixCapability: vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability``, optional. Since
        vSphere API 6.0.
        """
        multicastSnoopingSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        vspanCapability: vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability``, optional. Since
        vSphere API 5.1.
        """
        lacpCapability: vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability``, optional. Since vSphere
        API 5.1.
        """
        dpuCapability: vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``, optional. Since vSphere
        API 8.0.0.1.
        """
        nsxSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""
        mtuCapability: vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability``, optional. Since vSphere API
        7.0.2.0.
        """
        realTimeConfigSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.1."""
        perfNicOffloadCapability: (
            vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability | None
        ) = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability``, optional.
        Since vSphere API 9.1.0.0.
        """
        systemTrafficCapabilities: (
            vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities | None
        ) = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities``, optional. Since
        vSphere API 9.1.0.0.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig",
        wire_name="VMwareIpfixConfig",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "collectorIpAddress", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "collectorPort", "int", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "observationDomainId", "long", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property("activeFlowTimeout", "int", since="vim.version.version7", rank=7),
            _rt.Property(
                "idleFlowTimeout", "int", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("samplingRate", "int", since="vim.version.version7", rank=7),
            _rt.Property("internalFlowsOnly", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    class IpfixConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``, on the wire ``VMwareIpfixConfig``.

        Fields:
            - ``collectorIpAddress``: ``string``, optional.
            - ``collectorPort``: ``int``, optional.
            - ``observationDomainId``: ``long``, optional. Since vSphere API 6.0.
            - ``activeFlowTimeout``: ``int``, required.
            - ``idleFlowTimeout``: ``int``, optional.
            - ``samplingRate``: ``int``, required.
            - ``internalFlowsOnly``: ``boolean``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/IpfixConfig.rst``
        """

        collectorIpAddress: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        collectorPort: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        observationDomainId: int | None = None
        """``long``, optional. Since vSphere API 6.0."""
        activeFlowTimeout: int = 0
        """``int``, required. Since vSphere API 5.0."""
        idleFlowTimeout: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        samplingRate: int = 0
        """``int``, required. Since vSphere API 5.0."""
        internalFlowsOnly: bool = False
        """``boolean``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability",
        wire_name="VMwareDvsIpfixCapability",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "ipfixSupported", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "ipv6ForIpfixSupported",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "observationDomainIdSupported",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IpfixFeatureCapability(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability``, on the wire ``VMwareDvsIpfixCapability``.

        Fields:
            - ``ipfixSupported``: ``boolean``, optional.
            - ``ipv6ForIpfixSupported``: ``boolean``, optional.
            - ``observationDomainIdSupported``: ``boolean``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/IpfixFeatureCapability.rst``
        """

        ipfixSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6ForIpfixSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        observationDomainIdSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion",
        wire_name="VMwareDvsLacpApiVersion",
        since="vim.version.version9",
        rank=9,
    )
    class LacpApiVersion(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion``, on the wire ``VMwareDvsLacpApiVersion``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LacpApiVersion.rst``
        """

        singleLag = "singleLag"
        """The value ``singleLag``."""
        multipleLag = "multipleLag"
        """The value ``multipleLag``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability",
        wire_name="VMwareDvsLacpCapability",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "lacpSupported", "boolean", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "multiLacpGroupSupported",
                "boolean",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "lacpFastModeSupported",
                "boolean",
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
        ),
    )
    class LacpFeatureCapability(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability``, on the wire ``VMwareDvsLacpCapability``.

        Fields:
            - ``lacpSupported``: ``boolean``, optional.
            - ``multiLacpGroupSupported``: ``boolean``, optional. Since vSphere API 5.5.
            - ``lacpFastModeSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LacpFeatureCapability.rst``
        """

        lacpSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.1."""
        multiLacpGroupSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""
        lacpFastModeSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig",
        wire_name="VMwareDvsLacpGroupConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("name", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("mode", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("uplinkNum", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Property(
                "loadbalanceAlgorithm",
                "string",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "vlan",
                "vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "ipfix",
                "vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "uplinkName",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "uplinkPortKey",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "timeoutMode", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
            ),
        ),
    )
    class LacpGroupConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``, on the wire ``VMwareDvsLacpGroupConfig``.

        Fields:
            - ``key``: ``string``, optional.
            - ``name``: ``string``, optional.
            - ``mode``: ``string``, optional.
            - ``uplinkNum``: ``int``, optional.
            - ``loadbalanceAlgorithm``: ``string``, optional.
            - ``vlan``: ``vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig``, optional.
            - ``ipfix``: ``vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig``, optional.
            - ``uplinkName``: List of ``string``, optional.
            - ``uplinkPortKey``: List of ``string``, optional.
            - ``timeoutMode``: ``string``, optional. Since vSphere API 7.0.2.0.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LacpGroupConfig.rst``
        """

        key: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        name: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        mode: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        uplinkNum: int | None = None
        """``int``, optional. Since vSphere API 5.5."""
        loadbalanceAlgorithm: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        vlan: vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig``, optional. Since vSphere API
        5.5.
        """
        ipfix: vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig``, optional. Since vSphere API
        5.5.
        """
        uplinkName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.5."""
        uplinkPortKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.5."""
        timeoutMode: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec",
        wire_name="VMwareDvsLacpGroupSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "lacpGroupConfig",
                "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig",
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property("operation", "string", since="vim.version.version9", rank=9),
        ),
    )
    class LacpGroupSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec``, on the wire ``VMwareDvsLacpGroupSpec``.

        Fields:
            - ``lacpGroupConfig``: ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``,
              required.
            - ``operation``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LacpGroupSpec.rst``
        """

        lacpGroupConfig: vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig = _rt.UNSET
        """``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``, required. Since vSphere API
        5.5.
        """
        operation: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm",
        wire_name="VMwareDvsLacpLoadBalanceAlgorithm",
        since="vim.version.version9",
        rank=9,
    )
    class LacpLoadBalanceAlgorithm(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm``, on the wire ``VMwareDvsLacpLoadBalanceAlgorithm``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LacpLoadBalanceAlgorithm.rst``
        """

        srcMac = "srcMac"
        """The value ``srcMac``."""
        destMac = "destMac"
        """The value ``destMac``."""
        srcDestMac = "srcDestMac"
        """The value ``srcDestMac``."""
        destIpVlan = "destIpVlan"
        """The value ``destIpVlan``."""
        srcIpVlan = "srcIpVlan"
        """The value ``srcIpVlan``."""
        srcDestIpVlan = "srcDestIpVlan"
        """The value ``srcDestIpVlan``."""
        destTcpUdpPort = "destTcpUdpPort"
        """The value ``destTcpUdpPort``."""
        srcTcpUdpPort = "srcTcpUdpPort"
        """The value ``srcTcpUdpPort``."""
        srcDestTcpUdpPort = "srcDestTcpUdpPort"
        """The value ``srcDestTcpUdpPort``."""
        destIpTcpUdpPort = "destIpTcpUdpPort"
        """The value ``destIpTcpUdpPort``."""
        srcIpTcpUdpPort = "srcIpTcpUdpPort"
        """The value ``srcIpTcpUdpPort``."""
        srcDestIpTcpUdpPort = "srcDestIpTcpUdpPort"
        """The value ``srcDestIpTcpUdpPort``."""
        destIpTcpUdpPortVlan = "destIpTcpUdpPortVlan"
        """The value ``destIpTcpUdpPortVlan``."""
        srcIpTcpUdpPortVlan = "srcIpTcpUdpPortVlan"
        """The value ``srcIpTcpUdpPortVlan``."""
        srcDestIpTcpUdpPortVlan = "srcDestIpTcpUdpPortVlan"
        """The value ``srcDestIpTcpUdpPortVlan``."""
        destIp = "destIp"
        """The value ``destIp``."""
        srcIp = "srcIp"
        """The value ``srcIp``."""
        srcDestIp = "srcDestIp"
        """The value ``srcDestIp``."""
        vlan = "vlan"
        """The value ``vlan``."""
        srcPortId = "srcPortId"
        """The value ``srcPortId``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig",
        wire_name="VMwareDvsLagIpfixConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "ipfixEnabled", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class LagIpfixConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig``, on the wire ``VMwareDvsLagIpfixConfig``.

        Fields:
            - ``ipfixEnabled``: ``boolean``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LagIpfixConfig.rst``
        """

        ipfixEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig",
        wire_name="VMwareDvsLagVlanConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "vlanId",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class LagVlanConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig``, on the wire ``VMwareDvsLagVlanConfig``.

        Fields:
            - ``vlanId``: List of ``vim.NumericRange``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/LagVlanConfig.rst``
        """

        vlanId: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = _rt.EMPTY
        """List of ``vim.NumericRange``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy",
        wire_name="DVSMacLearningPolicy",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("enabled", "boolean", since="vim.version.version12", rank=12),
            _rt.Property(
                "allowUnicastFlooding",
                "boolean",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("limit", "int", optional=True, since="vim.version.version12", rank=12),
            _rt.Property(
                "limitPolicy", "string", optional=True, since="vim.version.version12", rank=12
            ),
        ),
    )
    class MacLearningPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy``, on the wire ``DVSMacLearningPolicy``.

        Fields:
            - ``enabled``: ``boolean``, required.
            - ``allowUnicastFlooding``: ``boolean``, optional.
            - ``limit``: ``int``, optional.
            - ``limitPolicy``: ``string``, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/MacLearningPolicy.rst``
        """

        enabled: bool = False
        """``boolean``, required. Since vSphere API 6.7."""
        allowUnicastFlooding: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        limit: int | None = None
        """``int``, optional. Since vSphere API 6.7."""
        limitPolicy: str | None = None
        """``string``, optional. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType",
        wire_name="DVSMacLimitPolicyType",
        since="vim.version.version12",
        rank=12,
    )
    class MacLimitPolicyType(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType``, on the wire ``DVSMacLimitPolicyType``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/MacLimitPolicyType.rst``
        """

        allow = "allow"
        """The value ``allow``."""
        drop = "drop"
        """The value ``drop``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy",
        wire_name="DVSMacManagementPolicy",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "allowPromiscuous", "boolean", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "macChanges", "boolean", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "forgedTransmits", "boolean", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "macLearningPolicy",
                "vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class MacManagementPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy``, on the wire ``DVSMacManagementPolicy``.

        Fields:
            - ``allowPromiscuous``: ``boolean``, optional.
            - ``macChanges``: ``boolean``, optional.
            - ``forgedTransmits``: ``boolean``, optional.
            - ``macLearningPolicy``: ``vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy``,
              optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/MacManagementPolicy.rst``
        """

        allowPromiscuous: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        macChanges: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        forgedTransmits: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        macLearningPolicy: vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy``, optional. Since vSphere API
        6.7.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability",
        wire_name="VMwareDvsMtuCapability",
        since="vim.version.v7_0_2_0",
        rank=22,
        properties=lambda: (
            _rt.Property("minMtuSupported", "int", since="vim.version.v7_0_2_0", rank=22),
            _rt.Property("maxMtuSupported", "int", since="vim.version.v7_0_2_0", rank=22),
        ),
    )
    class MtuCapability(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability``, on the wire ``VMwareDvsMtuCapability``.

        Fields:
            - ``minMtuSupported``: ``int``, required.
            - ``maxMtuSupported``: ``int``, required.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/MtuCapability.rst``
        """

        minMtuSupported: int = 0
        """``int``, required. Since vSphere API 7.0.2.0."""
        maxMtuSupported: int = 0
        """``int``, required. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult",
        wire_name="VMwareDVSMtuHealthCheckResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("mtuMismatch", "boolean", since="vim.version.version8", rank=8),
            _rt.Property(
                "vlanSupportSwitchMtu",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "vlanNotSupportSwitchMtu",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    class MtuHealthCheckResult(vim.dvs.HostMember.UplinkHealthCheckResult):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult``, on the wire ``VMwareDVSMtuHealthCheckResult``.

        Fields:
            - ``mtuMismatch``: ``boolean``, required.
            - ``vlanSupportSwitchMtu``: List of ``vim.NumericRange``, optional.
            - ``vlanNotSupportSwitchMtu``: List of ``vim.NumericRange``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/MtuHealthCheckResult.rst``
        """

        mtuMismatch: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        vlanSupportSwitchMtu: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = (
            _rt.EMPTY
        )
        """List of ``vim.NumericRange``, optional. Since vSphere API 5.1."""
        vlanNotSupportSwitchMtu: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = (
            _rt.EMPTY
        )
        """List of ``vim.NumericRange``, optional. Since vSphere API 5.1."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode",
        wire_name="VMwareDvsMulticastFilteringMode",
        since="vim.version.version10",
        rank=10,
    )
    class MulticastFilteringMode(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode``, on the wire ``VMwareDvsMulticastFilteringMode``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/MulticastFilteringMode.rst``
        """

        legacyFiltering = "legacyFiltering"
        """The value ``legacyFiltering``."""
        snooping = "snooping"
        """The value ``snooping``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig",
        wire_name="VmwareDistributedVirtualSwitchNetworkOffloadConfig",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "dpuFailoverPolicy",
                "vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class NetworkOffloadConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig``, on the wire ``VmwareDistributedVirtualSwitchNetworkOffloadConfig``.

        Fields:
            - ``dpuFailoverPolicy``: ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy``,
              optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/NetworkOffloadConfig.rst``
        """

        dpuFailoverPolicy: vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy``, optional. Since vSphere API
        8.0.3.0.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability",
        wire_name="VMwareDvsPerfNicOffloadCapability",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "supported", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class PerfNicOffloadFeatureCapability(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability``, on the wire ``VMwareDvsPerfNicOffloadCapability``.

        Fields:
            - ``supported``: ``boolean``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/PerfNicOffloadFeatureCapability.rst``
        """

        supported: bool | None = None
        """``boolean``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec",
        wire_name="VMwareDVSPvlanConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "pvlanEntry",
                "vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("operation", "string", since="vim.version.version5", rank=5),
        ),
    )
    class PvlanConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec``, on the wire ``VMwareDVSPvlanConfigSpec``.

        Fields:
            - ``pvlanEntry``: ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``, required.
            - ``operation``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/PvlanConfigSpec.rst``
        """

        pvlanEntry: vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry = _rt.UNSET
        """``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``, required. Since vSphere API
        4.0.
        """
        operation: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry",
        wire_name="VMwareDVSPvlanMapEntry",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("primaryVlanId", "int", since="vim.version.version5", rank=5),
            _rt.Property("secondaryVlanId", "int", since="vim.version.version5", rank=5),
            _rt.Property("pvlanType", "string", since="vim.version.version5", rank=5),
        ),
    )
    class PvlanMapEntry(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``, on the wire ``VMwareDVSPvlanMapEntry``.

        Fields:
            - ``primaryVlanId``: ``int``, required.
            - ``secondaryVlanId``: ``int``, required.
            - ``pvlanType``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/PvlanMapEntry.rst``
        """

        primaryVlanId: int = 0
        """``int``, required. Since vSphere API 4.0."""
        secondaryVlanId: int = 0
        """``int``, required. Since vSphere API 4.0."""
        pvlanType: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType",
        wire_name="VmwareDistributedVirtualSwitchPvlanPortType",
        since="vim.version.version5",
        rank=5,
    )
    class PvlanPortType(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType``, on the wire ``VmwareDistributedVirtualSwitchPvlanPortType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/PvlanPortType.rst``
        """

        promiscuous = "promiscuous"
        """The value ``promiscuous``."""
        isolated = "isolated"
        """The value ``isolated``."""
        community = "community"
        """The value ``community``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec",
        wire_name="VmwareDistributedVirtualSwitchVlanSpec",
        since="vim.version.version5",
        rank=5,
    )
    class VlanSpec(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec``, on the wire ``VmwareDistributedVirtualSwitchVlanSpec``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VlanSpec.rst``
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig",
        wire_name="VmwareDistributedVirtualSwitchRealTimeConfig",
        since="vim.version.v8_0_3_1",
        rank=33,
        properties=lambda: (
            _rt.Property(
                "allowed", "boolean", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "lanAnnotation",
                "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation",
                optional=True,
                since="vim.version.v8_0_3_1",
                rank=33,
            ),
        ),
    )
    class RealTimeConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig``, on the wire ``VmwareDistributedVirtualSwitchRealTimeConfig``.

        Fields:
            - ``allowed``: ``boolean``, optional.
            - ``lanAnnotation``: ``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation``,
              optional.

        Since:
            vSphere API 8.0.3.1 (``vim.version.v8_0_3_1``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/RealTimeConfig.rst``
        """

        allowed: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.1."""
        lanAnnotation: vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation``, optional. Since vSphere
        API 8.0.3.1.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation",
        wire_name="VmwareDistributedVirtualSwitchRealTimeLanAnnotation",
        since="vim.version.v8_0_3_1",
        rank=33,
        properties=lambda: (
            _rt.Property(
                "lanAUplink",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_1",
                rank=33,
            ),
            _rt.Property(
                "lanBUplink",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_1",
                rank=33,
            ),
        ),
    )
    class RealTimeLanAnnotation(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation``, on the wire ``VmwareDistributedVirtualSwitchRealTimeLanAnnotation``.

        Fields:
            - ``lanAUplink``: List of ``string``, optional.
            - ``lanBUplink``: List of ``string``, optional.

        Since:
            vSphere API 8.0.3.1 (``vim.version.v8_0_3_1``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/RealTimeLanAnnotation.rst``
        """

        lanAUplink: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.3.1."""
        lanBUplink: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.3.1."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy",
        wire_name="DVSSecurityPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "allowPromiscuous",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "macChanges", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "forgedTransmits",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class SecurityPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy``, on the wire ``DVSSecurityPolicy``.

        Fields:
            - ``allowPromiscuous``: ``vim.BoolPolicy``, optional.
            - ``macChanges``: ``vim.BoolPolicy``, optional.
            - ``forgedTransmits``: ``vim.BoolPolicy``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/SecurityPolicy.rst``
        """

        allowPromiscuous: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        macChanges: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        forgedTransmits: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities",
        wire_name="VMwareDvsSystemTrafficCapabilities",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "systemTrafficQualifiers",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class SystemTrafficCapabilities(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities``, on the wire ``VMwareDvsSystemTrafficCapabilities``.

        Fields:
            - ``systemTrafficQualifiers``: List of ``string``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/SystemTrafficCapabilities.rst``
        """

        systemTrafficQualifiers: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig",
        wire_name="VMwareDVSHealthCheckConfig",
        since="vim.version.version8",
        rank=8,
    )
    class VmwareHealthCheckConfig(vim.DistributedVirtualSwitch.HealthCheckConfig):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig``, on the wire ``VMwareDVSHealthCheckConfig``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VmwareHealthCheckConfig.rst``
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult",
        wire_name="VMwareDVSTeamingHealthCheckResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("teamingStatus", "string", since="vim.version.version8", rank=8),
        ),
    )
    class TeamingHealthCheckResult(vim.dvs.HostMember.HealthCheckResult):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult``, on the wire ``VMwareDVSTeamingHealthCheckResult``.

        Fields:
            - ``teamingStatus``: ``string``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/TeamingHealthCheckResult.rst``
        """

        teamingStatus: str = ""
        """``string``, required. Since vSphere API 5.1."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus",
        wire_name="VMwareDVSTeamingMatchStatus",
        since="vim.version.version8",
        rank=8,
    )
    class TeamingMatchStatus(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus``, on the wire ``VMwareDVSTeamingMatchStatus``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/TeamingMatchStatus.rst``
        """

        iphashMatch = "iphashMatch"
        """The value ``iphashMatch``."""
        nonIphashMatch = "nonIphashMatch"
        """The value ``nonIphashMatch``."""
        iphashMismatch = "iphashMismatch"
        """The value ``iphashMismatch``."""
        nonIphashMismatch = "nonIphashMismatch"
        """The value ``nonIphashMismatch``."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode",
        wire_name="VMwareUplinkLacpMode",
        since="vim.version.version8",
        rank=8,
    )
    class UplinkLacpMode(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode``, on the wire ``VMwareUplinkLacpMode``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/UplinkLacpMode.rst``
        """

        active = "active"
        """The value ``active``."""
        passive = "passive"
        """The value ``passive``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy",
        wire_name="VMwareUplinkLacpPolicy",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "enable", "vim.BoolPolicy", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "mode", "vim.StringPolicy", optional=True, since="vim.version.version8", rank=8
            ),
        ),
    )
    class UplinkLacpPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy``, on the wire ``VMwareUplinkLacpPolicy``.

        Fields:
            - ``enable``: ``vim.BoolPolicy``, optional.
            - ``mode``: ``vim.StringPolicy``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/UplinkLacpPolicy.rst``
        """

        enable: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 5.1."""
        mode: vim.StringPolicy | None = None
        """``vim.StringPolicy``, optional. Since vSphere API 5.1."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode",
        wire_name="VMwareUplinkLacpTimeoutMode",
        since="vim.version.v7_0_2_0",
        rank=22,
    )
    class UplinkLacpTimeoutMode(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode``, on the wire ``VMwareUplinkLacpTimeoutMode``.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/UplinkLacpTimeoutMode.rst``
        """

        fast = "fast"
        """The value ``fast``."""
        slow = "slow"
        """The value ``slow``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy",
        wire_name="VMwareUplinkPortOrderPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "activeUplinkPort",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "standbyUplinkPort",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class UplinkPortOrderPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy``, on the wire ``VMwareUplinkPortOrderPolicy``.

        Fields:
            - ``activeUplinkPort``: List of ``string``, optional.
            - ``standbyUplinkPort``: List of ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/UplinkPortOrderPolicy.rst``
        """

        activeUplinkPort: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        standbyUplinkPort: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy",
        wire_name="VmwareUplinkPortTeamingPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "policy", "vim.StringPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "reversePolicy",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "notifySwitches",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "rollingOrder",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "failureCriteria",
                "vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "uplinkPortOrder",
                "vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class UplinkPortTeamingPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy``, on the wire ``VmwareUplinkPortTeamingPolicy``.

        Fields:
            - ``policy``: ``vim.StringPolicy``, optional.
            - ``reversePolicy``: ``vim.BoolPolicy``, optional.
            - ``notifySwitches``: ``vim.BoolPolicy``, optional.
            - ``rollingOrder``: ``vim.BoolPolicy``, optional.
            - ``failureCriteria``: ``vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria``,
              optional.
            - ``uplinkPortOrder``: ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy``,
              optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/UplinkPortTeamingPolicy.rst``
        """

        policy: vim.StringPolicy | None = None
        """``vim.StringPolicy``, optional. Since vSphere API 4.0."""
        reversePolicy: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        notifySwitches: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        rollingOrder: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        failureCriteria: vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria``, optional. Since vSphere API
        4.0.
        """
        uplinkPortOrder: vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy``, optional. Since vSphere
        API 4.0.
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy",
        wire_name="VMwareDVSPortgroupPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("vlanOverrideAllowed", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "uplinkTeamingOverrideAllowed", "boolean", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "securityPolicyOverrideAllowed", "boolean", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ipfixOverrideAllowed",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "macManagementOverrideAllowed",
                "boolean",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class VMwarePortgroupPolicy(vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy``, on the wire ``VMwareDVSPortgroupPolicy``.

        Fields:
            - ``vlanOverrideAllowed``: ``boolean``, required.
            - ``uplinkTeamingOverrideAllowed``: ``boolean``, required.
            - ``securityPolicyOverrideAllowed``: ``boolean``, required.
            - ``ipfixOverrideAllowed``: ``boolean``, optional. Since vSphere API 5.0.
            - ``macManagementOverrideAllowed``: ``boolean``, optional. Since vSphere API 6.7.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VMwarePortgroupPolicy.rst``
        """

        vlanOverrideAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        uplinkTeamingOverrideAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        securityPolicyOverrideAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        ipfixOverrideAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        macManagementOverrideAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult",
        wire_name="VMwareDVSVlanHealthCheckResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "trunkedVlan",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "untrunkedVlan",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    class VlanHealthCheckResult(vim.dvs.HostMember.UplinkHealthCheckResult):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult``, on the wire ``VMwareDVSVlanHealthCheckResult``.

        Fields:
            - ``trunkedVlan``: List of ``vim.NumericRange``, optional.
            - ``untrunkedVlan``: List of ``vim.NumericRange``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VlanHealthCheckResult.rst``
        """

        trunkedVlan: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = _rt.EMPTY
        """List of ``vim.NumericRange``, optional. Since vSphere API 5.1."""
        untrunkedVlan: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = _rt.EMPTY
        """List of ``vim.NumericRange``, optional. Since vSphere API 5.1."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability",
        wire_name="VMwareDVSHealthCheckCapability",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("vlanMtuSupported", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("teamingSupported", "boolean", since="vim.version.version8", rank=8),
        ),
    )
    class VmwareHealthCheckFeatureCapability(
        vim.DistributedVirtualSwitch.HealthCheckFeatureCapability
    ):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability``, on the wire ``VMwareDVSHealthCheckCapability``.

        Fields:
            - ``vlanMtuSupported``: ``boolean``, required.
            - ``teamingSupported``: ``boolean``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VmwareHealthCheckFeatureCapability.rst``
        """

        vlanMtuSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        teamingSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy",
        wire_name="VMwareDVSPortSetting",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "vlan",
                "vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "qosTag", "vim.IntPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "uplinkTeamingPolicy",
                "vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "securityPolicy",
                "vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipfixEnabled",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "txUplink", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "lacpPolicy",
                "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "macManagementPolicy",
                "vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("VNI", "vim.IntPolicy", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class VmwarePortConfigPolicy(vim.dvs.DistributedVirtualPort.Setting):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy``, on the wire ``VMwareDVSPortSetting``.

        Fields:
            - ``vlan``: ``vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec``, optional.
            - ``qosTag``: ``vim.IntPolicy``, optional.
            - ``uplinkTeamingPolicy``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy``, optional.
            - ``securityPolicy``: ``vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy``,
              optional.
            - ``ipfixEnabled``: ``vim.BoolPolicy``, optional. Since vSphere API 5.0.
            - ``txUplink``: ``vim.BoolPolicy``, optional.
            - ``lacpPolicy``: ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy``, optional.
              Since vSphere API 5.1.
            - ``macManagementPolicy``:
              ``vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy``, optional. Since
              vSphere API 6.7.
            - ``VNI``: ``vim.IntPolicy``, optional. Since vSphere API 7.0.0.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VmwarePortConfigPolicy.rst``
        """

        vlan: vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec``, optional. Since vSphere API 4.0."""
        qosTag: vim.IntPolicy | None = None
        """``vim.IntPolicy``, optional. Since vSphere API 4.0."""
        uplinkTeamingPolicy: (
            vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy | None
        ) = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy``, optional. Since
        vSphere API 4.0.
        """
        securityPolicy: vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy``, optional. Since vSphere API
        4.0.
        """
        ipfixEnabled: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 5.0."""
        txUplink: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        lacpPolicy: vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy``, optional. Since vSphere API
        5.1.
        """
        macManagementPolicy: vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy | None = (
            None
        )
        """``vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy``, optional. Since vSphere
        API 6.7.
        """
        VNI: vim.IntPolicy | None = None
        """``vim.IntPolicy``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec",
        wire_name="VMwareDVSVspanConfigSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "vspanSession",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanSession",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("operation", "string", since="vim.version.version7", rank=7),
        ),
    )
    class VspanConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec``, on the wire ``VMwareDVSVspanConfigSpec``.

        Fields:
            - ``vspanSession``: ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``, required.
            - ``operation``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VspanConfigSpec.rst``
        """

        vspanSession: vim.dvs.VmwareDistributedVirtualSwitch.VspanSession = _rt.UNSET
        """``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``, required. Since vSphere API
        5.0.
        """
        operation: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability",
        wire_name="VMwareDVSVspanCapability",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("mixedDestSupported", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("dvportSupported", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("remoteSourceSupported", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("remoteDestSupported", "boolean", since="vim.version.version8", rank=8),
            _rt.Property(
                "encapRemoteSourceSupported", "boolean", since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "erspanProtocolSupported",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "mirrorNetstackSupported",
                "boolean",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class VspanFeatureCapability(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability``, on the wire ``VMwareDVSVspanCapability``.

        Fields:
            - ``mixedDestSupported``: ``boolean``, required.
            - ``dvportSupported``: ``boolean``, required.
            - ``remoteSourceSupported``: ``boolean``, required.
            - ``remoteDestSupported``: ``boolean``, required.
            - ``encapRemoteSourceSupported``: ``boolean``, required.
            - ``erspanProtocolSupported``: ``boolean``, optional. Since vSphere API 6.5.
            - ``mirrorNetstackSupported``: ``boolean``, optional. Since vSphere API 6.7.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VspanFeatureCapability.rst``
        """

        mixedDestSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        dvportSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        remoteSourceSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        remoteDestSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        encapRemoteSourceSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        erspanProtocolSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        mirrorNetstackSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts",
        wire_name="VMwareVspanPort",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "portKey", "string", array=True, optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "uplinkPortName",
                "string",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "wildcardPortConnecteeType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "vlans", "int", array=True, optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "ipAddress",
                "string",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    class VspanPorts(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``, on the wire ``VMwareVspanPort``.

        Fields:
            - ``portKey``: List of ``string``, optional.
            - ``uplinkPortName``: List of ``string``, optional.
            - ``wildcardPortConnecteeType``: List of ``string``, optional.
            - ``vlans``: List of ``int``, optional. Since vSphere API 5.1.
            - ``ipAddress``: List of ``string``, optional. Since vSphere API 5.1.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VspanPorts.rst``
        """

        portKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.0."""
        uplinkPortName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.0."""
        wildcardPortConnecteeType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.0."""
        vlans: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since vSphere API 5.1."""
        ipAddress: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.1."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VspanSession",
        wire_name="VMwareVspanSession",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("key", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property("name", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("enabled", "boolean", since="vim.version.version7", rank=7),
            _rt.Property(
                "sourcePortTransmitted",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "sourcePortReceived",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "destinationPort",
                "vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "encapsulationVlanId", "int", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("stripOriginalVlan", "boolean", since="vim.version.version7", rank=7),
            _rt.Property(
                "mirroredPacketLength", "int", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("normalTrafficAllowed", "boolean", since="vim.version.version7", rank=7),
            _rt.Property(
                "sessionType", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "samplingRate", "int", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "encapType", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property("erspanId", "int", optional=True, since="vim.version.version11", rank=11),
            _rt.Property("erspanCOS", "int", optional=True, since="vim.version.version11", rank=11),
            _rt.Property(
                "erspanGraNanosec", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "netstack", "string", optional=True, since="vim.version.version12", rank=12
            ),
        ),
    )
    class VspanSession(vmodl.DynamicData):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``, on the wire ``VMwareVspanSession``.

        Fields:
            - ``key``: ``string``, optional.
            - ``name``: ``string``, optional.
            - ``description``: ``string``, optional.
            - ``enabled``: ``boolean``, required.
            - ``sourcePortTransmitted``: ``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``,
              optional.
            - ``sourcePortReceived``: ``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``,
              optional.
            - ``destinationPort``: ``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``, optional.
            - ``encapsulationVlanId``: ``int``, optional.
            - ``stripOriginalVlan``: ``boolean``, required.
            - ``mirroredPacketLength``: ``int``, optional.
            - ``normalTrafficAllowed``: ``boolean``, required.
            - ``sessionType``: ``string``, optional. Since vSphere API 5.1.
            - ``samplingRate``: ``int``, optional. Since vSphere API 5.1.
            - ``encapType``: ``string``, optional. Since vSphere API 6.5.
            - ``erspanId``: ``int``, optional. Since vSphere API 6.5.
            - ``erspanCOS``: ``int``, optional. Since vSphere API 6.5.
            - ``erspanGraNanosec``: ``boolean``, optional. Since vSphere API 6.5.
            - ``netstack``: ``string``, optional. Since vSphere API 6.7.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VspanSession.rst``
        """

        key: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        name: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        enabled: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        sourcePortTransmitted: vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``, optional. Since vSphere API
        5.0.
        """
        sourcePortReceived: vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``, optional. Since vSphere API
        5.0.
        """
        destinationPort: vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts | None = None
        """``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``, optional. Since vSphere API
        5.0.
        """
        encapsulationVlanId: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        stripOriginalVlan: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        mirroredPacketLength: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        normalTrafficAllowed: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        sessionType: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        samplingRate: int | None = None
        """``int``, optional. Since vSphere API 5.1."""
        encapType: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        erspanId: int | None = None
        """``int``, optional. Since vSphere API 6.5."""
        erspanCOS: int | None = None
        """``int``, optional. Since vSphere API 6.5."""
        erspanGraNanosec: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        netstack: str | None = None
        """``string``, optional. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType",
        wire_name="VMwareDVSVspanSessionEncapType",
        since="vim.version.version11",
        rank=11,
    )
    class VspanSessionEncapType(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType``, on the wire ``VMwareDVSVspanSessionEncapType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VspanSessionEncapType.rst``
        """

        gre = "gre"
        """The value ``gre``."""
        erspan2 = "erspan2"
        """The value ``erspan2``."""
        erspan3 = "erspan3"
        """The value ``erspan3``."""

    @_rt.enum(
        "vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType",
        wire_name="VMwareDVSVspanSessionType",
        since="vim.version.version8",
        rank=8,
    )
    class VspanSessionType(_rt.VimEnum):
        """The enum ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType``, on the wire ``VMwareDVSVspanSessionType``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VspanSessionType.rst``
        """

        mixedDestMirror = "mixedDestMirror"
        """The value ``mixedDestMirror``."""
        dvPortMirror = "dvPortMirror"
        """The value ``dvPortMirror``."""
        remoteMirrorSource = "remoteMirrorSource"
        """The value ``remoteMirrorSource``."""
        remoteMirrorDest = "remoteMirrorDest"
        """The value ``remoteMirrorDest``."""
        encapsulatedRemoteMirrorSource = "encapsulatedRemoteMirrorSource"
        """The value ``encapsulatedRemoteMirrorSource``."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec",
        wire_name="VmwareDistributedVirtualSwitchPvlanSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (_rt.Property("pvlanId", "int", since="vim.version.version5", rank=5),),
    )
    class PvlanSpec(VlanSpec):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec``, on the wire ``VmwareDistributedVirtualSwitchPvlanSpec``.

        Fields:
            - ``pvlanId``: ``int``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/PvlanSpec.rst``
        """

        pvlanId: int = 0
        """``int``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec",
        wire_name="VmwareDistributedVirtualSwitchTrunkVlanSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "vlanId",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class TrunkVlanSpec(VlanSpec):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec``, on the wire ``VmwareDistributedVirtualSwitchTrunkVlanSpec``.

        Fields:
            - ``vlanId``: List of ``vim.NumericRange``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/TrunkVlanSpec.rst``
        """

        vlanId: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = _rt.EMPTY
        """List of ``vim.NumericRange``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec",
        wire_name="VmwareDistributedVirtualSwitchVlanIdSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (_rt.Property("vlanId", "int", since="vim.version.version5", rank=5),),
    )
    class VlanIdSpec(VlanSpec):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec``, on the wire ``VmwareDistributedVirtualSwitchVlanIdSpec``.

        Fields:
            - ``vlanId``: ``int``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VlanIdSpec.rst``
        """

        vlanId: int = 0
        """``int``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig",
        wire_name="VMwareDVSTeamingHealthCheckConfig",
        since="vim.version.version8",
        rank=8,
    )
    class TeamingHealthCheckConfig(VmwareHealthCheckConfig):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig``, on the wire ``VMwareDVSTeamingHealthCheckConfig``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/TeamingHealthCheckConfig.rst``
        """

    @_rt.data(
        "vim.dvs.VmwareDistributedVirtualSwitch.VlanMtuHealthCheckConfig",
        wire_name="VMwareDVSVlanMtuHealthCheckConfig",
        since="vim.version.version8",
        rank=8,
    )
    class VlanMtuHealthCheckConfig(VmwareHealthCheckConfig):
        """The data object ``vim.dvs.VmwareDistributedVirtualSwitch.VlanMtuHealthCheckConfig``, on the wire ``VMwareDVSVlanMtuHealthCheckConfig``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/VmwareDistributedVirtualSwitch/VlanMtuHealthCheckConfig.rst``
        """

    @_rt.method(
        "UpdateDVSLacpGroupConfig_Task",
        since="vim.version.version9",
        rank=9,
        privilege="DVSwitch.Modify",
        raises=(vim.fault.DvsFault,),
        parameters=(
            _rt.Parameter(
                "lacpGroupSpec",
                "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateDVSLacpGroupConfig_Task(
        self, lacpGroupSpec: Iterable[vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec]
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.5.

        Args:
            lacpGroupSpec: List of ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec``,
                required.

        Raises:
            vim.fault.DvsFault: Not described.

        Privilege:
            ``DVSwitch.Modify``
        """
        _arguments = {"lacpGroupSpec": _rt.array("lacpGroupSpec", lacpGroupSpec)}
        if self._rank < 9:
            self._unsupported("UpdateDVSLacpGroupConfig_Task", 9)
        self._check_arguments("UpdateDVSLacpGroupConfig_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("UpdateDVSLacpGroupConfig_Task", _arguments)
        return _result

    UpdateLacpGroupConfig = UpdateDVSLacpGroupConfig_Task
