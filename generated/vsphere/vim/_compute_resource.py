# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ComputeResource``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ComputeResource",
    wire_name="ComputeResource",
    properties=lambda: (
        _rt.Property("resourcePool", "vim.ResourcePool", optional=True, privilege="System.View"),
        _rt.Property("host", "vim.HostSystem", array=True, optional=True, privilege="System.View"),
        _rt.Property(
            "datastore", "vim.Datastore", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property("network", "vim.Network", array=True, optional=True, privilege="System.View"),
        _rt.Property("summary", "vim.ComputeResource.Summary"),
        _rt.Property(
            "environmentBrowser", "vim.EnvironmentBrowser", optional=True, privilege="System.View"
        ),
        _rt.Property(
            "configurationEx",
            "vim.ComputeResource.ConfigInfo",
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "lifecycleManaged",
            "boolean",
            optional=True,
            since="vim.version.v6_9_1",
            rank=17,
            privilege="System.View",
        ),
        _rt.Property(
            "configManagerEnabled",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_0",
            rank=27,
            privilege="System.View",
        ),
        _rt.Property(
            "networkBootMode",
            "string",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
            privilege="System.View",
        ),
    ),
)
class ComputeResource(vim.ManagedEntity):
    """The managed object ``vim.ComputeResource``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/ComputeResource.rst``
    """

    @_rt.data(
        "vim.ComputeResource.ConfigInfo",
        wire_name="ComputeResourceConfigInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("vmSwapPlacement", "string", since="vim.version.version2", rank=2),
            _rt.Property(
                "spbmEnabled", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "defaultHardwareVersionKey",
                "string",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "maximumHardwareVersionKey",
                "string",
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.ComputeResource.ConfigInfo``, on the wire ``ComputeResourceConfigInfo``.

        Fields:
            - ``vmSwapPlacement``: ``string``, required.
            - ``spbmEnabled``: ``boolean``, optional. Since vSphere API 5.0.
            - ``defaultHardwareVersionKey``: ``string``, optional. Since vSphere API 5.1.
            - ``maximumHardwareVersionKey``: ``string``, optional. Since vSphere API 7.0.2.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/ComputeResource/ConfigInfo.rst``
        """

        vmSwapPlacement: str = ""
        """``string``, required. Since VI API 2.5."""
        spbmEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        defaultHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        maximumHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.ComputeResource.ConfigSpec",
        wire_name="ComputeResourceConfigSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "vmSwapPlacement", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "spbmEnabled", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "defaultHardwareVersionKey",
                "string",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "desiredSoftwareSpec",
                "vim.DesiredSoftwareSpec",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "maximumHardwareVersionKey",
                "string",
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
            _rt.Property(
                "enableConfigManager",
                "boolean",
                optional=True,
                since="vim.version.v7_0_3_1",
                rank=25,
            ),
            _rt.Property(
                "hostSeedSpec",
                "vim.ComputeResource.HostSeedSpec",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "softwareSpecId", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "networkBootMode", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.ComputeResource.ConfigSpec``, on the wire ``ComputeResourceConfigSpec``.

        Fields:
            - ``vmSwapPlacement``: ``string``, optional.
            - ``spbmEnabled``: ``boolean``, optional. Since vSphere API 5.0.
            - ``defaultHardwareVersionKey``: ``string``, optional. Since vSphere API 5.1.
            - ``desiredSoftwareSpec``: ``vim.DesiredSoftwareSpec``, optional. Since vSphere API
              7.0.0.0.
            - ``maximumHardwareVersionKey``: ``string``, optional. Since vSphere API 7.0.2.0.
            - ``enableConfigManager``: ``boolean``, optional. Since vSphere API 7.0.3.1.
            - ``hostSeedSpec``: ``vim.ComputeResource.HostSeedSpec``, optional. Since vSphere API
              8.0.3.0.
            - ``softwareSpecId``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``networkBootMode``: ``string``, optional. Since vSphere API 9.0.0.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/ComputeResource/ConfigSpec.rst``
        """

        vmSwapPlacement: str | None = None
        """``string``, optional. Since VI API 2.5."""
        spbmEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        defaultHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        desiredSoftwareSpec: vim.DesiredSoftwareSpec | None = None
        """``vim.DesiredSoftwareSpec``, optional. Since vSphere API 7.0.0.0."""
        maximumHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""
        enableConfigManager: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.3.1."""
        hostSeedSpec: vim.ComputeResource.HostSeedSpec | None = None
        """``vim.ComputeResource.HostSeedSpec``, optional. Since vSphere API 8.0.3.0."""
        softwareSpecId: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        networkBootMode: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.ComputeResource.HostSPBMLicenseInfo",
        wire_name="ComputeResourceHostSPBMLicenseInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version7", rank=7),
            _rt.Property(
                "licenseState",
                "vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState",
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class HostSPBMLicenseInfo(vmodl.DynamicData):
        """The data object ``vim.ComputeResource.HostSPBMLicenseInfo``, on the wire ``ComputeResourceHostSPBMLicenseInfo``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``licenseState``: ``vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState``,
              required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/ComputeResource/HostSPBMLicenseInfo.rst``
        """

        @_rt.enum(
            "vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState",
            wire_name="ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState",
            since="vim.version.version7",
            rank=7,
        )
        class HostSPBMLicenseState(_rt.VimEnum):
            """The enum ``vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState``, on the wire ``ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/ComputeResource/HostSPBMLicenseInfo/HostSPBMLicenseState.rst``
            """

            licensed = "licensed"
            """The value ``licensed``."""
            unlicensed = "unlicensed"
            """The value ``unlicensed``."""
            unknown = "unknown"
            """The value ``unknown``."""

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 5.0."""
        licenseState: _rt.Field[
            vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState,
            vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState | str,
        ] = _rt.UNSET
        """``vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState``, required. Since vSphere
        API 5.0.
        """

    @_rt.data(
        "vim.ComputeResource.HostSeedSpec",
        wire_name="ComputeResourceHostSeedSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "singleHostSpec",
                "vim.ComputeResource.HostSeedSpec.SingleHostSpec",
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
    )
    class HostSeedSpec(vmodl.DynamicData):
        """The data object ``vim.ComputeResource.HostSeedSpec``, on the wire ``ComputeResourceHostSeedSpec``.

        Fields:
            - ``singleHostSpec``: ``vim.ComputeResource.HostSeedSpec.SingleHostSpec``, required.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/ComputeResource/HostSeedSpec.rst``
        """

        @_rt.data(
            "vim.ComputeResource.HostSeedSpec.SingleHostSpec",
            wire_name="ComputeResourceHostSeedSpecSingleHostSpec",
            properties=lambda: (
                _rt.Property("newHostCnxSpec", "vim.host.ConnectSpec", optional=True),
                _rt.Property("existingHost", "vim.HostSystem", optional=True),
            ),
        )
        class SingleHostSpec(vmodl.DynamicData):
            """The data object ``vim.ComputeResource.HostSeedSpec.SingleHostSpec``, on the wire ``ComputeResourceHostSeedSpecSingleHostSpec``.

            Fields:
                - ``newHostCnxSpec``: ``vim.host.ConnectSpec``, optional.
                - ``existingHost``: ``vim.HostSystem``, optional.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/ComputeResource/HostSeedSpec/SingleHostSpec.rst``
            """

            newHostCnxSpec: vim.host.ConnectSpec | None = None
            """``vim.host.ConnectSpec``, optional. Since 1.0."""
            existingHost: vim.HostSystem | None = None
            """``vim.HostSystem``, optional. Since 1.0."""

        singleHostSpec: vim.ComputeResource.HostSeedSpec.SingleHostSpec = _rt.UNSET
        """``vim.ComputeResource.HostSeedSpec.SingleHostSpec``, required. Since vSphere API
        8.0.3.0.
        """

    @_rt.enum(
        "vim.ComputeResource.NetworkBootMode",
        wire_name="ComputeResourceNetworkBootMode",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class NetworkBootMode(_rt.VimEnum):
        """The enum ``vim.ComputeResource.NetworkBootMode``, on the wire ``ComputeResourceNetworkBootMode``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/ComputeResource/NetworkBootMode.rst``
        """

        bootstrap = "bootstrap"
        """The value ``bootstrap``."""
        stateless = "stateless"
        """The value ``stateless``."""

    @_rt.data(
        "vim.ComputeResource.Summary",
        wire_name="ComputeResourceSummary",
        properties=lambda: (
            _rt.Property("totalCpu", "int"),
            _rt.Property("totalMemory", "long"),
            _rt.Property("numCpuCores", "short"),
            _rt.Property("numCpuThreads", "short"),
            _rt.Property("effectiveCpu", "int"),
            _rt.Property("effectiveMemory", "long"),
            _rt.Property("numHosts", "int"),
            _rt.Property("numEffectiveHosts", "int"),
            _rt.Property("overallStatus", "vim.ManagedEntity.Status"),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.ComputeResource.Summary``, on the wire ``ComputeResourceSummary``.

        Fields:
            - ``totalCpu``: ``int``, required.
            - ``totalMemory``: ``long``, required.
            - ``numCpuCores``: ``short``, required.
            - ``numCpuThreads``: ``short``, required.
            - ``effectiveCpu``: ``int``, required.
            - ``effectiveMemory``: ``long``, required.
            - ``numHosts``: ``int``, required.
            - ``numEffectiveHosts``: ``int``, required.
            - ``overallStatus``: ``vim.ManagedEntity.Status``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ComputeResource/Summary.rst``
        """

        totalCpu: int = 0
        """``int``, required. Since 1.0."""
        totalMemory: int = 0
        """``long``, required. Since 1.0."""
        numCpuCores: int = 0
        """``short``, required. Since 1.0."""
        numCpuThreads: int = 0
        """``short``, required. Since 1.0."""
        effectiveCpu: int = 0
        """``int``, required. Since 1.0."""
        effectiveMemory: int = 0
        """``long``, required. Since 1.0."""
        numHosts: int = 0
        """``int``, required. Since 1.0."""
        numEffectiveHosts: int = 0
        """``int``, required. Since 1.0."""
        overallStatus: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = (
            _rt.UNSET
        )
        """``vim.ManagedEntity.Status``, required. Since 1.0."""

    @property
    def resourcePool(self) -> vim.ResourcePool | None:
        """``vim.ResourcePool``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.ResourcePool | None = self._fetch("resourcePool")
        return _result

    @property
    def host(self) -> list[vim.HostSystem]:
        """List of ``vim.HostSystem``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.HostSystem] = self._fetch("host")
        return _result

    @property
    def datastore(self) -> list[vim.Datastore]:
        """List of ``vim.Datastore``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.Datastore] = self._fetch("datastore")
        return _result

    @property
    def network(self) -> list[vim.Network]:
        """List of ``vim.Network``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.Network] = self._fetch("network")
        return _result

    @property
    def summary(self) -> vim.ComputeResource.Summary:
        """``vim.ComputeResource.Summary``, always set. Since 1.0."""
        _result: vim.ComputeResource.Summary = self._fetch("summary")
        return _result

    @property
    def environmentBrowser(self) -> vim.EnvironmentBrowser | None:
        """``vim.EnvironmentBrowser``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.EnvironmentBrowser | None = self._fetch("environmentBrowser")
        return _result

    @property
    def configurationEx(self) -> vim.ComputeResource.ConfigInfo:
        """``vim.ComputeResource.ConfigInfo``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("configurationEx", 2)
        _result: vim.ComputeResource.ConfigInfo = self._fetch("configurationEx")
        return _result

    @property
    def lifecycleManaged(self) -> bool | None:
        """``boolean``, optional. Since vSphere API 6.9.1.

        Privilege:
            ``System.View``
        """
        if self._rank < 17:
            self._unsupported("lifecycleManaged", 17)
        _result: bool | None = self._fetch("lifecycleManaged")
        return _result

    @property
    def configManagerEnabled(self) -> bool | None:
        """``boolean``, optional. Since vSphere API 8.0.0.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 27:
            self._unsupported("configManagerEnabled", 27)
        _result: bool | None = self._fetch("configManagerEnabled")
        return _result

    @property
    def networkBootMode(self) -> str | None:
        """``string``, optional. Since vSphere API 9.0.0.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 34:
            self._unsupported("networkBootMode", 34)
        _result: str | None = self._fetch("networkBootMode")
        return _result

    @_rt.method(
        "EnableNetworkBoot_Task",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="Host.Inventory.EditCluster",
        parameters=(
            _rt.Parameter("networkBootMode", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def EnableNetworkBoot_Task(self, networkBootMode: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 9.0.0.0.

        Args:
            networkBootMode: ``string``, required.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"networkBootMode": networkBootMode}
        if self._rank < 34:
            self._unsupported("EnableNetworkBoot_Task", 34)
        _result: _rt.TaskOf[None] = self._invoke("EnableNetworkBoot_Task", _arguments)
        return _result

    EnableNetworkBoot = EnableNetworkBoot_Task

    @_rt.method(
        "DisableNetworkBoot_Task",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="Host.Inventory.EditCluster",
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DisableNetworkBoot_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 9.0.0.0.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        if self._rank < 34:
            self._unsupported("DisableNetworkBoot_Task", 34)
        _result: _rt.TaskOf[None] = self._invoke("DisableNetworkBoot_Task", {})
        return _result

    DisableNetworkBoot = DisableNetworkBoot_Task

    @_rt.method(
        "ReconfigureComputeResource_Task",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Inventory.EditCluster",
        parameters=(
            _rt.Parameter(
                "spec", "vim.ComputeResource.ConfigSpec", since="vim.version.version2", rank=2
            ),
            _rt.Parameter("modify", "boolean", since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureComputeResource_Task(
        self, spec: vim.ComputeResource.ConfigSpec, modify: bool
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            spec: ``vim.ComputeResource.ConfigSpec``, required.
            modify: ``boolean``, required.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"spec": spec, "modify": modify}
        if self._rank < 2:
            self._unsupported("ReconfigureComputeResource_Task", 2)
        self._check_arguments("ReconfigureComputeResource_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureComputeResource_Task", _arguments)
        return _result

    ReconfigureEx = ReconfigureComputeResource_Task
