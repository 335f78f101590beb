# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.ClusterComputeResource``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ClusterComputeResource",
    wire_name="ClusterComputeResource",
    properties=lambda: (
        _rt.Property("configuration", "vim.cluster.ConfigInfo"),
        _rt.Property(
            "recommendation",
            "vim.cluster.Recommendation",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
            privilege="System.Read",
        ),
        _rt.Property(
            "drsRecommendation", "vim.cluster.DrsRecommendation", array=True, optional=True
        ),
        _rt.Property(
            "summaryEx", "vim.ClusterComputeResource.Summary", since="vim.version.v7_0_1_1", rank=21
        ),
        _rt.Property(
            "hciConfig",
            "vim.ClusterComputeResource.HCIConfigInfo",
            optional=True,
            since="vim.version.version13",
            rank=13,
        ),
        _rt.Property("migrationHistory", "vim.cluster.DrsMigration", array=True, optional=True),
        _rt.Property(
            "actionHistory",
            "vim.cluster.ActionHistory",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "drsFault",
            "vim.cluster.DrsFaults",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.Read",
        ),
    ),
)
class ClusterComputeResource(vim.ComputeResource):
    """The managed object ``vim.ClusterComputeResource``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/ClusterComputeResource.rst``
    """

    @_rt.data(
        "vim.ClusterComputeResource.ClusterConfigResult",
        wire_name="ClusterComputeResourceClusterConfigResult",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "failedHosts",
                "vim.Folder.FailedHostResult",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "configuredHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class ClusterConfigResult(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.ClusterConfigResult``, on the wire ``ClusterComputeResourceClusterConfigResult``.

        Fields:
            - ``failedHosts``: List of ``vim.Folder.FailedHostResult``, optional.
            - ``configuredHosts``: List of ``vim.HostSystem``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/ClusterConfigResult.rst``
        """

        failedHosts: _rt.Field[
            list[vim.Folder.FailedHostResult], Iterable[vim.Folder.FailedHostResult]
        ] = _rt.EMPTY
        """List of ``vim.Folder.FailedHostResult``, optional. Since vSphere API 6.7.1."""
        configuredHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.ClusterComputeResource.CryptoModePolicy",
        wire_name="ClusterComputeResourceCryptoModePolicy",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "keyId",
                "vim.encryption.CryptoKeyId",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "providerId",
                "vim.encryption.KeyProviderId",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class CryptoModePolicy(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.CryptoModePolicy``, on the wire ``ClusterComputeResourceCryptoModePolicy``.

        Fields:
            - ``keyId``: ``vim.encryption.CryptoKeyId``, optional.
            - ``providerId``: ``vim.encryption.KeyProviderId``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/ClusterComputeResource/CryptoModePolicy.rst``
        """

        keyId: vim.encryption.CryptoKeyId | None = None
        """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 8.0.3.0."""
        providerId: vim.encryption.KeyProviderId | None = None
        """``vim.encryption.KeyProviderId``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.ClusterComputeResource.ValidationResultBase",
        wire_name="ClusterComputeResourceValidationResultBase",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "info",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class ValidationResultBase(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.ValidationResultBase``, on the wire ``ClusterComputeResourceValidationResultBase``.

        Fields:
            - ``info``: List of ``vmodl.LocalizableMessage``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/ValidationResultBase.rst``
        """

        info: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
            _rt.EMPTY
        )
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.ClusterComputeResource.DVSSetting",
        wire_name="ClusterComputeResourceDVSSetting",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "dvSwitch", "vim.DistributedVirtualSwitch", since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "pnicDevices",
                "string",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "dvPortgroupSetting",
                "vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class DVSSetting(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.DVSSetting``, on the wire ``ClusterComputeResourceDVSSetting``.

        Fields:
            - ``dvSwitch``: ``vim.DistributedVirtualSwitch``, required.
            - ``pnicDevices``: List of ``string``, optional.
            - ``dvPortgroupSetting``: List of
              ``vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/DVSSetting.rst``
        """

        @_rt.data(
            "vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping",
            wire_name="ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping",
            since="vim.version.version13",
            rank=13,
            properties=lambda: (
                _rt.Property(
                    "dvPortgroup",
                    "vim.dvs.DistributedVirtualPortgroup",
                    since="vim.version.version13",
                    rank=13,
                ),
                _rt.Property("service", "string", since="vim.version.version13", rank=13),
            ),
        )
        class DVPortgroupToServiceMapping(vmodl.DynamicData):
            """The data object ``vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping``, on the wire ``ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping``.

            Fields:
                - ``dvPortgroup``: ``vim.dvs.DistributedVirtualPortgroup``, required.
                - ``service``: ``string``, required.

            Since:
                vSphere API 6.7.1 (``vim.version.version13``)

            Source:
                ``vim/ClusterComputeResource/DVSSetting/DVPortgroupToServiceMapping.rst``
            """

            dvPortgroup: vim.dvs.DistributedVirtualPortgroup = _rt.UNSET
            """``vim.dvs.DistributedVirtualPortgroup``, required. Since vSphere API 6.7.1."""
            service: str = ""
            """``string``, required. Since vSphere API 6.7.1."""

        dvSwitch: vim.DistributedVirtualSwitch = _rt.UNSET
        """``vim.DistributedVirtualSwitch``, required. Since vSphere API 6.7.1."""
        pnicDevices: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.7.1."""
        dvPortgroupSetting: _rt.Field[
            list[vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping],
            Iterable[vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping],
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping``, optional.
        Since vSphere API 6.7.1.
        """

    @_rt.data(
        "vim.ClusterComputeResource.DvsProfile",
        wire_name="ClusterComputeResourceDvsProfile",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "dvsName", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "dvSwitch",
                "vim.DistributedVirtualSwitch",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "pnicDevices",
                "string",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "dvPortgroupMapping",
                "vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class DvsProfile(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.DvsProfile``, on the wire ``ClusterComputeResourceDvsProfile``.

        Fields:
            - ``dvsName``: ``string``, optional.
            - ``dvSwitch``: ``vim.DistributedVirtualSwitch``, optional.
            - ``pnicDevices``: List of ``string``, optional.
            - ``dvPortgroupMapping``: List of
              ``vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/DvsProfile.rst``
        """

        @_rt.data(
            "vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping",
            wire_name="ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping",
            since="vim.version.version13",
            rank=13,
            properties=lambda: (
                _rt.Property(
                    "dvPortgroupSpec",
                    "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
                    optional=True,
                    since="vim.version.version13",
                    rank=13,
                ),
                _rt.Property(
                    "dvPortgroup",
                    "vim.dvs.DistributedVirtualPortgroup",
                    optional=True,
                    since="vim.version.version13",
                    rank=13,
                ),
                _rt.Property("service", "string", since="vim.version.version13", rank=13),
            ),
        )
        class DVPortgroupSpecToServiceMapping(vmodl.DynamicData):
            """The data object ``vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping``, on the wire ``ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping``.

            Fields:
                - ``dvPortgroupSpec``: ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, optional.
                - ``dvPortgroup``: ``vim.dvs.DistributedVirtualPortgroup``, optional.
                - ``service``: ``string``, required.

            Since:
                vSphere API 6.7.1 (``vim.version.version13``)

            Source:
                ``vim/ClusterComputeResource/DvsProfile/DVPortgroupSpecToServiceMapping.rst``
            """

            dvPortgroupSpec: vim.dvs.DistributedVirtualPortgroup.ConfigSpec | None = None
            """``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, optional. Since vSphere API
            6.7.1.
            """
            dvPortgroup: vim.dvs.DistributedVirtualPortgroup | None = None
            """``vim.dvs.DistributedVirtualPortgroup``, optional. Since vSphere API 6.7.1."""
            service: str = ""
            """``string``, required. Since vSphere API 6.7.1."""

        dvsName: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        dvSwitch: vim.DistributedVirtualSwitch | None = None
        """``vim.DistributedVirtualSwitch``, optional. Since vSphere API 6.7.1."""
        pnicDevices: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.7.1."""
        dvPortgroupMapping: _rt.Field[
            list[vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping],
            Iterable[vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping],
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping``,
        optional. Since vSphere API 6.7.1.
        """

    @_rt.data(
        "vim.ClusterComputeResource.HCIConfigInfo",
        wire_name="ClusterComputeResourceHCIConfigInfo",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property("workflowState", "string", since="vim.version.version13", rank=13),
            _rt.Property(
                "dvsSetting",
                "vim.ClusterComputeResource.DVSSetting",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "configuredHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "hostConfigProfile",
                "vim.ClusterComputeResource.HostConfigurationProfile",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class HCIConfigInfo(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.HCIConfigInfo``, on the wire ``ClusterComputeResourceHCIConfigInfo``.

        Fields:
            - ``workflowState``: ``string``, required.
            - ``dvsSetting``: List of ``vim.ClusterComputeResource.DVSSetting``, optional.
            - ``configuredHosts``: List of ``vim.HostSystem``, optional.
            - ``hostConfigProfile``: ``vim.ClusterComputeResource.HostConfigurationProfile``,
              optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HCIConfigInfo.rst``
        """

        workflowState: str = ""
        """``string``, required. Since vSphere API 6.7.1."""
        dvsSetting: _rt.Field[
            list[vim.ClusterComputeResource.DVSSetting],
            Iterable[vim.ClusterComputeResource.DVSSetting],
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.DVSSetting``, optional. Since vSphere API 6.7.1."""
        configuredHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 6.7.1."""
        hostConfigProfile: vim.ClusterComputeResource.HostConfigurationProfile | None = None
        """``vim.ClusterComputeResource.HostConfigurationProfile``, optional. Since vSphere API
        6.7.1.
        """

    @_rt.data(
        "vim.ClusterComputeResource.HCIConfigSpec",
        wire_name="ClusterComputeResourceHCIConfigSpec",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "dvsProf",
                "vim.ClusterComputeResource.DvsProfile",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "hostConfigProfile",
                "vim.ClusterComputeResource.HostConfigurationProfile",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "vSanConfigSpec",
                "vim.SDDCBase",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "vcProf",
                "vim.ClusterComputeResource.VCProfile",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class HCIConfigSpec(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.HCIConfigSpec``, on the wire ``ClusterComputeResourceHCIConfigSpec``.

        Fields:
            - ``dvsProf``: List of ``vim.ClusterComputeResource.DvsProfile``, optional.
            - ``hostConfigProfile``: ``vim.ClusterComputeResource.HostConfigurationProfile``,
              optional.
            - ``vSanConfigSpec``: ``vim.SDDCBase``, optional.
            - ``vcProf``: ``vim.ClusterComputeResource.VCProfile``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HCIConfigSpec.rst``
        """

        dvsProf: _rt.Field[
            list[vim.ClusterComputeResource.DvsProfile],
            Iterable[vim.ClusterComputeResource.DvsProfile],
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.DvsProfile``, optional. Since vSphere API 6.7.1."""
        hostConfigProfile: vim.ClusterComputeResource.HostConfigurationProfile | None = None
        """``vim.ClusterComputeResource.HostConfigurationProfile``, optional. Since vSphere API
        6.7.1.
        """
        vSanConfigSpec: vim.SDDCBase | None = None
        """``vim.SDDCBase``, optional. Since vSphere API 6.7.1."""
        vcProf: vim.ClusterComputeResource.VCProfile | None = None
        """``vim.ClusterComputeResource.VCProfile``, optional. Since vSphere API 6.7.1."""

    @_rt.enum(
        "vim.ClusterComputeResource.HCIWorkflowState",
        wire_name="ClusterComputeResourceHCIWorkflowState",
        since="vim.version.version13",
        rank=13,
    )
    class HCIWorkflowState(_rt.VimEnum):
        """The enum ``vim.ClusterComputeResource.HCIWorkflowState``, on the wire ``ClusterComputeResourceHCIWorkflowState``.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HCIWorkflowState.rst``
        """

        in_progress = "in_progress"
        """The value ``in_progress``."""
        done = "done"
        """The value ``done``."""
        invalid = "invalid"
        """The value ``invalid``."""

    @_rt.data(
        "vim.ClusterComputeResource.HostConfigurationInput",
        wire_name="ClusterComputeResourceHostConfigurationInput",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version13", rank=13),
            _rt.Property(
                "hostVmkNics",
                "vim.ClusterComputeResource.HostVmkNicInfo",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "allowedInNonMaintenanceMode",
                "boolean",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class HostConfigurationInput(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.HostConfigurationInput``, on the wire ``ClusterComputeResourceHostConfigurationInput``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``hostVmkNics``: List of ``vim.ClusterComputeResource.HostVmkNicInfo``, optional.
            - ``allowedInNonMaintenanceMode``: ``boolean``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HostConfigurationInput.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 6.7.1."""
        hostVmkNics: _rt.Field[
            list[vim.ClusterComputeResource.HostVmkNicInfo],
            Iterable[vim.ClusterComputeResource.HostVmkNicInfo],
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.HostVmkNicInfo``, optional. Since vSphere API
        6.7.1.
        """
        allowedInNonMaintenanceMode: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.ClusterComputeResource.HostConfigurationProfile",
        wire_name="ClusterComputeResourceHostConfigurationProfile",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "dateTimeConfig",
                "vim.host.DateTimeConfig",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "lockdownMode",
                "vim.host.HostAccessManager.LockdownMode",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class HostConfigurationProfile(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.HostConfigurationProfile``, on the wire ``ClusterComputeResourceHostConfigurationProfile``.

        Fields:
            - ``dateTimeConfig``: ``vim.host.DateTimeConfig``, optional.
            - ``lockdownMode``: ``vim.host.HostAccessManager.LockdownMode``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HostConfigurationProfile.rst``
        """

        dateTimeConfig: vim.host.DateTimeConfig | None = None
        """``vim.host.DateTimeConfig``, optional. Since vSphere API 6.7.1."""
        lockdownMode: _rt.Field[
            vim.host.HostAccessManager.LockdownMode | None,
            vim.host.HostAccessManager.LockdownMode | str | None,
        ] = _rt.UNSET
        """``vim.host.HostAccessManager.LockdownMode``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.ClusterComputeResource.HostEvacuationInfo",
        wire_name="ClusterComputeResourceHostEvacuationInfo",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.v8_0_3_0", rank=32),
            _rt.Property(
                "action",
                "vim.option.OptionValue",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class HostEvacuationInfo(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.HostEvacuationInfo``, on the wire ``ClusterComputeResourceHostEvacuationInfo``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``action``: List of ``vim.option.OptionValue``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/ClusterComputeResource/HostEvacuationInfo.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 8.0.3.0."""
        action: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
            _rt.EMPTY
        )
        """List of ``vim.option.OptionValue``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.ClusterComputeResource.HostVmkNicInfo",
        wire_name="ClusterComputeResourceHostVmkNicInfo",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "nicSpec",
                "vim.host.VirtualNic.Specification",
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property("service", "string", since="vim.version.version13", rank=13),
        ),
    )
    class HostVmkNicInfo(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.HostVmkNicInfo``, on the wire ``ClusterComputeResourceHostVmkNicInfo``.

        Fields:
            - ``nicSpec``: ``vim.host.VirtualNic.Specification``, required.
            - ``service``: ``string``, required.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HostVmkNicInfo.rst``
        """

        nicSpec: vim.host.VirtualNic.Specification = _rt.UNSET
        """``vim.host.VirtualNic.Specification``, required. Since vSphere API 6.7.1."""
        service: str = ""
        """``string``, required. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.ClusterComputeResource.MaintenanceInfo",
        wire_name="ClusterComputeResourceMaintenanceInfo",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "partialMMId", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
            _rt.Property(
                "hostEvacInfo",
                "vim.ClusterComputeResource.HostEvacuationInfo",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class MaintenanceInfo(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.MaintenanceInfo``, on the wire ``ClusterComputeResourceMaintenanceInfo``.

        Fields:
            - ``partialMMId``: ``string``, optional.
            - ``hostEvacInfo``: List of ``vim.ClusterComputeResource.HostEvacuationInfo``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/ClusterComputeResource/MaintenanceInfo.rst``
        """

        partialMMId: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.0."""
        hostEvacInfo: _rt.Field[
            list[vim.ClusterComputeResource.HostEvacuationInfo],
            Iterable[vim.ClusterComputeResource.HostEvacuationInfo],
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.HostEvacuationInfo``, optional. Since vSphere API
        8.0.3.0.
        """

    @_rt.data(
        "vim.ClusterComputeResource.Summary",
        wire_name="ClusterComputeResourceSummary",
        properties=lambda: (
            _rt.Property("currentFailoverLevel", "int"),
            _rt.Property(
                "admissionControlInfo",
                "vim.cluster.DasAdmissionControlInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("numVmotions", "int"),
            _rt.Property(
                "targetBalance", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "currentBalance", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("drsScore", "int", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "numVmsPerDrsScoreBucket",
                "int",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "usageSummary",
                "vim.cluster.UsageSummary",
                optional=True,
                since="vim.version.version10",
                rank=10,
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
                "dasData",
                "vim.cluster.DasData",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "clusterMaintenanceModeStatus",
                "string",
                optional=True,
                since="vim.version.v7_0_0_2",
                rank=19,
            ),
            _rt.Property(
                "vcsHealthStatus", "string", optional=True, since="vim.version.v7_0_1_1", rank=21
            ),
            _rt.Property(
                "vcsSlots",
                "vim.ClusterComputeResource.VcsSlots",
                array=True,
                optional=True,
                since="vim.version.v7_0_1_1",
                rank=21,
            ),
        ),
    )
    class Summary(vim.ComputeResource.Summary):
        """The data object ``vim.ClusterComputeResource.Summary``, on the wire ``ClusterComputeResourceSummary``.

        Fields:
            - ``currentFailoverLevel``: ``int``, required.
            - ``admissionControlInfo``: ``vim.cluster.DasAdmissionControlInfo``, optional. Since
              vSphere API 4.0.
            - ``numVmotions``: ``int``, required.
            - ``targetBalance``: ``int``, optional. Since vSphere API 4.0.
            - ``currentBalance``: ``int``, optional. Since vSphere API 4.0.
            - ``drsScore``: ``int``, optional. Since vSphere API 7.0.0.0.
            - ``numVmsPerDrsScoreBucket``: List of ``int``, optional. Since vSphere API 7.0.0.0.
            - ``usageSummary``: ``vim.cluster.UsageSummary``, optional. Since vSphere API 6.0.
            - ``currentEVCModeKey``: ``string``, optional. Since vSphere API 4.0.
            - ``currentEVCGraphicsModeKey``: ``string``, optional. Since vSphere API 7.0.1.0.
            - ``dasData``: ``vim.cluster.DasData``, optional. Since vSphere API 5.0.
            - ``clusterMaintenanceModeStatus``: ``string``, optional. Since vSphere API 7.0.0.2.
            - ``vcsHealthStatus``: ``string``, optional. Since vSphere API 7.0.1.1.
            - ``vcsSlots``: List of ``vim.ClusterComputeResource.VcsSlots``, optional. Since vSphere
              API 7.0.1.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ClusterComputeResource/Summary.rst``
        """

        currentFailoverLevel: int = 0
        """``int``, required. Since 1.0."""
        admissionControlInfo: vim.cluster.DasAdmissionControlInfo | None = None
        """``vim.cluster.DasAdmissionControlInfo``, optional. Since vSphere API 4.0."""
        numVmotions: int = 0
        """``int``, required. Since 1.0."""
        targetBalance: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        currentBalance: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        drsScore: int | None = None
        """``int``, optional. Since vSphere API 7.0.0.0."""
        numVmsPerDrsScoreBucket: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since vSphere API 7.0.0.0."""
        usageSummary: vim.cluster.UsageSummary | None = None
        """``vim.cluster.UsageSummary``, optional. Since vSphere API 6.0."""
        currentEVCModeKey: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        currentEVCGraphicsModeKey: str | None = None
        """``string``, optional. Since vSphere API 7.0.1.0."""
        dasData: vim.cluster.DasData | None = None
        """``vim.cluster.DasData``, optional. Since vSphere API 5.0."""
        clusterMaintenanceModeStatus: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.2."""
        vcsHealthStatus: str | None = None
        """``string``, optional. Since vSphere API 7.0.1.1."""
        vcsSlots: _rt.Field[
            list[vim.ClusterComputeResource.VcsSlots], Iterable[vim.ClusterComputeResource.VcsSlots]
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource.VcsSlots``, optional. Since vSphere API 7.0.1.1."""

    @_rt.data(
        "vim.ClusterComputeResource.VCProfile",
        wire_name="ClusterComputeResourceVCProfile",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "clusterSpec",
                "vim.cluster.ConfigSpecEx",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "evcModeKey", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "evcGraphicsModeKey", "string", optional=True, since="vim.version.v7_0_1_0", rank=20
            ),
        ),
    )
    class VCProfile(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.VCProfile``, on the wire ``ClusterComputeResourceVCProfile``.

        Fields:
            - ``clusterSpec``: ``vim.cluster.ConfigSpecEx``, optional.
            - ``evcModeKey``: ``string``, optional.
            - ``evcGraphicsModeKey``: ``string``, optional. Since vSphere API 7.0.1.0.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/VCProfile.rst``
        """

        clusterSpec: vim.cluster.ConfigSpecEx | None = None
        """``vim.cluster.ConfigSpecEx``, optional. Since vSphere API 6.7.1."""
        evcModeKey: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        evcGraphicsModeKey: str | None = None
        """``string``, optional. Since vSphere API 7.0.1.0."""

    @_rt.enum(
        "vim.ClusterComputeResource.VcsHealthStatus",
        wire_name="ClusterComputeResourceVcsHealthStatus",
        since="vim.version.v7_0_1_1",
        rank=21,
    )
    class VcsHealthStatus(_rt.VimEnum):
        """The enum ``vim.ClusterComputeResource.VcsHealthStatus``, on the wire ``ClusterComputeResourceVcsHealthStatus``.

        Since:
            vSphere API 7.0.1.1 (``vim.version.v7_0_1_1``)

        Source:
            ``vim/ClusterComputeResource/VcsHealthStatus.rst``
        """

        healthy = "healthy"
        """The value ``healthy``."""
        degraded = "degraded"
        """The value ``degraded``."""
        nonhealthy = "nonhealthy"
        """The value ``nonhealthy``."""

    @_rt.data(
        "vim.ClusterComputeResource.VcsSlots",
        wire_name="ClusterComputeResourceVcsSlots",
        since="vim.version.v7_0_1_1",
        rank=21,
        properties=lambda: (
            _rt.Property(
                "systemId", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
            ),
            _rt.Property("host", "vim.HostSystem", since="vim.version.v7_0_1_1", rank=21),
            _rt.Property(
                "datastore",
                "vim.Datastore",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
            _rt.Property("totalSlots", "int", since="vim.version.v7_0_1_1", rank=21),
        ),
    )
    class VcsSlots(vmodl.DynamicData):
        """The data object ``vim.ClusterComputeResource.VcsSlots``, on the wire ``ClusterComputeResourceVcsSlots``.

        Fields:
            - ``systemId``: ``string``, optional. Since vSphere API 7.0.3.0.
            - ``host``: ``vim.HostSystem``, required.
            - ``datastore``: List of ``vim.Datastore``, optional. Since vSphere API 7.0.3.0.
            - ``totalSlots``: ``int``, required.

        Since:
            vSphere API 7.0.1.1 (``vim.version.v7_0_1_1``)

        Source:
            ``vim/ClusterComputeResource/VcsSlots.rst``
        """

        systemId: str | None = None
        """``string``, optional. Since vSphere API 7.0.3.0."""
        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 7.0.1.1."""
        datastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
        """List of ``vim.Datastore``, optional. Since vSphere API 7.0.3.0."""
        totalSlots: int = 0
        """``int``, required. Since vSphere API 7.0.1.1."""

    @_rt.data(
        "vim.ClusterComputeResource.DVSConfigurationValidation",
        wire_name="ClusterComputeResourceDVSConfigurationValidation",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property("isDvsValid", "boolean", since="vim.version.version13", rank=13),
            _rt.Property("isDvpgValid", "boolean", since="vim.version.version13", rank=13),
        ),
    )
    class DVSConfigurationValidation(ValidationResultBase):
        """The data object ``vim.ClusterComputeResource.DVSConfigurationValidation``, on the wire ``ClusterComputeResourceDVSConfigurationValidation``.

        Fields:
            - ``isDvsValid``: ``boolean``, required.
            - ``isDvpgValid``: ``boolean``, required.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/DVSConfigurationValidation.rst``
        """

        isDvsValid: bool = False
        """``boolean``, required. Since vSphere API 6.7.1."""
        isDvpgValid: bool = False
        """``boolean``, required. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.ClusterComputeResource.HostConfigurationValidation",
        wire_name="ClusterComputeResourceHostConfigurationValidation",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version13", rank=13),
            _rt.Property(
                "isDvsSettingValid",
                "boolean",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "isVmknicSettingValid",
                "boolean",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "isNtpSettingValid",
                "boolean",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "isLockdownModeValid",
                "boolean",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class HostConfigurationValidation(ValidationResultBase):
        """The data object ``vim.ClusterComputeResource.HostConfigurationValidation``, on the wire ``ClusterComputeResourceHostConfigurationValidation``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``isDvsSettingValid``: ``boolean``, optional.
            - ``isVmknicSettingValid``: ``boolean``, optional.
            - ``isNtpSettingValid``: ``boolean``, optional.
            - ``isLockdownModeValid``: ``boolean``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/ClusterComputeResource/HostConfigurationValidation.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 6.7.1."""
        isDvsSettingValid: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.1."""
        isVmknicSettingValid: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.1."""
        isNtpSettingValid: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.1."""
        isLockdownModeValid: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.1."""

    @property
    def configuration(self) -> vim.cluster.ConfigInfo:
        """``vim.cluster.ConfigInfo``, always set. Since 1.0."""
        _result: vim.cluster.ConfigInfo = self._fetch("configuration")
        return _result

    @property
    def recommendation(self) -> list[vim.cluster.Recommendation]:
        """List of ``vim.cluster.Recommendation``, optional. Since VI API 2.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("recommendation", 2)
        _result: list[vim.cluster.Recommendation] = self._fetch("recommendation")
        return _result

    @property
    def drsRecommendation(self) -> list[vim.cluster.DrsRecommendation]:
        """List of ``vim.cluster.DrsRecommendation``, optional. Since 1.0."""
        _result: list[vim.cluster.DrsRecommendation] = self._fetch("drsRecommendation")
        return _result

    @property
    def summaryEx(self) -> vim.ClusterComputeResource.Summary:
        """``vim.ClusterComputeResource.Summary``, always set. Since vSphere API 7.0.1.1."""
        if self._rank < 21:
            self._unsupported("summaryEx", 21)
        _result: vim.ClusterComputeResource.Summary = self._fetch("summaryEx")
        return _result

    @property
    def hciConfig(self) -> vim.ClusterComputeResource.HCIConfigInfo | None:
        """``vim.ClusterComputeResource.HCIConfigInfo``, optional. Since vSphere API 6.7.1."""
        if self._rank < 13:
            self._unsupported("hciConfig", 13)
        _result: vim.ClusterComputeResource.HCIConfigInfo | None = self._fetch("hciConfig")
        return _result

    @property
    def migrationHistory(self) -> list[vim.cluster.DrsMigration]:
        """List of ``vim.cluster.DrsMigration``, optional. Since 1.0."""
        _result: list[vim.cluster.DrsMigration] = self._fetch("migrationHistory")
        return _result

    @property
    def actionHistory(self) -> list[vim.cluster.ActionHistory]:
        """List of ``vim.cluster.ActionHistory``, optional. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("actionHistory", 2)
        _result: list[vim.cluster.ActionHistory] = self._fetch("actionHistory")
        return _result

    @property
    def drsFault(self) -> list[vim.cluster.DrsFaults]:
        """List of ``vim.cluster.DrsFaults``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("drsFault", 5)
        _result: list[vim.cluster.DrsFaults] = self._fetch("drsFault")
        return _result

    @_rt.method(
        "ConfigureHCI_Task",
        since="vim.version.version13",
        rank=13,
        parameters=(
            _rt.Parameter(
                "clusterSpec",
                "vim.ClusterComputeResource.HCIConfigSpec",
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "hostInputs",
                "vim.ClusterComputeResource.HostConfigurationInput",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.ClusterComputeResource.ClusterConfigResult"
        ),
    )
    def ConfigureHCI_Task(
        self,
        clusterSpec: vim.ClusterComputeResource.HCIConfigSpec,
        hostInputs: Iterable[vim.ClusterComputeResource.HostConfigurationInput] = (),
    ) -> _rt.TaskOf[vim.ClusterComputeResource.ClusterConfigResult]:
        """Starts a task that yields ``vim.ClusterComputeResource.ClusterConfigResult``. Since
        vSphere API 6.7.1.

        Args:
            clusterSpec: ``vim.ClusterComputeResource.HCIConfigSpec``, required.
            hostInputs: List of ``vim.ClusterComputeResource.HostConfigurationInput``, optional.
        """
        _arguments = {"clusterSpec": clusterSpec, "hostInputs": _rt.array("hostInputs", hostInputs)}
        if self._rank < 13:
            self._unsupported("ConfigureHCI_Task", 13)
        self._check_arguments("ConfigureHCI_Task", _arguments)
        _result: _rt.TaskOf[vim.ClusterComputeResource.ClusterConfigResult] = self._invoke(
            "ConfigureHCI_Task", _arguments
        )
        return _result

    ConfigureHCI = ConfigureHCI_Task

    @_rt.method(
        "ExtendHCI_Task",
        since="vim.version.version13",
        rank=13,
        parameters=(
            _rt.Parameter(
                "hostInputs",
                "vim.ClusterComputeResource.HostConfigurationInput",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "vSanConfigSpec",
                "vim.SDDCBase",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.ClusterComputeResource.ClusterConfigResult"
        ),
    )
    def ExtendHCI_Task(
        self,
        hostInputs: Iterable[vim.ClusterComputeResource.HostConfigurationInput] = (),
        vSanConfigSpec: vim.SDDCBase | None = None,
    ) -> _rt.TaskOf[vim.ClusterComputeResource.ClusterConfigResult]:
        """Starts a task that yields ``vim.ClusterComputeResource.ClusterConfigResult``. Since
        vSphere API 6.7.1.

        Args:
            hostInputs: List of ``vim.ClusterComputeResource.HostConfigurationInput``, optional.
            vSanConfigSpec: ``vim.SDDCBase``, optional.
        """
        _arguments = {
            "hostInputs": _rt.array("hostInputs", hostInputs),
            "vSanConfigSpec": vSanConfigSpec,
        }
        if self._rank < 13:
            self._unsupported("ExtendHCI_Task", 13)
        self._check_arguments("ExtendHCI_Task", _arguments)
        _result: _rt.TaskOf[vim.ClusterComputeResource.ClusterConfigResult] = self._invoke(
            "ExtendHCI_Task", _arguments
        )
        return _result

    ExtendHCI = ExtendHCI_Task

    @_rt.method(
        "AbandonHciWorkflow",
        since="vim.version.version13",
        rank=13,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.InvalidState,),
    )
    def AbandonHciWorkflow(self) -> None:
        """Returns nothing. Since vSphere API 6.7.1.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        if self._rank < 13:
            self._unsupported("AbandonHciWorkflow", 13)
        self._invoke("AbandonHciWorkflow", {})

    @_rt.method(
        "ValidateHCIConfiguration",
        since="vim.version.version13",
        rank=13,
        privilege="System.Read",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "hciConfigSpec",
                "vim.ClusterComputeResource.HCIConfigSpec",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
        returns=_rt.Returns(
            "vim.ClusterComputeResource.ValidationResultBase", array=True, optional=True
        ),
    )
    def ValidateHCIConfiguration(
        self,
        hciConfigSpec: vim.ClusterComputeResource.HCIConfigSpec | None = None,
        hosts: Iterable[vim.HostSystem] = (),
    ) -> list[vim.ClusterComputeResource.ValidationResultBase]:
        """Returns a list of ``vim.ClusterComputeResource.ValidationResultBase``, which may be
        empty. Since vSphere API 6.7.1.

        Args:
            hciConfigSpec: ``vim.ClusterComputeResource.HCIConfigSpec``, optional.
            hosts: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hciConfigSpec": hciConfigSpec, "hosts": _rt.array("hosts", hosts)}
        if self._rank < 13:
            self._unsupported("ValidateHCIConfiguration", 13)
        self._check_arguments("ValidateHCIConfiguration", _arguments)
        _result: list[vim.ClusterComputeResource.ValidationResultBase] = self._invoke(
            "ValidateHCIConfiguration", _arguments
        )
        return _result

    @_rt.method(
        "ReconfigureCluster_Task",
        privilege="Host.Inventory.EditCluster",
        parameters=(
            _rt.Parameter("spec", "vim.cluster.ConfigSpec"),
            _rt.Parameter("modify", "boolean"),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureCluster_Task(
        self, spec: vim.cluster.ConfigSpec, modify: bool
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            spec: ``vim.cluster.ConfigSpec``, required.
            modify: ``boolean``, required.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"spec": spec, "modify": modify}
        self._check_arguments("ReconfigureCluster_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureCluster_Task", _arguments)
        return _result

    Reconfigure = ReconfigureCluster_Task

    @_rt.method("ApplyRecommendation", parameters=(_rt.Parameter("key", "string"),))
    def ApplyRecommendation(self, key: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            key: ``string``, required.
        """
        _arguments = {"key": key}
        self._invoke("ApplyRecommendation", _arguments)

    @_rt.method(
        "CancelRecommendation",
        since="vim.version.version6",
        rank=6,
        privilege="System.Read",
        parameters=(_rt.Parameter("key", "string", since="vim.version.version6", rank=6),),
    )
    def CancelRecommendation(self, key: str) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            key: ``string``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"key": key}
        if self._rank < 6:
            self._unsupported("CancelRecommendation", 6)
        self._invoke("CancelRecommendation", _arguments)

    @_rt.method(
        "RecommendHostsForVm",
        privilege="System.Read",
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine"),
            _rt.Parameter("pool", "vim.ResourcePool", optional=True),
        ),
        returns=_rt.Returns("vim.cluster.HostRecommendation", array=True, optional=True),
    )
    def RecommendHostsForVm(
        self, vm: vim.VirtualMachine, pool: vim.ResourcePool | None = None
    ) -> list[vim.cluster.HostRecommendation]:
        """Returns a list of ``vim.cluster.HostRecommendation``, which may be empty. Since 1.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            pool: ``vim.ResourcePool``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"vm": vm, "pool": pool}
        _result: list[vim.cluster.HostRecommendation] = self._invoke(
            "RecommendHostsForVm", _arguments
        )
        return _result

    @_rt.method(
        "AddHost_Task",
        privilege="Host.Inventory.AddHostToCluster",
        raises=(vim.fault.InvalidLogin, vim.fault.HostConnectFault, vim.fault.DuplicateName),
        parameters=(
            _rt.Parameter("spec", "vim.host.ConnectSpec"),
            _rt.Parameter("asConnected", "boolean"),
            _rt.Parameter(
                "resourcePool",
                "vim.ResourcePool",
                optional=True,
                privilege="Resource.AssignVMToPool",
            ),
            _rt.Parameter("license", "string", optional=True, since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.HostSystem"),
    )
    def AddHost_Task(
        self,
        spec: vim.host.ConnectSpec,
        asConnected: bool,
        resourcePool: vim.ResourcePool | None = None,
        license: str | None = None,
    ) -> _rt.TaskOf[vim.HostSystem]:
        """Starts a task that yields ``vim.HostSystem``. Since 1.0.

        Args:
            spec: ``vim.host.ConnectSpec``, required.
            asConnected: ``boolean``, required.
            resourcePool: ``vim.ResourcePool``, optional. The privilege ``Resource.AssignVMToPool``
                is needed on it.
            license: ``string``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidLogin: Not described.
            vim.fault.HostConnectFault: Not described.
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Host.Inventory.AddHostToCluster``
        """
        _arguments = {
            "spec": spec,
            "asConnected": asConnected,
            "resourcePool": resourcePool,
            "license": license,
        }
        if license is not None and self._rank < 5:
            self._unsupported("AddHost_Task(license)", 5)
        self._check_arguments("AddHost_Task", _arguments)
        _result: _rt.TaskOf[vim.HostSystem] = self._invoke("AddHost_Task", _arguments)
        return _result

    AddHost = AddHost_Task

    @_rt.method(
        "MoveInto_Task",
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.DuplicateName, vim.fault.TooManyHosts, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, privilege="Host.Inventory.MoveHost"
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MoveInto_Task(self, host: Iterable[vim.HostSystem]) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            host: List of ``vim.HostSystem``, required. The privilege ``Host.Inventory.MoveHost`` is
                needed on it.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.TooManyHosts: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"host": _rt.array("host", host)}
        _result: _rt.TaskOf[None] = self._invoke("MoveInto_Task", _arguments)
        return _result

    MoveInto = MoveInto_Task

    @_rt.method(
        "MoveHostInto_Task",
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.TooManyHosts, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", privilege="Host.Inventory.MoveHost"),
            _rt.Parameter("resourcePool", "vim.ResourcePool", optional=True),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MoveHostInto_Task(
        self, host: vim.HostSystem, resourcePool: vim.ResourcePool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``Host.Inventory.MoveHost`` is needed
                on it.
            resourcePool: ``vim.ResourcePool``, optional.

        Raises:
            vim.fault.TooManyHosts: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"host": host, "resourcePool": resourcePool}
        _result: _rt.TaskOf[None] = self._invoke("MoveHostInto_Task", _arguments)
        return _result

    MoveHostInto = MoveHostInto_Task

    @_rt.method(
        "RefreshRecommendation",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Inventory.EditCluster",
    )
    def RefreshRecommendation(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        if self._rank < 2:
            self._unsupported("RefreshRecommendation", 2)
        self._invoke("RefreshRecommendation", {})

    @_rt.method(
        "EvcManager",
        since="vim.version.version10",
        rank=10,
        privilege="System.Read",
        returns=_rt.Returns("vim.cluster.EVCManager", optional=True),
    )
    def EvcManager(self) -> vim.cluster.EVCManager | None:
        """Returns ``vim.cluster.EVCManager``, or None. Since vSphere API 6.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 10:
            self._unsupported("EvcManager", 10)
        _result: vim.cluster.EVCManager | None = self._invoke("EvcManager", {})
        return _result

    @_rt.method(
        "RetrieveDasAdvancedRuntimeInfo",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        returns=_rt.Returns("vim.cluster.DasAdvancedRuntimeInfo", optional=True),
    )
    def RetrieveDasAdvancedRuntimeInfo(self) -> vim.cluster.DasAdvancedRuntimeInfo | None:
        """Returns ``vim.cluster.DasAdvancedRuntimeInfo``, or None. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("RetrieveDasAdvancedRuntimeInfo", 5)
        _result: vim.cluster.DasAdvancedRuntimeInfo | None = self._invoke(
            "RetrieveDasAdvancedRuntimeInfo", {}
        )
        return _result

    @_rt.method(
        "ClusterEnterMaintenanceMode",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                array=True,
                since="vim.version.version7",
                rank=7,
                privilege="Host.Config.Maintenance",
            ),
            _rt.Parameter(
                "option",
                "vim.option.OptionValue",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Parameter(
                "info",
                "vim.ClusterComputeResource.MaintenanceInfo",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
        returns=_rt.Returns("vim.cluster.EnterMaintenanceResult"),
    )
    def ClusterEnterMaintenanceMode(
        self,
        host: Iterable[vim.HostSystem],
        option: Iterable[vim.option.OptionValue] = (),
        info: vim.ClusterComputeResource.MaintenanceInfo | None = None,
    ) -> vim.cluster.EnterMaintenanceResult:
        """Returns ``vim.cluster.EnterMaintenanceResult``. Since vSphere API 5.0.

        Args:
            host: List of ``vim.HostSystem``, required. The privilege ``Host.Config.Maintenance`` is
                needed on it.
            option: List of ``vim.option.OptionValue``, optional.
            info: ``vim.ClusterComputeResource.MaintenanceInfo``, optional. Since vSphere API
                8.0.3.0.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "host": _rt.array("host", host),
            "option": _rt.array("option", option),
            "info": info,
        }
        if self._rank < 7:
            self._unsupported("ClusterEnterMaintenanceMode", 7)
        if info is not None and self._rank < 32:
            self._unsupported("ClusterEnterMaintenanceMode(info)", 32)
        self._check_arguments("ClusterEnterMaintenanceMode", _arguments)
        _result: vim.cluster.EnterMaintenanceResult = self._invoke(
            "ClusterEnterMaintenanceMode", _arguments
        )
        return _result

    EnterMaintenanceMode = ClusterEnterMaintenanceMode

    @_rt.method(
        "PlaceVm",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "placementSpec", "vim.cluster.PlacementSpec", since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.cluster.PlacementResult"),
    )
    def PlaceVm(self, placementSpec: vim.cluster.PlacementSpec) -> vim.cluster.PlacementResult:
        """Returns ``vim.cluster.PlacementResult``. Since vSphere API 6.0.

        Args:
            placementSpec: ``vim.cluster.PlacementSpec``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"placementSpec": placementSpec}
        if self._rank < 10:
            self._unsupported("PlaceVm", 10)
        self._check_arguments("PlaceVm", _arguments)
        _result: vim.cluster.PlacementResult = self._invoke("PlaceVm", _arguments)
        return _result

    @_rt.method(
        "FindRulesForVm",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.cluster.RuleInfo", array=True, optional=True),
    )
    def FindRulesForVm(self, vm: vim.VirtualMachine) -> list[vim.cluster.RuleInfo]:
        """Returns a list of ``vim.cluster.RuleInfo``, which may be empty. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"vm": vm}
        if self._rank < 10:
            self._unsupported("FindRulesForVm", 10)
        _result: list[vim.cluster.RuleInfo] = self._invoke("FindRulesForVm", _arguments)
        return _result

    @_rt.method(
        "StampAllRulesWithUuid_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Inventory.EditCluster",
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def StampAllRulesWithUuid_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        if self._rank < 10:
            self._unsupported("StampAllRulesWithUuid_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("StampAllRulesWithUuid_Task", {})
        return _result

    StampAllRulesWithUuid = StampAllRulesWithUuid_Task

    @_rt.method(
        "GetResourceUsage",
        since="vim.version.version10",
        rank=10,
        privilege="System.Read",
        returns=_rt.Returns("vim.cluster.ResourceUsageSummary"),
    )
    def GetResourceUsage(self) -> vim.cluster.ResourceUsageSummary:
        """Returns ``vim.cluster.ResourceUsageSummary``. Since vSphere API 6.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 10:
            self._unsupported("GetResourceUsage", 10)
        _result: vim.cluster.ResourceUsageSummary = self._invoke("GetResourceUsage", {})
        return _result

    @_rt.method(
        "SetCryptoMode",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.RegisterHost",
        raises=(vmodl.fault.InvalidRequest, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("cryptoMode", "string", since="vim.version.v7_0", rank=18),
            _rt.Parameter(
                "policy",
                "vim.ClusterComputeResource.CryptoModePolicy",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    def SetCryptoMode(
        self, cryptoMode: str, policy: vim.ClusterComputeResource.CryptoModePolicy | None = None
    ) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            cryptoMode: ``string``, required.
            policy: ``vim.ClusterComputeResource.CryptoModePolicy``, optional. Since vSphere API
                8.0.3.0.

        Raises:
            vmodl.fault.InvalidRequest: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        _arguments = {"cryptoMode": cryptoMode, "policy": policy}
        if self._rank < 18:
            self._unsupported("SetCryptoMode", 18)
        if policy is not None and self._rank < 32:
            self._unsupported("SetCryptoMode(policy)", 32)
        self._check_arguments("SetCryptoMode", _arguments)
        self._invoke("SetCryptoMode", _arguments)

    @_rt.method(
        "GetSystemVMsRestrictedDatastores",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="System.View",
        returns=_rt.Returns("vim.Datastore", array=True, optional=True),
    )
    def GetSystemVMsRestrictedDatastores(self) -> list[vim.Datastore]:
        """Returns a list of ``vim.Datastore``, which may be empty. Since vSphere API 7.0.3.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 24:
            self._unsupported("GetSystemVMsRestrictedDatastores", 24)
        _result: list[vim.Datastore] = self._invoke("GetSystemVMsRestrictedDatastores", {})
        return _result
