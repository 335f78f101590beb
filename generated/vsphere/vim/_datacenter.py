# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Datacenter``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.Datacenter",
    wire_name="Datacenter",
    properties=lambda: (
        _rt.Property("vmFolder", "vim.Folder", privilege="System.View"),
        _rt.Property("hostFolder", "vim.Folder", privilege="System.View"),
        _rt.Property(
            "datastoreFolder",
            "vim.Folder",
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
        _rt.Property(
            "networkFolder",
            "vim.Folder",
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
        _rt.Property("datastore", "vim.Datastore", array=True, optional=True),
        _rt.Property("network", "vim.Network", array=True, optional=True),
        _rt.Property(
            "configuration",
            "vim.Datacenter.ConfigInfo",
            since="vim.version.version8",
            rank=8,
            privilege="System.View",
        ),
    ),
)
class Datacenter(vim.ManagedEntity):
    """The managed object ``vim.Datacenter``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/Datacenter.rst``
    """

    @_rt.data(
        "vim.Datacenter.BasicConnectInfo",
        wire_name="DatacenterBasicConnectInfo",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "hostname", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "serverIp", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property("numVm", "int", optional=True, since="vim.version.version13", rank=13),
            _rt.Property(
                "numPoweredOnVm", "int", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "hostProductInfo",
                "vim.AboutInfo",
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
            _rt.Property(
                "hardwareVendor", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property(
                "hardwareModel", "string", optional=True, since="vim.version.version13", rank=13
            ),
        ),
    )
    class BasicConnectInfo(vmodl.DynamicData):
        """The data object ``vim.Datacenter.BasicConnectInfo``, on the wire ``DatacenterBasicConnectInfo``.

        Fields:
            - ``hostname``: ``string``, optional.
            - ``error``: ``vmodl.LocalizedMethodFault``, optional.
            - ``serverIp``: ``string``, optional.
            - ``numVm``: ``int``, optional.
            - ``numPoweredOnVm``: ``int``, optional.
            - ``hostProductInfo``: ``vim.AboutInfo``, optional.
            - ``hardwareVendor``: ``string``, optional.
            - ``hardwareModel``: ``string``, optional.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/Datacenter/BasicConnectInfo.rst``
        """

        hostname: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        error: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.7.1."""
        serverIp: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        numVm: int | None = None
        """``int``, optional. Since vSphere API 6.7.1."""
        numPoweredOnVm: int | None = None
        """``int``, optional. Since vSphere API 6.7.1."""
        hostProductInfo: vim.AboutInfo | None = None
        """``vim.AboutInfo``, optional. Since vSphere API 6.7.1."""
        hardwareVendor: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        hardwareModel: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.Datacenter.ConfigInfo",
        wire_name="DatacenterConfigInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
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
        """The data object ``vim.Datacenter.ConfigInfo``, on the wire ``DatacenterConfigInfo``.

        Fields:
            - ``defaultHardwareVersionKey``: ``string``, optional.
            - ``maximumHardwareVersionKey``: ``string``, optional. Since vSphere API 7.0.2.0.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/Datacenter/ConfigInfo.rst``
        """

        defaultHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        maximumHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.Datacenter.ConfigSpec",
        wire_name="DatacenterConfigSpec",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
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
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.Datacenter.ConfigSpec``, on the wire ``DatacenterConfigSpec``.

        Fields:
            - ``defaultHardwareVersionKey``: ``string``, optional.
            - ``maximumHardwareVersionKey``: ``string``, optional. Since vSphere API 7.0.2.0.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/Datacenter/ConfigSpec.rst``
        """

        defaultHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        maximumHardwareVersionKey: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @property
    def vmFolder(self) -> vim.Folder:
        """``vim.Folder``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.Folder = self._fetch("vmFolder")
        return _result

    @property
    def hostFolder(self) -> vim.Folder:
        """``vim.Folder``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.Folder = self._fetch("hostFolder")
        return _result

    @property
    def datastoreFolder(self) -> vim.Folder:
        """``vim.Folder``, always set. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("datastoreFolder", 5)
        _result: vim.Folder = self._fetch("datastoreFolder")
        return _result

    @property
    def networkFolder(self) -> vim.Folder:
        """``vim.Folder``, always set. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("networkFolder", 5)
        _result: vim.Folder = self._fetch("networkFolder")
        return _result

    @property
    def datastore(self) -> list[vim.Datastore]:
        """List of ``vim.Datastore``, optional. Since 1.0."""
        _result: list[vim.Datastore] = self._fetch("datastore")
        return _result

    @property
    def network(self) -> list[vim.Network]:
        """List of ``vim.Network``, optional. Since 1.0."""
        _result: list[vim.Network] = self._fetch("network")
        return _result

    @property
    def configuration(self) -> vim.Datacenter.ConfigInfo:
        """``vim.Datacenter.ConfigInfo``, always set. Since vSphere API 5.1.

        Privilege:
            ``System.View``
        """
        if self._rank < 8:
            self._unsupported("configuration", 8)
        _result: vim.Datacenter.ConfigInfo = self._fetch("configuration")
        return _result

    @_rt.method(
        "BatchQueryConnectInfo",
        since="vim.version.version13",
        rank=13,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "hostSpecs",
                "vim.host.ConnectSpec",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Datacenter.BasicConnectInfo", array=True, optional=True),
    )
    def BatchQueryConnectInfo(
        self, hostSpecs: Iterable[vim.host.ConnectSpec] = ()
    ) -> list[vim.Datacenter.BasicConnectInfo]:
        """Returns a list of ``vim.Datacenter.BasicConnectInfo``, which may be empty. Since vSphere
        API 6.7.1.

        Args:
            hostSpecs: List of ``vim.host.ConnectSpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"hostSpecs": _rt.array("hostSpecs", hostSpecs)}
        if self._rank < 13:
            self._unsupported("BatchQueryConnectInfo", 13)
        self._check_arguments("BatchQueryConnectInfo", _arguments)
        _result: list[vim.Datacenter.BasicConnectInfo] = self._invoke(
            "BatchQueryConnectInfo", _arguments
        )
        return _result

    @_rt.method(
        "QueryConnectionInfo",
        privilege="System.View",
        raises=(vim.fault.InvalidLogin, vim.fault.HostConnectFault),
        parameters=(
            _rt.Parameter("hostname", "string"),
            _rt.Parameter("port", "int"),
            _rt.Parameter("username", "string"),
            _rt.Parameter("password", "string"),
            _rt.Parameter(
                "sslThumbprint", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter(
                "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
        returns=_rt.Returns("vim.host.ConnectInfo"),
    )
    def QueryConnectionInfo(
        self,
        hostname: str,
        port: int,
        username: str,
        password: str,
        sslThumbprint: str | None = None,
        sslCertificate: str | None = None,
    ) -> vim.host.ConnectInfo:
        """Returns ``vim.host.ConnectInfo``. Since 1.0.

        Args:
            hostname: ``string``, required.
            port: ``int``, required.
            username: ``string``, required.
            password: ``string``, required.
            sslThumbprint: ``string``, optional. Since VI API 2.5.
            sslCertificate: ``string``, optional. Since vSphere API 9.0.0.0.

        Raises:
            vim.fault.InvalidLogin: Not described.
            vim.fault.HostConnectFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "hostname": hostname,
            "port": port,
            "username": username,
            "password": password,
            "sslThumbprint": sslThumbprint,
            "sslCertificate": sslCertificate,
        }
        if sslThumbprint is not None and self._rank < 2:
            self._unsupported("QueryConnectionInfo(sslThumbprint)", 2)
        if sslCertificate is not None and self._rank < 34:
            self._unsupported("QueryConnectionInfo(sslCertificate)", 34)
        _result: vim.host.ConnectInfo = self._invoke("QueryConnectionInfo", _arguments)
        return _result

    @_rt.method(
        "QueryConnectionInfoViaSpec",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        raises=(vim.fault.InvalidLogin, vim.fault.HostConnectFault),
        parameters=(
            _rt.Parameter("spec", "vim.host.ConnectSpec", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.host.ConnectInfo"),
    )
    def QueryConnectionInfoViaSpec(self, spec: vim.host.ConnectSpec) -> vim.host.ConnectInfo:
        """Returns ``vim.host.ConnectInfo``. Since vSphere API 6.0.

        Args:
            spec: ``vim.host.ConnectSpec``, required.

        Raises:
            vim.fault.InvalidLogin: Not described.
            vim.fault.HostConnectFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"spec": spec}
        if self._rank < 10:
            self._unsupported("QueryConnectionInfoViaSpec", 10)
        self._check_arguments("QueryConnectionInfoViaSpec", _arguments)
        _result: vim.host.ConnectInfo = self._invoke("QueryConnectionInfoViaSpec", _arguments)
        return _result

    @_rt.method(
        "PowerOnMultiVM_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                array=True,
                since="vim.version.version2",
                rank=2,
                privilege="VirtualMachine.Interact.PowerOn",
            ),
            _rt.Parameter(
                "option",
                "vim.option.OptionValue",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.cluster.PowerOnVmResult"),
    )
    def PowerOnMultiVM_Task(
        self, vm: Iterable[vim.VirtualMachine], option: Iterable[vim.option.OptionValue] = ()
    ) -> _rt.TaskOf[vim.cluster.PowerOnVmResult]:
        """Starts a task that yields ``vim.cluster.PowerOnVmResult``. Since VI API 2.5.

        Args:
            vm: List of ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.Interact.PowerOn`` is needed on it.
            option: List of ``vim.option.OptionValue``, optional. Since vSphere API 4.1.

        Privilege:
            ``System.View``
        """
        _arguments = {"vm": _rt.array("vm", vm), "option": _rt.array("option", option)}
        if self._rank < 2:
            self._unsupported("PowerOnMultiVM_Task", 2)
        if option and self._rank < 6:
            self._unsupported("PowerOnMultiVM_Task(option)", 6)
        self._check_arguments("PowerOnMultiVM_Task", _arguments)
        _result: _rt.TaskOf[vim.cluster.PowerOnVmResult] = self._invoke(
            "PowerOnMultiVM_Task", _arguments
        )
        return _result

    PowerOnVm = PowerOnMultiVM_Task

    @_rt.method(
        "queryDatacenterConfigOptionDescriptor",
        since="vim.version.version8",
        rank=8,
        privilege="System.View",
        returns=_rt.Returns("vim.vm.ConfigOptionDescriptor", array=True, optional=True),
    )
    def queryDatacenterConfigOptionDescriptor(self) -> list[vim.vm.ConfigOptionDescriptor]:
        """Returns a list of ``vim.vm.ConfigOptionDescriptor``, which may be empty. Since vSphere
        API 5.1.

        Privilege:
            ``System.View``
        """
        if self._rank < 8:
            self._unsupported("queryDatacenterConfigOptionDescriptor", 8)
        _result: list[vim.vm.ConfigOptionDescriptor] = self._invoke(
            "queryDatacenterConfigOptionDescriptor", {}
        )
        return _result

    QueryConfigOptionDescriptor = queryDatacenterConfigOptionDescriptor

    @_rt.method(
        "ReconfigureDatacenter_Task",
        since="vim.version.version8",
        rank=8,
        privilege="Datacenter.Reconfigure",
        parameters=(
            _rt.Parameter(
                "spec", "vim.Datacenter.ConfigSpec", since="vim.version.version8", rank=8
            ),
            _rt.Parameter("modify", "boolean", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureDatacenter_Task(
        self, spec: vim.Datacenter.ConfigSpec, modify: bool
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.1.

        Args:
            spec: ``vim.Datacenter.ConfigSpec``, required.
            modify: ``boolean``, required.

        Privilege:
            ``Datacenter.Reconfigure``
        """
        _arguments = {"spec": spec, "modify": modify}
        if self._rank < 8:
            self._unsupported("ReconfigureDatacenter_Task", 8)
        self._check_arguments("ReconfigureDatacenter_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureDatacenter_Task", _arguments)
        return _result

    Reconfigure = ReconfigureDatacenter_Task
