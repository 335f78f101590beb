# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.Summary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.Summary",
    wire_name="HostListSummary",
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", optional=True),
        _rt.Property("hardware", "vim.host.Summary.HardwareSummary", optional=True),
        _rt.Property("runtime", "vim.host.RuntimeInfo", optional=True),
        _rt.Property("config", "vim.host.Summary.ConfigSummary"),
        _rt.Property("quickStats", "vim.host.Summary.QuickStats"),
        _rt.Property("overallStatus", "vim.ManagedEntity.Status"),
        _rt.Property("rebootRequired", "boolean"),
        _rt.Property(
            "rebootRequiredReason",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "maintenanceModeRequired",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property("customValue", "vim.CustomFieldsManager.Value", array=True, optional=True),
        _rt.Property(
            "managementServerIp", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "maxEVCModeKey", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "currentEVCModeKey", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "currentEVCGraphicsModeKey",
            "string",
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
        _rt.Property(
            "gateway",
            "vim.host.Summary.GatewaySummary",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "tpmAttestation",
            "vim.host.TpmAttestationInfo",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "trustAuthorityAttestationInfos",
            "vim.host.TrustAuthorityAttestationInfo",
            array=True,
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
    ),
)
class Summary(vmodl.DynamicData):
    """The data object ``vim.host.Summary``, on the wire ``HostListSummary``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional.
        - ``hardware``: ``vim.host.Summary.HardwareSummary``, optional.
        - ``runtime``: ``vim.host.RuntimeInfo``, optional.
        - ``config``: ``vim.host.Summary.ConfigSummary``, required.
        - ``quickStats``: ``vim.host.Summary.QuickStats``, required.
        - ``overallStatus``: ``vim.ManagedEntity.Status``, required.
        - ``rebootRequired``: ``boolean``, required.
        - ``rebootRequiredReason``: List of ``vmodl.LocalizableMessage``, optional. Since vSphere
          API 9.1.0.0.
        - ``maintenanceModeRequired``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``customValue``: List of ``vim.CustomFieldsManager.Value``, optional.
        - ``managementServerIp``: ``string``, optional. Since VI API 2.5.
        - ``maxEVCModeKey``: ``string``, optional. Since vSphere API 4.0.
        - ``currentEVCModeKey``: ``string``, optional. Since vSphere API 4.0.
        - ``currentEVCGraphicsModeKey``: ``string``, optional. Since vSphere API 7.0.1.0.
        - ``gateway``: ``vim.host.Summary.GatewaySummary``, optional. Since vSphere API 6.0.
        - ``tpmAttestation``: ``vim.host.TpmAttestationInfo``, optional. Since vSphere API 6.7.
        - ``trustAuthorityAttestationInfos``: List of ``vim.host.TrustAuthorityAttestationInfo``,
          optional. Since vSphere API 7.0.1.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/Summary.rst``
    """

    @_rt.data(
        "vim.host.Summary.ConfigSummary",
        wire_name="HostConfigSummary",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("port", "int"),
            _rt.Property(
                "sslThumbprint", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property("product", "vim.AboutInfo", optional=True),
            _rt.Property("vmotionEnabled", "boolean"),
            _rt.Property("faultToleranceEnabled", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "featureVersion",
                "vim.host.FeatureVersionInfo",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "agentVmDatastore",
                "vim.Datastore",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "agentVmNetwork", "vim.Network", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class ConfigSummary(vmodl.DynamicData):
        """The data object ``vim.host.Summary.ConfigSummary``, on the wire ``HostConfigSummary``.

        Fields:
            - ``name``: ``string``, required.
            - ``port``: ``int``, required.
            - ``sslThumbprint``: ``string``, optional. Since vSphere API 4.0.
            - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``product``: ``vim.AboutInfo``, optional.
            - ``vmotionEnabled``: ``boolean``, required.
            - ``faultToleranceEnabled``: ``boolean``, required. Since vSphere API 4.0.
            - ``featureVersion``: List of ``vim.host.FeatureVersionInfo``, optional. Since vSphere
              API 4.1.
            - ``agentVmDatastore``: ``vim.Datastore``, optional. Since vSphere API 5.0.
            - ``agentVmNetwork``: ``vim.Network``, optional. Since vSphere API 5.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/Summary/ConfigSummary.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        port: int = 0
        """``int``, required. Since 1.0."""
        sslThumbprint: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        sslCertificate: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        product: vim.AboutInfo | None = None
        """``vim.AboutInfo``, optional. Since 1.0."""
        vmotionEnabled: bool = False
        """``boolean``, required. Since 1.0."""
        faultToleranceEnabled: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        featureVersion: _rt.Field[
            list[vim.host.FeatureVersionInfo], Iterable[vim.host.FeatureVersionInfo]
        ] = _rt.EMPTY
        """List of ``vim.host.FeatureVersionInfo``, optional. Since vSphere API 4.1."""
        agentVmDatastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since vSphere API 5.0."""
        agentVmNetwork: vim.Network | None = None
        """``vim.Network``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.Summary.GatewaySummary",
        wire_name="HostListSummaryGatewaySummary",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("gatewayType", "string", since="vim.version.version10", rank=10),
            _rt.Property("gatewayId", "string", since="vim.version.version10", rank=10),
        ),
    )
    class GatewaySummary(vmodl.DynamicData):
        """The data object ``vim.host.Summary.GatewaySummary``, on the wire ``HostListSummaryGatewaySummary``.

        Fields:
            - ``gatewayType``: ``string``, required.
            - ``gatewayId``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/Summary/GatewaySummary.rst``
        """

        gatewayType: str = ""
        """``string``, required. Since vSphere API 6.0."""
        gatewayId: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.Summary.HardwareSummary",
        wire_name="HostHardwareSummary",
        properties=lambda: (
            _rt.Property("vendor", "string"),
            _rt.Property("model", "string"),
            _rt.Property("family", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("uuid", "string"),
            _rt.Property(
                "otherIdentifyingInfo",
                "vim.host.SystemIdentificationInfo",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property("memorySize", "long"),
            _rt.Property("cpuModel", "string"),
            _rt.Property("cpuMhz", "int"),
            _rt.Property("numCpuPkgs", "short"),
            _rt.Property("numCpuCores", "short"),
            _rt.Property("numCpuThreads", "short"),
            _rt.Property("numNics", "int"),
            _rt.Property("numHBAs", "int"),
        ),
    )
    class HardwareSummary(vmodl.DynamicData):
        """The data object ``vim.host.Summary.HardwareSummary``, on the wire ``HostHardwareSummary``.

        Fields:
            - ``vendor``: ``string``, required.
            - ``model``: ``string``, required.
            - ``family``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``uuid``: ``string``, required.
            - ``otherIdentifyingInfo``: List of ``vim.host.SystemIdentificationInfo``, optional.
              Since VI API 2.5.
            - ``memorySize``: ``long``, required.
            - ``cpuModel``: ``string``, required.
            - ``cpuMhz``: ``int`` in megahertz, required.
            - ``numCpuPkgs``: ``short``, required.
            - ``numCpuCores``: ``short``, required.
            - ``numCpuThreads``: ``short``, required.
            - ``numNics``: ``int``, required.
            - ``numHBAs``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/Summary/HardwareSummary.rst``
        """

        vendor: str = ""
        """``string``, required. Since 1.0."""
        model: str = ""
        """``string``, required. Since 1.0."""
        family: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        uuid: str = ""
        """``string``, required. Since 1.0."""
        otherIdentifyingInfo: _rt.Field[
            list[vim.host.SystemIdentificationInfo], Iterable[vim.host.SystemIdentificationInfo]
        ] = _rt.EMPTY
        """List of ``vim.host.SystemIdentificationInfo``, optional. Since VI API 2.5."""
        memorySize: int = 0
        """``long``, required. Since 1.0."""
        cpuModel: str = ""
        """``string``, required. Since 1.0."""
        cpuMhz: int = 0
        """``int`` in megahertz, required. Since 1.0."""
        numCpuPkgs: int = 0
        """``short``, required. Since 1.0."""
        numCpuCores: int = 0
        """``short``, required. Since 1.0."""
        numCpuThreads: int = 0
        """``short``, required. Since 1.0."""
        numNics: int = 0
        """``int``, required. Since 1.0."""
        numHBAs: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.host.Summary.QuickStats",
        wire_name="HostListSummaryQuickStats",
        properties=lambda: (
            _rt.Property("overallCpuUsage", "int", optional=True),
            _rt.Property("overallMemoryUsage", "int", optional=True),
            _rt.Property("distributedCpuFairness", "int", optional=True),
            _rt.Property("distributedMemoryFairness", "int", optional=True),
            _rt.Property(
                "availablePMemCapacity",
                "int",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("uptime", "int", optional=True, since="vim.version.version6", rank=6),
        ),
    )
    class QuickStats(vmodl.DynamicData):
        """The data object ``vim.host.Summary.QuickStats``, on the wire ``HostListSummaryQuickStats``.

        Fields:
            - ``overallCpuUsage``: ``int``, optional.
            - ``overallMemoryUsage``: ``int``, optional.
            - ``distributedCpuFairness``: ``int``, optional.
            - ``distributedMemoryFairness``: ``int``, optional.
            - ``availablePMemCapacity``: ``int``, optional. Since vSphere API 6.7.
            - ``uptime``: ``int``, optional. Since vSphere API 4.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/Summary/QuickStats.rst``
        """

        overallCpuUsage: int | None = None
        """``int``, optional. Since 1.0."""
        overallMemoryUsage: int | None = None
        """``int``, optional. Since 1.0."""
        distributedCpuFairness: int | None = None
        """``int``, optional. Since 1.0."""
        distributedMemoryFairness: int | None = None
        """``int``, optional. Since 1.0."""
        availablePMemCapacity: int | None = None
        """``int``, optional. Since vSphere API 6.7."""
        uptime: int | None = None
        """``int``, optional. Since vSphere API 4.1."""

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since 1.0."""
    hardware: vim.host.Summary.HardwareSummary | None = None
    """``vim.host.Summary.HardwareSummary``, optional. Since 1.0."""
    runtime: vim.host.RuntimeInfo | None = None
    """``vim.host.RuntimeInfo``, optional. Since 1.0."""
    config: vim.host.Summary.ConfigSummary = _rt.UNSET
    """``vim.host.Summary.ConfigSummary``, required. Since 1.0."""
    quickStats: vim.host.Summary.QuickStats = _rt.UNSET
    """``vim.host.Summary.QuickStats``, required. Since 1.0."""
    overallStatus: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
    """``vim.ManagedEntity.Status``, required. Since 1.0."""
    rebootRequired: bool = False
    """``boolean``, required. Since 1.0."""
    rebootRequiredReason: _rt.Field[
        list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
    ] = _rt.EMPTY
    """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 9.1.0.0."""
    maintenanceModeRequired: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    customValue: _rt.Field[
        list[vim.CustomFieldsManager.Value], Iterable[vim.CustomFieldsManager.Value]
    ] = _rt.EMPTY
    """List of ``vim.CustomFieldsManager.Value``, optional. Since 1.0."""
    managementServerIp: str | None = None
    """``string``, optional. Since VI API 2.5."""
    maxEVCModeKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    currentEVCModeKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    currentEVCGraphicsModeKey: str | None = None
    """``string``, optional. Since vSphere API 7.0.1.0."""
    gateway: vim.host.Summary.GatewaySummary | None = None
    """``vim.host.Summary.GatewaySummary``, optional. Since vSphere API 6.0."""
    tpmAttestation: vim.host.TpmAttestationInfo | None = None
    """``vim.host.TpmAttestationInfo``, optional. Since vSphere API 6.7."""
    trustAuthorityAttestationInfos: _rt.Field[
        list[vim.host.TrustAuthorityAttestationInfo],
        Iterable[vim.host.TrustAuthorityAttestationInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.TrustAuthorityAttestationInfo``, optional. Since vSphere API 7.0.1.0."""
