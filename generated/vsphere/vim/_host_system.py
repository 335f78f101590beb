# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HostSystem``."""

from __future__ import annotations

import datetime

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.HostSystem",
    wire_name="HostSystem",
    properties=lambda: (
        _rt.Property("runtime", "vim.host.RuntimeInfo"),
        _rt.Property("summary", "vim.host.Summary"),
        _rt.Property("hardware", "vim.host.HardwareInfo", optional=True),
        _rt.Property("capability", "vim.host.Capability", optional=True),
        _rt.Property(
            "licensableResource",
            "vim.LicenseManager.LicensableResourceInfo",
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "remediationState",
            "vim.HostSystem.RemediationState",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "precheckRemediationResult",
            "vim.profile.host.ProfileManager.ApplyHostConfigSpec",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "remediationResult",
            "vim.profile.host.ProfileManager.ApplyHostConfigResult",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "complianceCheckState",
            "vim.HostSystem.ComplianceCheckState",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "complianceCheckResult",
            "vim.profile.ComplianceResult",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property("configManager", "vim.host.ConfigManager"),
        _rt.Property("config", "vim.host.ConfigInfo", optional=True),
        _rt.Property("vm", "vim.VirtualMachine", array=True, optional=True),
        _rt.Property(
            "datastore", "vim.Datastore", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property("network", "vim.Network", array=True, optional=True, privilege="System.View"),
        _rt.Property("datastoreBrowser", "vim.host.DatastoreBrowser", privilege="System.View"),
        _rt.Property("systemResources", "vim.host.SystemResourceInfo", optional=True),
        _rt.Property(
            "answerFileValidationState",
            "vim.profile.host.AnswerFileStatusResult",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "answerFileValidationResult",
            "vim.profile.host.AnswerFileStatusResult",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class HostSystem(vim.ManagedEntity):
    """The managed object ``vim.HostSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/HostSystem.rst``
    """

    @_rt.data(
        "vim.HostSystem.ComplianceCheckState",
        wire_name="HostSystemComplianceCheckState",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("state", "string", since="vim.version.version12", rank=12),
            _rt.Property("checkTime", "dateTime", since="vim.version.version12", rank=12),
        ),
    )
    class ComplianceCheckState(vmodl.DynamicData):
        """The data object ``vim.HostSystem.ComplianceCheckState``, on the wire ``HostSystemComplianceCheckState``.

        Fields:
            - ``state``: ``string``, required.
            - ``checkTime``: ``dateTime``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/HostSystem/ComplianceCheckState.rst``
        """

        state: str = ""
        """``string``, required. Since vSphere API 6.7."""
        checkTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.7."""

    @_rt.enum("vim.HostSystem.ConnectionState", wire_name="HostSystemConnectionState")
    class ConnectionState(_rt.VimEnum):
        """The enum ``vim.HostSystem.ConnectionState``, on the wire ``HostSystemConnectionState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/HostSystem/ConnectionState.rst``
        """

        connected = "connected"
        """The value ``connected``."""
        notResponding = "notResponding"
        """The value ``notResponding``."""
        disconnected = "disconnected"
        """The value ``disconnected``."""

    @_rt.enum(
        "vim.HostSystem.CryptoState",
        wire_name="HostCryptoState",
        since="vim.version.version11",
        rank=11,
    )
    class CryptoState(_rt.VimEnum):
        """The enum ``vim.HostSystem.CryptoState``, on the wire ``HostCryptoState``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/HostSystem/CryptoState.rst``
        """

        incapable = "incapable"
        """The value ``incapable``."""
        prepared = "prepared"
        """The value ``prepared``."""
        safe = "safe"
        """The value ``safe``."""
        pendingIncapable = "pendingIncapable"
        """The value ``pendingIncapable``."""

    @_rt.enum(
        "vim.HostSystem.PowerState",
        wire_name="HostSystemPowerState",
        since="vim.version.version2",
        rank=2,
    )
    class PowerState(_rt.VimEnum):
        """The enum ``vim.HostSystem.PowerState``, on the wire ``HostSystemPowerState``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/HostSystem/PowerState.rst``
        """

        poweredOn = "poweredOn"
        """The value ``poweredOn``."""
        poweredOff = "poweredOff"
        """The value ``poweredOff``."""
        standBy = "standBy"
        """The value ``standBy``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.data(
        "vim.HostSystem.ReconnectSpec",
        wire_name="HostSystemReconnectSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "syncState", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class ReconnectSpec(vmodl.DynamicData):
        """The data object ``vim.HostSystem.ReconnectSpec``, on the wire ``HostSystemReconnectSpec``.

        Fields:
            - ``syncState``: ``boolean``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/HostSystem/ReconnectSpec.rst``
        """

        syncState: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.HostSystem.RemediationState",
        wire_name="HostSystemRemediationState",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("state", "string", since="vim.version.version12", rank=12),
            _rt.Property("operationTime", "dateTime", since="vim.version.version12", rank=12),
        ),
    )
    class RemediationState(vmodl.DynamicData):
        """The data object ``vim.HostSystem.RemediationState``, on the wire ``HostSystemRemediationState``.

        Fields:
            - ``state``: ``string``, required.
            - ``operationTime``: ``dateTime``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/HostSystem/RemediationState.rst``
        """

        @_rt.enum(
            "vim.HostSystem.RemediationState.State",
            wire_name="HostSystemRemediationStateState",
            since="vim.version.version12",
            rank=12,
        )
        class State(_rt.VimEnum):
            """The enum ``vim.HostSystem.RemediationState.State``, on the wire ``HostSystemRemediationStateState``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/HostSystem/RemediationState/State.rst``
            """

            remediationReady = "remediationReady"
            """The value ``remediationReady``."""
            precheckRemediationRunning = "precheckRemediationRunning"
            """The value ``precheckRemediationRunning``."""
            precheckRemediationComplete = "precheckRemediationComplete"
            """The value ``precheckRemediationComplete``."""
            precheckRemediationFailed = "precheckRemediationFailed"
            """The value ``precheckRemediationFailed``."""
            remediationRunning = "remediationRunning"
            """The value ``remediationRunning``."""
            remediationFailed = "remediationFailed"
            """The value ``remediationFailed``."""

        state: str = ""
        """``string``, required. Since vSphere API 6.7."""
        operationTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.HostSystem.StandbyMode",
        wire_name="HostStandbyMode",
        since="vim.version.version6",
        rank=6,
    )
    class StandbyMode(_rt.VimEnum):
        """The enum ``vim.HostSystem.StandbyMode``, on the wire ``HostStandbyMode``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/HostSystem/StandbyMode.rst``
        """

        entering = "entering"
        """The value ``entering``."""
        exiting = "exiting"
        """The value ``exiting``."""
        in_ = "in"
        """The value ``in``."""
        none = "none"
        """The value ``none``."""

    @property
    def runtime(self) -> vim.host.RuntimeInfo:
        """``vim.host.RuntimeInfo``, always set. Since 1.0."""
        _result: vim.host.RuntimeInfo = self._fetch("runtime")
        return _result

    @property
    def summary(self) -> vim.host.Summary:
        """``vim.host.Summary``, always set. Since 1.0."""
        _result: vim.host.Summary = self._fetch("summary")
        return _result

    @property
    def hardware(self) -> vim.host.HardwareInfo | None:
        """``vim.host.HardwareInfo``, optional. Since 1.0."""
        _result: vim.host.HardwareInfo | None = self._fetch("hardware")
        return _result

    @property
    def capability(self) -> vim.host.Capability | None:
        """``vim.host.Capability``, optional. Since 1.0."""
        _result: vim.host.Capability | None = self._fetch("capability")
        return _result

    @property
    def licensableResource(self) -> vim.LicenseManager.LicensableResourceInfo:
        """``vim.LicenseManager.LicensableResourceInfo``, always set. Since vSphere API 5.0."""
        if self._rank < 7:
            self._unsupported("licensableResource", 7)
        _result: vim.LicenseManager.LicensableResourceInfo = self._fetch("licensableResource")
        return _result

    @property
    def remediationState(self) -> vim.HostSystem.RemediationState | None:
        """``vim.HostSystem.RemediationState``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("remediationState", 12)
        _result: vim.HostSystem.RemediationState | None = self._fetch("remediationState")
        return _result

    @property
    def precheckRemediationResult(
        self,
    ) -> vim.profile.host.ProfileManager.ApplyHostConfigSpec | None:
        """``vim.profile.host.ProfileManager.ApplyHostConfigSpec``, optional. Since vSphere API
        6.7.
        """
        if self._rank < 12:
            self._unsupported("precheckRemediationResult", 12)
        _result: vim.profile.host.ProfileManager.ApplyHostConfigSpec | None = self._fetch(
            "precheckRemediationResult"
        )
        return _result

    @property
    def remediationResult(self) -> vim.profile.host.ProfileManager.ApplyHostConfigResult | None:
        """``vim.profile.host.ProfileManager.ApplyHostConfigResult``, optional. Since vSphere API
        6.7.
        """
        if self._rank < 12:
            self._unsupported("remediationResult", 12)
        _result: vim.profile.host.ProfileManager.ApplyHostConfigResult | None = self._fetch(
            "remediationResult"
        )
        return _result

    @property
    def complianceCheckState(self) -> vim.HostSystem.ComplianceCheckState | None:
        """``vim.HostSystem.ComplianceCheckState``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("complianceCheckState", 12)
        _result: vim.HostSystem.ComplianceCheckState | None = self._fetch("complianceCheckState")
        return _result

    @property
    def complianceCheckResult(self) -> vim.profile.ComplianceResult | None:
        """``vim.profile.ComplianceResult``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("complianceCheckResult", 12)
        _result: vim.profile.ComplianceResult | None = self._fetch("complianceCheckResult")
        return _result

    @property
    def configManager(self) -> vim.host.ConfigManager:
        """``vim.host.ConfigManager``, always set. Since 1.0."""
        _result: vim.host.ConfigManager = self._fetch("configManager")
        return _result

    @property
    def config(self) -> vim.host.ConfigInfo | None:
        """``vim.host.ConfigInfo``, optional. Since 1.0."""
        _result: vim.host.ConfigInfo | None = self._fetch("config")
        return _result

    @property
    def vm(self) -> list[vim.VirtualMachine]:
        """List of ``vim.VirtualMachine``, optional. Since 1.0."""
        _result: list[vim.VirtualMachine] = self._fetch("vm")
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
    def datastoreBrowser(self) -> vim.host.DatastoreBrowser:
        """``vim.host.DatastoreBrowser``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.host.DatastoreBrowser = self._fetch("datastoreBrowser")
        return _result

    @property
    def systemResources(self) -> vim.host.SystemResourceInfo | None:
        """``vim.host.SystemResourceInfo``, optional. Since 1.0."""
        _result: vim.host.SystemResourceInfo | None = self._fetch("systemResources")
        return _result

    @property
    def answerFileValidationState(self) -> vim.profile.host.AnswerFileStatusResult | None:
        """``vim.profile.host.AnswerFileStatusResult``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("answerFileValidationState", 12)
        _result: vim.profile.host.AnswerFileStatusResult | None = self._fetch(
            "answerFileValidationState"
        )
        return _result

    @property
    def answerFileValidationResult(self) -> vim.profile.host.AnswerFileStatusResult | None:
        """``vim.profile.host.AnswerFileStatusResult``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("answerFileValidationResult", 12)
        _result: vim.profile.host.AnswerFileStatusResult | None = self._fetch(
            "answerFileValidationResult"
        )
        return _result

    @_rt.method(
        "QueryTpmAttestationReport",
        since="vim.version.version8",
        rank=8,
        privilege="System.Read",
        returns=_rt.Returns("vim.host.TpmAttestationReport", optional=True),
    )
    def QueryTpmAttestationReport(self) -> vim.host.TpmAttestationReport | None:
        """Returns ``vim.host.TpmAttestationReport``, or None. Since vSphere API 5.1.

        Privilege:
            ``System.Read``
        """
        if self._rank < 8:
            self._unsupported("QueryTpmAttestationReport", 8)
        _result: vim.host.TpmAttestationReport | None = self._invoke(
            "QueryTpmAttestationReport", {}
        )
        return _result

    @_rt.method(
        "QueryHostConnectionInfo",
        privilege="System.Read",
        returns=_rt.Returns("vim.host.ConnectInfo"),
    )
    def QueryHostConnectionInfo(self) -> vim.host.ConnectInfo:
        """Returns ``vim.host.ConnectInfo``. Since 1.0.

        Privilege:
            ``System.Read``
        """
        _result: vim.host.ConnectInfo = self._invoke("QueryHostConnectionInfo", {})
        return _result

    QueryConnectionInfo = QueryHostConnectionInfo

    @_rt.method(
        "UpdateSystemResources",
        privilege="Host.Config.Resources",
        parameters=(_rt.Parameter("resourceInfo", "vim.host.SystemResourceInfo"),),
    )
    def UpdateSystemResources(self, resourceInfo: vim.host.SystemResourceInfo) -> None:
        """Returns nothing. Since 1.0.

        Args:
            resourceInfo: ``vim.host.SystemResourceInfo``, required.

        Privilege:
            ``Host.Config.Resources``
        """
        _arguments = {"resourceInfo": resourceInfo}
        self._check_arguments("UpdateSystemResources", _arguments)
        self._invoke("UpdateSystemResources", _arguments)

    @_rt.method(
        "UpdateSystemSwapConfiguration",
        since="vim.version.version8",
        rank=8,
        privilege="Host.Config.Settings",
        parameters=(
            _rt.Parameter(
                "sysSwapConfig",
                "vim.host.SystemSwapConfiguration",
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    def UpdateSystemSwapConfiguration(
        self, sysSwapConfig: vim.host.SystemSwapConfiguration
    ) -> None:
        """Returns nothing. Since vSphere API 5.1.

        Args:
            sysSwapConfig: ``vim.host.SystemSwapConfiguration``, required.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"sysSwapConfig": sysSwapConfig}
        if self._rank < 8:
            self._unsupported("UpdateSystemSwapConfiguration", 8)
        self._check_arguments("UpdateSystemSwapConfiguration", _arguments)
        self._invoke("UpdateSystemSwapConfiguration", _arguments)

    @_rt.method(
        "ReconnectHost_Task",
        privilege="Host.Config.Connection",
        raises=(
            vim.fault.InvalidLogin,
            vim.fault.InvalidState,
            vim.fault.InvalidName,
            vim.fault.HostConnectFault,
        ),
        parameters=(
            _rt.Parameter("cnxSpec", "vim.host.ConnectSpec", optional=True),
            _rt.Parameter(
                "reconnectSpec",
                "vim.HostSystem.ReconnectSpec",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconnectHost_Task(
        self,
        cnxSpec: vim.host.ConnectSpec | None = None,
        reconnectSpec: vim.HostSystem.ReconnectSpec | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            cnxSpec: ``vim.host.ConnectSpec``, optional.
            reconnectSpec: ``vim.HostSystem.ReconnectSpec``, optional. Since vSphere API 5.0.

        Raises:
            vim.fault.InvalidLogin: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.HostConnectFault: Not described.

        Privilege:
            ``Host.Config.Connection``
        """
        _arguments = {"cnxSpec": cnxSpec, "reconnectSpec": reconnectSpec}
        if reconnectSpec is not None and self._rank < 7:
            self._unsupported("ReconnectHost_Task(reconnectSpec)", 7)
        self._check_arguments("ReconnectHost_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconnectHost_Task", _arguments)
        return _result

    Reconnect = ReconnectHost_Task

    @_rt.method(
        "DisconnectHost_Task",
        privilege="Host.Config.Connection",
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DisconnectHost_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Privilege:
            ``Host.Config.Connection``
        """
        _result: _rt.TaskOf[None] = self._invoke("DisconnectHost_Task", {})
        return _result

    Disconnect = DisconnectHost_Task

    @_rt.method(
        "EnterMaintenanceMode_Task",
        privilege="Host.Config.Maintenance",
        raises=(vim.fault.InvalidState, vim.fault.Timedout),
        parameters=(
            _rt.Parameter("timeout", "int"),
            _rt.Parameter(
                "evacuatePoweredOffVms",
                "boolean",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def EnterMaintenanceMode_Task(
        self,
        timeout: int,
        evacuatePoweredOffVms: bool | None = None,
        maintenanceSpec: vim.host.MaintenanceSpec | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            timeout: ``int``, required.
            evacuatePoweredOffVms: ``boolean``, optional. Since VI API 2.5.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, optional. Since vSphere API 5.5.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.Timedout: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {
            "timeout": timeout,
            "evacuatePoweredOffVms": evacuatePoweredOffVms,
            "maintenanceSpec": maintenanceSpec,
        }
        if evacuatePoweredOffVms is not None and self._rank < 2:
            self._unsupported("EnterMaintenanceMode_Task(evacuatePoweredOffVms)", 2)
        if maintenanceSpec is not None and self._rank < 9:
            self._unsupported("EnterMaintenanceMode_Task(maintenanceSpec)", 9)
        self._check_arguments("EnterMaintenanceMode_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("EnterMaintenanceMode_Task", _arguments)
        return _result

    EnterMaintenanceMode = EnterMaintenanceMode_Task

    @_rt.method(
        "ExitMaintenanceMode_Task",
        privilege="Host.Config.Maintenance",
        raises=(vim.fault.InvalidState, vim.fault.Timedout),
        parameters=(_rt.Parameter("timeout", "int"),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ExitMaintenanceMode_Task(self, timeout: int) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            timeout: ``int``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.Timedout: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"timeout": timeout}
        _result: _rt.TaskOf[None] = self._invoke("ExitMaintenanceMode_Task", _arguments)
        return _result

    ExitMaintenanceMode = ExitMaintenanceMode_Task

    @_rt.method(
        "RebootHost_Task",
        privilege="Host.Config.Maintenance",
        raises=(vim.fault.InvalidState,),
        parameters=(_rt.Parameter("force", "boolean"),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RebootHost_Task(self, force: bool) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            force: ``boolean``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"force": force}
        _result: _rt.TaskOf[None] = self._invoke("RebootHost_Task", _arguments)
        return _result

    Reboot = RebootHost_Task

    @_rt.method(
        "ShutdownHost_Task",
        privilege="Host.Config.Maintenance",
        raises=(vim.fault.InvalidState,),
        parameters=(_rt.Parameter("force", "boolean"),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ShutdownHost_Task(self, force: bool) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            force: ``boolean``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"force": force}
        _result: _rt.TaskOf[None] = self._invoke("ShutdownHost_Task", _arguments)
        return _result

    Shutdown = ShutdownHost_Task

    @_rt.method(
        "PowerDownHostToStandBy_Task",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Maintenance",
        raises=(
            vim.fault.HostPowerOpFailed,
            vim.fault.InvalidState,
            vmodl.fault.NotSupported,
            vim.fault.Timedout,
            vmodl.fault.RequestCanceled,
        ),
        parameters=(
            _rt.Parameter("timeoutSec", "int", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "evacuatePoweredOffVms",
                "boolean",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PowerDownHostToStandBy_Task(
        self, timeoutSec: int, evacuatePoweredOffVms: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            timeoutSec: ``int`` in seconds, required.
            evacuatePoweredOffVms: ``boolean``, optional.

        Raises:
            vim.fault.HostPowerOpFailed: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.Timedout: Not described.
            vmodl.fault.RequestCanceled: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"timeoutSec": timeoutSec, "evacuatePoweredOffVms": evacuatePoweredOffVms}
        if self._rank < 2:
            self._unsupported("PowerDownHostToStandBy_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("PowerDownHostToStandBy_Task", _arguments)
        return _result

    EnterStandbyMode = PowerDownHostToStandBy_Task

    @_rt.method(
        "PowerUpHostFromStandBy_Task",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Maintenance",
        raises=(
            vim.fault.HostPowerOpFailed,
            vim.fault.InvalidState,
            vmodl.fault.NotSupported,
            vim.fault.Timedout,
        ),
        parameters=(_rt.Parameter("timeoutSec", "int", since="vim.version.version2", rank=2),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PowerUpHostFromStandBy_Task(self, timeoutSec: int) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            timeoutSec: ``int`` in seconds, required.

        Raises:
            vim.fault.HostPowerOpFailed: Not described.
            vim.fault.InvalidState: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.Timedout: Not described.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"timeoutSec": timeoutSec}
        if self._rank < 2:
            self._unsupported("PowerUpHostFromStandBy_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("PowerUpHostFromStandBy_Task", _arguments)
        return _result

    ExitStandbyMode = PowerUpHostFromStandBy_Task

    def _by_name_QueryMemoryOverhead(
        self, memorySize: int, videoRamSize: int | None = None, *, numVcpus: int
    ) -> int:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryMemoryOverhead)
    @_rt.method(
        "QueryMemoryOverhead",
        privilege="System.Read",
        parameters=(
            _rt.Parameter("memorySize", "long"),
            _rt.Parameter("videoRamSize", "int", optional=True),
            _rt.Parameter("numVcpus", "int"),
        ),
        returns=_rt.Returns("long"),
    )
    def QueryMemoryOverhead(self, memorySize: int, videoRamSize: int | None, numVcpus: int) -> int:
        """Returns ``long``. Since 1.0.

        Args:
            memorySize: ``long``, required.
            videoRamSize: ``int``, optional.
            numVcpus: ``int``, required.

        Privilege:
            ``System.Read``
        """
        _rt.require("numVcpus", numVcpus)
        _arguments = {"memorySize": memorySize, "videoRamSize": videoRamSize, "numVcpus": numVcpus}
        _result: int = self._invoke("QueryMemoryOverhead", _arguments)
        return _result

    QueryOverhead = QueryMemoryOverhead

    @_rt.method(
        "QueryMemoryOverheadEx",
        since="vim.version.version2",
        rank=2,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "vmConfigInfo", "vim.vm.ConfigInfo", since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("long"),
    )
    def QueryMemoryOverheadEx(self, vmConfigInfo: vim.vm.ConfigInfo) -> int:
        """Returns ``long``. Since VI API 2.5.

        Args:
            vmConfigInfo: ``vim.vm.ConfigInfo``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"vmConfigInfo": vmConfigInfo}
        if self._rank < 2:
            self._unsupported("QueryMemoryOverheadEx", 2)
        self._check_arguments("QueryMemoryOverheadEx", _arguments)
        _result: int = self._invoke("QueryMemoryOverheadEx", _arguments)
        return _result

    QueryOverheadEx = QueryMemoryOverheadEx

    @_rt.method(
        "ReconfigureHostForDAS_Task",
        privilege="Host.Config.Connection",
        raises=(vim.fault.DasConfigFault,),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureHostForDAS_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Raises:
            vim.fault.DasConfigFault: Not described.

        Privilege:
            ``Host.Config.Connection``
        """
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureHostForDAS_Task", {})
        return _result

    ReconfigureDAS = ReconfigureHostForDAS_Task

    @_rt.method(
        "UpdateFlags",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Settings",
        parameters=(
            _rt.Parameter("flagInfo", "vim.host.FlagInfo", since="vim.version.version2", rank=2),
        ),
    )
    def UpdateFlags(self, flagInfo: vim.host.FlagInfo) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            flagInfo: ``vim.host.FlagInfo``, required.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"flagInfo": flagInfo}
        if self._rank < 2:
            self._unsupported("UpdateFlags", 2)
        self._check_arguments("UpdateFlags", _arguments)
        self._invoke("UpdateFlags", _arguments)

    @_rt.method(
        "EnterLockdownMode",
        since="vim.version.version6",
        rank=6,
        privilege="Host.Config.Settings",
        raises=(vim.fault.HostConfigFault,),
    )
    def EnterLockdownMode(self) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 6:
            self._unsupported("EnterLockdownMode", 6)
        self._invoke("EnterLockdownMode", {})

    @_rt.method(
        "ExitLockdownMode",
        since="vim.version.version6",
        rank=6,
        privilege="Host.Config.Settings",
        raises=(vim.fault.HostConfigFault,),
    )
    def ExitLockdownMode(self) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 6:
            self._unsupported("ExitLockdownMode", 6)
        self._invoke("ExitLockdownMode", {})

    @_rt.method(
        "AcquireCimServicesTicket",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Cim.CimInteraction",
        returns=_rt.Returns("vim.HostServiceTicket"),
    )
    def AcquireCimServicesTicket(self) -> vim.HostServiceTicket:
        """Returns ``vim.HostServiceTicket``. Since VI API 2.5.

        Privilege:
            ``Host.Cim.CimInteraction``
        """
        if self._rank < 2:
            self._unsupported("AcquireCimServicesTicket", 2)
        _result: vim.HostServiceTicket = self._invoke("AcquireCimServicesTicket", {})
        return _result

    @_rt.method(
        "UpdateIpmi",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Settings",
        raises=(vim.fault.InvalidIpmiLoginInfo, vim.fault.InvalidIpmiMacAddress),
        parameters=(
            _rt.Parameter("ipmiInfo", "vim.host.IpmiInfo", since="vim.version.version5", rank=5),
        ),
    )
    def UpdateIpmi(self, ipmiInfo: vim.host.IpmiInfo) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            ipmiInfo: ``vim.host.IpmiInfo``, required.

        Raises:
            vim.fault.InvalidIpmiLoginInfo: Not described.
            vim.fault.InvalidIpmiMacAddress: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"ipmiInfo": ipmiInfo}
        if self._rank < 5:
            self._unsupported("UpdateIpmi", 5)
        self._check_arguments("UpdateIpmi", _arguments)
        self._invoke("UpdateIpmi", _arguments)

    @_rt.method(
        "RetrieveHardwareUptime",
        since="vim.version.version6",
        rank=6,
        privilege="System.Read",
        returns=_rt.Returns("long"),
    )
    def RetrieveHardwareUptime(self) -> int:
        """Returns ``long``. Since vSphere API 4.1.

        Privilege:
            ``System.Read``
        """
        if self._rank < 6:
            self._unsupported("RetrieveHardwareUptime", 6)
        _result: int = self._invoke("RetrieveHardwareUptime", {})
        return _result

    @_rt.method(
        "PrepareCrypto",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.RegisterHost",
        raises=(vim.fault.InvalidState,),
    )
    def PrepareCrypto(self) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        if self._rank < 11:
            self._unsupported("PrepareCrypto", 11)
        self._invoke("PrepareCrypto", {})

    @_rt.method(
        "EnableCrypto",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.RegisterHost",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "keyPlain", "vim.encryption.CryptoKeyPlain", since="vim.version.version11", rank=11
            ),
        ),
    )
    def EnableCrypto(self, keyPlain: vim.encryption.CryptoKeyPlain) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            keyPlain: ``vim.encryption.CryptoKeyPlain``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        _arguments = {"keyPlain": keyPlain}
        if self._rank < 11:
            self._unsupported("EnableCrypto", 11)
        self._check_arguments("EnableCrypto", _arguments)
        self._invoke("EnableCrypto", _arguments)

    @_rt.method(
        "ConfigureCryptoKey",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.RegisterHost",
        parameters=(
            _rt.Parameter(
                "keyId",
                "vim.encryption.CryptoKeyId",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def ConfigureCryptoKey(self, keyId: vim.encryption.CryptoKeyId | None = None) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            keyId: ``vim.encryption.CryptoKeyId``, optional.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        _arguments = {"keyId": keyId}
        if self._rank < 11:
            self._unsupported("ConfigureCryptoKey", 11)
        self._check_arguments("ConfigureCryptoKey", _arguments)
        self._invoke("ConfigureCryptoKey", _arguments)

    @_rt.method(
        "QueryProductLockerLocation",
        since="vim.version.version13",
        rank=13,
        privilege="System.Read",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("string"),
    )
    def QueryProductLockerLocation(self) -> str:
        """Returns ``string``. Since vSphere API 6.7.1.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 13:
            self._unsupported("QueryProductLockerLocation", 13)
        _result: str = self._invoke("QueryProductLockerLocation", {})
        return _result

    @_rt.method(
        "UpdateProductLockerLocation_Task",
        since="vim.version.version13",
        rank=13,
        privilege="Host.Config.ProductLocker",
        raises=(
            vmodl.fault.InvalidArgument,
            vim.fault.FileNotFound,
            vim.fault.TaskInProgress,
            vim.fault.HostConfigFault,
        ),
        parameters=(_rt.Parameter("path", "string", since="vim.version.version13", rank=13),),
        returns=_rt.Returns("vim.Task", task_result="string"),
    )
    def UpdateProductLockerLocation_Task(self, path: str) -> _rt.TaskOf[str]:
        """Starts a task that yields ``string``. Since vSphere API 6.7.1.

        Args:
            path: ``string``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.ProductLocker``
        """
        _arguments = {"path": path}
        if self._rank < 13:
            self._unsupported("UpdateProductLockerLocation_Task", 13)
        _result: _rt.TaskOf[str] = self._invoke("UpdateProductLockerLocation_Task", _arguments)
        return _result

    UpdateProductLockerLocation = UpdateProductLockerLocation_Task

    @_rt.method(
        "RetrieveFreeEpcMemory",
        since="vim.version.v7_0",
        rank=18,
        privilege="System.Read",
        returns=_rt.Returns("long"),
    )
    def RetrieveFreeEpcMemory(self) -> int:
        """Returns ``long``. Since vSphere API 7.0.0.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 18:
            self._unsupported("RetrieveFreeEpcMemory", 18)
        _result: int = self._invoke("RetrieveFreeEpcMemory", {})
        return _result
