# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``eam.Agent``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import eam, vim, vmodl


@_rt.managed(
    "eam.Agent",
    wire_name="Agent",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("runtime", "eam.Agent.RuntimeInfo", since="eam.version.version1", rank=1),
        _rt.Property("config", "eam.Agent.ConfigInfo", since="eam.version.version1", rank=1),
    ),
)
class Agent(eam.EamObject):
    """The managed object ``eam.Agent``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/Agent.rst``
    """

    @_rt.data(
        "eam.Agent.SslTrust", wire_name="AgentSslTrust", since="eam.version.version8_2", rank=17
    )
    class SslTrust(vmodl.DynamicData):
        """The data object ``eam.Agent.SslTrust``, on the wire ``AgentSslTrust``.

        Since:
            eam API 8.2 (``eam.version.version8_2``)

        Source:
            ``eam/Agent/SslTrust.rst``
        """

    @_rt.data(
        "eam.Agent.ConfigInfo",
        wire_name="AgentConfigInfo",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "productLineId", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "hostVersion", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "ovfPackageUrl", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "authenticationScheme",
                "string",
                optional=True,
                since="eam.version.version9_0",
                rank=19,
            ),
            _rt.Property(
                "ovfSslTrust",
                "eam.Agent.SslTrust",
                optional=True,
                since="eam.version.version8_2",
                rank=17,
            ),
            _rt.Property(
                "ovfEnvironment",
                "eam.Agent.OvfEnvironmentInfo",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property("vibUrl", "string", optional=True, since="eam.version.version1", rank=1),
            _rt.Property(
                "vibSslTrust",
                "eam.Agent.SslTrust",
                optional=True,
                since="eam.version.version8_2",
                rank=17,
            ),
            _rt.Property(
                "vibMatchingRules",
                "eam.Agent.VibMatchingRule",
                array=True,
                optional=True,
                since="eam.version.version2_5",
                rank=3,
            ),
            _rt.Property("vibName", "string", optional=True, since="eam.version.version2", rank=2),
            _rt.Property(
                "dvFilterEnabled", "boolean", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "rebootHostAfterVibUninstall",
                "boolean",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "vmciService",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "ovfDiskProvisioning",
                "string",
                optional=True,
                since="eam.version.version6_9",
                rank=9,
            ),
            _rt.Property(
                "vmStoragePolicies",
                "eam.Agent.StoragePolicy",
                array=True,
                optional=True,
                since="eam.version.version7",
                rank=10,
            ),
            _rt.Property(
                "vmResourceConfiguration",
                "string",
                optional=True,
                since="eam.version.version8_3",
                rank=18,
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``eam.Agent.ConfigInfo``, on the wire ``AgentConfigInfo``.

        Fields:
            - ``productLineId``: ``string``, optional.
            - ``hostVersion``: ``string``, optional.
            - ``ovfPackageUrl``: ``string``, optional.
            - ``authenticationScheme``: ``string``, optional. Since eam API 9.0.0.0.
            - ``ovfSslTrust``: ``eam.Agent.SslTrust``, optional. Since eam API 8.2.
            - ``ovfEnvironment``: ``eam.Agent.OvfEnvironmentInfo``, optional.
            - ``vibUrl``: ``string``, optional.
            - ``vibSslTrust``: ``eam.Agent.SslTrust``, optional. Since eam API 8.2.
            - ``vibMatchingRules``: List of ``eam.Agent.VibMatchingRule``, optional. Since eam API
              2_5.
            - ``vibName``: ``string``, optional. Since eam API 2.0.
            - ``dvFilterEnabled``: ``boolean``, optional.
            - ``rebootHostAfterVibUninstall``: ``boolean``, optional.
            - ``vmciService``: List of ``string``, optional.
            - ``ovfDiskProvisioning``: ``string``, optional. Since eam API 6.9.
            - ``vmStoragePolicies``: List of ``eam.Agent.StoragePolicy``, optional. Since eam API
              7.0.
            - ``vmResourceConfiguration``: ``string``, optional. Since eam API 8.3.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agent/ConfigInfo.rst``
        """

        @_rt.enum(
            "eam.Agent.ConfigInfo.AuthenticationScheme",
            wire_name="AgentConfigInfoAuthenticationScheme",
            since="eam.version.version9_0",
            rank=19,
        )
        class AuthenticationScheme(_rt.VimEnum):
            """The enum ``eam.Agent.ConfigInfo.AuthenticationScheme``, on the wire ``AgentConfigInfoAuthenticationScheme``.

            Since:
                eam API 9.0.0.0 (``eam.version.version9_0``)

            Source:
                ``eam/Agent/ConfigInfo/AuthenticationScheme.rst``
            """

            NONE = "NONE"
            """The value ``NONE``."""
            VMWARE_SESSION_ID = "VMWARE_SESSION_ID"
            """The value ``VMWARE_SESSION_ID``."""

        @_rt.enum(
            "eam.Agent.ConfigInfo.OvfDiskProvisioning",
            wire_name="AgentConfigInfoOvfDiskProvisioning",
            since="eam.version.version6_9",
            rank=9,
        )
        class OvfDiskProvisioning(_rt.VimEnum):
            """The enum ``eam.Agent.ConfigInfo.OvfDiskProvisioning``, on the wire ``AgentConfigInfoOvfDiskProvisioning``.

            Since:
                eam API 6.9 (``eam.version.version6_9``)

            Source:
                ``eam/Agent/ConfigInfo/OvfDiskProvisioning.rst``
            """

            none = "none"
            """The value ``none``."""
            thin = "thin"
            """The value ``thin``."""
            thick = "thick"
            """The value ``thick``."""

        productLineId: str | None = None
        """``string``, optional. Since eam API 1.0."""
        hostVersion: str | None = None
        """``string``, optional. Since eam API 1.0."""
        ovfPackageUrl: str | None = None
        """``string``, optional. Since eam API 1.0."""
        authenticationScheme: str | None = None
        """``string``, optional. Since eam API 9.0.0.0."""
        ovfSslTrust: eam.Agent.SslTrust | None = None
        """``eam.Agent.SslTrust``, optional. Since eam API 8.2."""
        ovfEnvironment: eam.Agent.OvfEnvironmentInfo | None = None
        """``eam.Agent.OvfEnvironmentInfo``, optional. Since eam API 1.0."""
        vibUrl: str | None = None
        """``string``, optional. Since eam API 1.0."""
        vibSslTrust: eam.Agent.SslTrust | None = None
        """``eam.Agent.SslTrust``, optional. Since eam API 8.2."""
        vibMatchingRules: _rt.Field[
            list[eam.Agent.VibMatchingRule], Iterable[eam.Agent.VibMatchingRule]
        ] = _rt.EMPTY
        """List of ``eam.Agent.VibMatchingRule``, optional. Since eam API 2_5."""
        vibName: str | None = None
        """``string``, optional. Since eam API 2.0."""
        dvFilterEnabled: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        rebootHostAfterVibUninstall: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        vmciService: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""
        ovfDiskProvisioning: str | None = None
        """``string``, optional. Since eam API 6.9."""
        vmStoragePolicies: _rt.Field[
            list[eam.Agent.StoragePolicy], Iterable[eam.Agent.StoragePolicy]
        ] = _rt.EMPTY
        """List of ``eam.Agent.StoragePolicy``, optional. Since eam API 7.0."""
        vmResourceConfiguration: str | None = None
        """``string``, optional. Since eam API 8.3."""

    @_rt.data(
        "eam.Agent.OvfEnvironmentInfo",
        wire_name="AgentOvfEnvironmentInfo",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "ovfProperty",
                "eam.Agent.OvfEnvironmentInfo.OvfProperty",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class OvfEnvironmentInfo(vmodl.DynamicData):
        """The data object ``eam.Agent.OvfEnvironmentInfo``, on the wire ``AgentOvfEnvironmentInfo``.

        Fields:
            - ``ovfProperty``: List of ``eam.Agent.OvfEnvironmentInfo.OvfProperty``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agent/OvfEnvironmentInfo.rst``
        """

        @_rt.data(
            "eam.Agent.OvfEnvironmentInfo.OvfProperty",
            wire_name="AgentOvfEnvironmentInfoOvfProperty",
            since="eam.version.version1",
            rank=1,
            properties=lambda: (
                _rt.Property("key", "string", since="eam.version.version1", rank=1),
                _rt.Property("value", "string", since="eam.version.version1", rank=1),
            ),
        )
        class OvfProperty(vmodl.DynamicData):
            """The data object ``eam.Agent.OvfEnvironmentInfo.OvfProperty``, on the wire ``AgentOvfEnvironmentInfoOvfProperty``.

            Fields:
                - ``key``: ``string``, required.
                - ``value``: ``string``, required.

            Since:
                eam API 1.0 (``eam.version.version1``)

            Source:
                ``eam/Agent/OvfEnvironmentInfo/OvfProperty.rst``
            """

            key: str = ""
            """``string``, required. Since eam API 1.0."""
            value: str = ""
            """``string``, required. Since eam API 1.0."""

        ovfProperty: _rt.Field[
            list[eam.Agent.OvfEnvironmentInfo.OvfProperty],
            Iterable[eam.Agent.OvfEnvironmentInfo.OvfProperty],
        ] = _rt.EMPTY
        """List of ``eam.Agent.OvfEnvironmentInfo.OvfProperty``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.Agent.RuntimeInfo",
        wire_name="AgentRuntimeInfo",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "vmPowerState",
                "vim.VirtualMachine.PowerState",
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property("receivingHeartBeat", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "vm", "vim.VirtualMachine", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property("vmIp", "string", optional=True, since="eam.version.version1", rank=1),
            _rt.Property("vmName", "string", since="eam.version.version1", rank=1),
            _rt.Property(
                "esxAgentResourcePool",
                "vim.ResourcePool",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "esxAgentFolder", "vim.Folder", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "installedBulletin",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "installedVibs",
                "eam.vib.VibInfo",
                array=True,
                optional=True,
                since="eam.version.version6",
                rank=5,
            ),
            _rt.Property(
                "agency", "eam.Agency", optional=True, since="eam.version.version2", rank=2
            ),
            _rt.Property(
                "vmHook", "eam.Agent.VmHook", optional=True, since="eam.version.version6_7", rank=7
            ),
        ),
    )
    class RuntimeInfo(eam.EamObject.RuntimeInfo):
        """The data object ``eam.Agent.RuntimeInfo``, on the wire ``AgentRuntimeInfo``.

        Fields:
            - ``vmPowerState``: ``vim.VirtualMachine.PowerState``, required.
            - ``receivingHeartBeat``: ``boolean``, required.
            - ``host``: ``vim.HostSystem``, optional.
            - ``vm``: ``vim.VirtualMachine``, optional.
            - ``vmIp``: ``string``, optional.
            - ``vmName``: ``string``, required.
            - ``esxAgentResourcePool``: ``vim.ResourcePool``, optional.
            - ``esxAgentFolder``: ``vim.Folder``, optional.
            - ``installedBulletin``: List of ``string``, optional.
            - ``installedVibs``: List of ``eam.vib.VibInfo``, optional. Since eam API 6.0.
            - ``agency``: ``eam.Agency``, optional. Since eam API 2.0.
            - ``vmHook``: ``eam.Agent.VmHook``, optional. Since eam API 6.7.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agent/RuntimeInfo.rst``
        """

        vmPowerState: _rt.Field[
            vim.VirtualMachine.PowerState, vim.VirtualMachine.PowerState | str
        ] = _rt.UNSET
        """``vim.VirtualMachine.PowerState``, required. Since eam API 1.0."""
        receivingHeartBeat: bool = False
        """``boolean``, required. Since eam API 1.0."""
        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since eam API 1.0."""
        vm: vim.VirtualMachine | None = None
        """``vim.VirtualMachine``, optional. Since eam API 1.0."""
        vmIp: str | None = None
        """``string``, optional. Since eam API 1.0."""
        vmName: str = ""
        """``string``, required. Since eam API 1.0."""
        esxAgentResourcePool: vim.ResourcePool | None = None
        """``vim.ResourcePool``, optional. Since eam API 1.0."""
        esxAgentFolder: vim.Folder | None = None
        """``vim.Folder``, optional. Since eam API 1.0."""
        installedBulletin: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""
        installedVibs: _rt.Field[list[eam.vib.VibInfo], Iterable[eam.vib.VibInfo]] = _rt.EMPTY
        """List of ``eam.vib.VibInfo``, optional. Since eam API 6.0."""
        agency: eam.Agency | None = None
        """``eam.Agency``, optional. Since eam API 2.0."""
        vmHook: eam.Agent.VmHook | None = None
        """``eam.Agent.VmHook``, optional. Since eam API 6.7."""

    @_rt.data(
        "eam.Agent.StoragePolicy",
        wire_name="AgentStoragePolicy",
        since="eam.version.version7",
        rank=10,
    )
    class StoragePolicy(vmodl.DynamicData):
        """The data object ``eam.Agent.StoragePolicy``, on the wire ``AgentStoragePolicy``.

        Since:
            eam API 7.0 (``eam.version.version7``)

        Source:
            ``eam/Agent/StoragePolicy.rst``
        """

    @_rt.data(
        "eam.Agent.VibMatchingRule",
        wire_name="AgentVibMatchingRule",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("vibNameRegex", "string", since="eam.version.version1", rank=1),
            _rt.Property("vibVersionRegex", "string", since="eam.version.version1", rank=1),
        ),
    )
    class VibMatchingRule(vmodl.DynamicData):
        """The data object ``eam.Agent.VibMatchingRule``, on the wire ``AgentVibMatchingRule``.

        Fields:
            - ``vibNameRegex``: ``string``, required.
            - ``vibVersionRegex``: ``string``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agent/VibMatchingRule.rst``
        """

        vibNameRegex: str = ""
        """``string``, required. Since eam API 1.0."""
        vibVersionRegex: str = ""
        """``string``, required. Since eam API 1.0."""

    @_rt.data(
        "eam.Agent.VmHook",
        wire_name="AgentVmHook",
        since="eam.version.version6_7",
        rank=7,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="eam.version.version6_7", rank=7),
            _rt.Property("vmState", "string", since="eam.version.version6_7", rank=7),
        ),
    )
    class VmHook(vmodl.DynamicData):
        """The data object ``eam.Agent.VmHook``, on the wire ``AgentVmHook``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``vmState``: ``string``, required.

        Since:
            eam API 6.7 (``eam.version.version6_7``)

        Source:
            ``eam/Agent/VmHook.rst``
        """

        @_rt.enum(
            "eam.Agent.VmHook.VmState",
            wire_name="AgentVmHookVmState",
            since="eam.version.version1",
            rank=1,
        )
        class VmState(_rt.VimEnum):
            """The enum ``eam.Agent.VmHook.VmState``, on the wire ``AgentVmHookVmState``.

            Since:
                eam API 1.0 (``eam.version.version1``)

            Source:
                ``eam/Agent/VmHook/VmState.rst``
            """

            provisioned = "provisioned"
            """The value ``provisioned``."""
            poweredOn = "poweredOn"
            """The value ``poweredOn``."""
            prePowerOn = "prePowerOn"
            """The value ``prePowerOn``."""

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since eam API 6.7."""
        vmState: str = ""
        """``string``, required. Since eam API 6.7."""

    @_rt.data(
        "eam.Agent.AnyCertificate",
        wire_name="AgentAnyCertificate",
        since="eam.version.version8_2",
        rank=17,
    )
    class AnyCertificate(SslTrust):
        """The data object ``eam.Agent.AnyCertificate``, on the wire ``AgentAnyCertificate``.

        Since:
            eam API 8.2 (``eam.version.version8_2``)

        Source:
            ``eam/Agent/AnyCertificate.rst``
        """

    @_rt.data(
        "eam.Agent.PinnedPemCertificate",
        wire_name="AgentPinnedPemCertificate",
        since="eam.version.version8_2",
        rank=17,
        properties=lambda: (
            _rt.Property("sslCertificate", "string", since="eam.version.version8_2", rank=17),
        ),
    )
    class PinnedPemCertificate(SslTrust):
        """The data object ``eam.Agent.PinnedPemCertificate``, on the wire ``AgentPinnedPemCertificate``.

        Fields:
            - ``sslCertificate``: ``string``, required.

        Since:
            eam API 8.2 (``eam.version.version8_2``)

        Source:
            ``eam/Agent/PinnedPemCertificate.rst``
        """

        sslCertificate: str = ""
        """``string``, required. Since eam API 8.2."""

    @_rt.data(
        "eam.Agent.VsanStoragePolicy",
        wire_name="AgentVsanStoragePolicy",
        since="eam.version.version7",
        rank=10,
        properties=lambda: (
            _rt.Property("profileId", "string", since="eam.version.version7", rank=10),
        ),
    )
    class VsanStoragePolicy(StoragePolicy):
        """The data object ``eam.Agent.VsanStoragePolicy``, on the wire ``AgentVsanStoragePolicy``.

        Fields:
            - ``profileId``: ``string``, required.

        Since:
            eam API 7.0 (``eam.version.version7``)

        Source:
            ``eam/Agent/VsanStoragePolicy.rst``
        """

        profileId: str = ""
        """``string``, required. Since eam API 7.0."""

    @property
    def runtime(self) -> eam.Agent.RuntimeInfo:
        """``eam.Agent.RuntimeInfo``, always set. Since eam API 1.0."""
        _result: eam.Agent.RuntimeInfo = self._fetch("runtime")
        return _result

    @property
    def config(self) -> eam.Agent.ConfigInfo:
        """``eam.Agent.ConfigInfo``, always set. Since eam API 1.0."""
        _result: eam.Agent.ConfigInfo = self._fetch("config")
        return _result

    @_rt.method(
        "AgentQueryRuntime",
        since="eam.version.version1",
        rank=1,
        returns=_rt.Returns("eam.Agent.RuntimeInfo"),
    )
    def AgentQueryRuntime(self) -> eam.Agent.RuntimeInfo:
        """Returns ``eam.Agent.RuntimeInfo``. Since eam API 1.0."""
        _result: eam.Agent.RuntimeInfo = self._invoke("AgentQueryRuntime", {})
        return _result

    QueryRuntime = AgentQueryRuntime

    @_rt.method("MarkAsAvailable", since="eam.version.version1", rank=1)
    def MarkAsAvailable(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("MarkAsAvailable", {})

    @_rt.method(
        "AgentQueryConfig",
        since="eam.version.version1",
        rank=1,
        returns=_rt.Returns("eam.Agent.ConfigInfo"),
    )
    def AgentQueryConfig(self) -> eam.Agent.ConfigInfo:
        """Returns ``eam.Agent.ConfigInfo``. Since eam API 1.0."""
        _result: eam.Agent.ConfigInfo = self._invoke("AgentQueryConfig", {})
        return _result

    QueryConfig = AgentQueryConfig
