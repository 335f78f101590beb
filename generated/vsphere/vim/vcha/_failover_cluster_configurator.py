# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vcha.FailoverClusterConfigurator``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vcha.FailoverClusterConfigurator",
    wire_name="FailoverClusterConfigurator",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "disabledConfigureMethod",
            "MethodName",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class FailoverClusterConfigurator(_rt.ManagedObject):
    """The managed object ``vim.vcha.FailoverClusterConfigurator``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vcha/FailoverClusterConfigurator.rst``
    """

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec",
        wire_name="ClusterNetworkConfigSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("networkPortGroup", "vim.Network", since="vim.version.version11", rank=11),
            _rt.Property(
                "ipSettings",
                "vim.vm.customization.IPSettings",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ClusterNetworkConfigSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec``.

        Fields:
            - ``networkPortGroup``: ``vim.Network``, required.
            - ``ipSettings``: ``vim.vm.customization.IPSettings``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/ClusterNetworkConfigSpec.rst``
        """

        networkPortGroup: vim.Network = _rt.UNSET
        """``vim.Network``, required. Since vSphere API 6.5."""
        ipSettings: vim.vm.customization.IPSettings = _rt.UNSET
        """``vim.vm.customization.IPSettings``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo",
        wire_name="FailoverNodeInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "clusterIpSettings",
                "vim.vm.customization.IPSettings",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "failoverIp",
                "vim.vm.customization.IPSettings",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "biosUuid", "string", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class FailoverNodeInfo(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``.

        Fields:
            - ``clusterIpSettings``: ``vim.vm.customization.IPSettings``, required.
            - ``failoverIp``: ``vim.vm.customization.IPSettings``, optional.
            - ``biosUuid``: ``string``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/FailoverNodeInfo.rst``
        """

        clusterIpSettings: vim.vm.customization.IPSettings = _rt.UNSET
        """``vim.vm.customization.IPSettings``, required. Since vSphere API 6.5."""
        failoverIp: vim.vm.customization.IPSettings | None = None
        """``vim.vm.customization.IPSettings``, optional. Since vSphere API 6.5."""
        biosUuid: str | None = None
        """``string``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec",
        wire_name="NodeDeploymentSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "esxHost", "vim.HostSystem", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "datastore", "vim.Datastore", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "publicNetworkPortGroup",
                "vim.Network",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "clusterNetworkPortGroup",
                "vim.Network",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property("folder", "vim.Folder", since="vim.version.version11", rank=11),
            _rt.Property(
                "resourcePool",
                "vim.ResourcePool",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "managementVc",
                "vim.ServiceLocator",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property("nodeName", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "ipSettings",
                "vim.vm.customization.IPSettings",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class NodeDeploymentSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec``.

        Fields:
            - ``esxHost``: ``vim.HostSystem``, optional.
            - ``datastore``: ``vim.Datastore``, optional.
            - ``publicNetworkPortGroup``: ``vim.Network``, optional.
            - ``clusterNetworkPortGroup``: ``vim.Network``, optional.
            - ``folder``: ``vim.Folder``, required.
            - ``resourcePool``: ``vim.ResourcePool``, optional.
            - ``managementVc``: ``vim.ServiceLocator``, optional.
            - ``nodeName``: ``string``, required.
            - ``ipSettings``: ``vim.vm.customization.IPSettings``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/NodeDeploymentSpec.rst``
        """

        esxHost: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 6.5."""
        datastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since vSphere API 6.5."""
        publicNetworkPortGroup: vim.Network | None = None
        """``vim.Network``, optional. Since vSphere API 6.5."""
        clusterNetworkPortGroup: vim.Network | None = None
        """``vim.Network``, optional. Since vSphere API 6.5."""
        folder: vim.Folder = _rt.UNSET
        """``vim.Folder``, required. Since vSphere API 6.5."""
        resourcePool: vim.ResourcePool | None = None
        """``vim.ResourcePool``, optional. Since vSphere API 6.5."""
        managementVc: vim.ServiceLocator | None = None
        """``vim.ServiceLocator``, optional. Since vSphere API 6.5."""
        nodeName: str = ""
        """``string``, required. Since vSphere API 6.5."""
        ipSettings: vim.vm.customization.IPSettings = _rt.UNSET
        """``vim.vm.customization.IPSettings``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec",
        wire_name="NodeNetworkSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "ipSettings",
                "vim.vm.customization.IPSettings",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class NodeNetworkSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec``.

        Fields:
            - ``ipSettings``: ``vim.vm.customization.IPSettings``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/NodeNetworkSpec.rst``
        """

        ipSettings: vim.vm.customization.IPSettings = _rt.UNSET
        """``vim.vm.customization.IPSettings``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.SourceNodeSpec",
        wire_name="SourceNodeSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "managementVc", "vim.ServiceLocator", since="vim.version.version11", rank=11
            ),
            _rt.Property("activeVc", "vim.VirtualMachine", since="vim.version.version11", rank=11),
        ),
    )
    class SourceNodeSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``.

        Fields:
            - ``managementVc``: ``vim.ServiceLocator``, required.
            - ``activeVc``: ``vim.VirtualMachine``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/SourceNodeSpec.rst``
        """

        managementVc: vim.ServiceLocator = _rt.UNSET
        """``vim.ServiceLocator``, required. Since vSphere API 6.5."""
        activeVc: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo",
        wire_name="VchaClusterConfigInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "failoverNodeInfo1",
                "vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "failoverNodeInfo2",
                "vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "witnessNodeInfo",
                "vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property("state", "string", since="vim.version.version11", rank=11),
        ),
    )
    class VchaClusterConfigInfo(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo``.

        Fields:
            - ``failoverNodeInfo1``: ``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``,
              optional.
            - ``failoverNodeInfo2``: ``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``,
              optional.
            - ``witnessNodeInfo``: ``vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo``,
              optional.
            - ``state``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/VchaClusterConfigInfo.rst``
        """

        failoverNodeInfo1: vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo | None = None
        """``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``, optional. Since vSphere API
        6.5.
        """
        failoverNodeInfo2: vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo | None = None
        """``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``, optional. Since vSphere API
        6.5.
        """
        witnessNodeInfo: vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo | None = None
        """``vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo``, optional. Since vSphere API
        6.5.
        """
        state: str = ""
        """``string``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec",
        wire_name="VchaClusterConfigSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("passiveIp", "string", since="vim.version.version11", rank=11),
            _rt.Property("witnessIp", "string", since="vim.version.version11", rank=11),
        ),
    )
    class VchaClusterConfigSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec``.

        Fields:
            - ``passiveIp``: ``string``, required.
            - ``witnessIp``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/VchaClusterConfigSpec.rst``
        """

        passiveIp: str = ""
        """``string``, required. Since vSphere API 6.5."""
        witnessIp: str = ""
        """``string``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec",
        wire_name="VchaClusterDeploymentSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "passiveDeploymentSpec",
                "vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "witnessDeploymentSpec",
                "vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "activeVcSpec",
                "vim.vcha.FailoverClusterConfigurator.SourceNodeSpec",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "activeVcNetworkConfig",
                "vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class VchaClusterDeploymentSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec``.

        Fields:
            - ``passiveDeploymentSpec``:
              ``vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec``, required.
            - ``witnessDeploymentSpec``:
              ``vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec``, required.
            - ``activeVcSpec``: ``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``, required.
            - ``activeVcNetworkConfig``:
              ``vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/VchaClusterDeploymentSpec.rst``
        """

        passiveDeploymentSpec: vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec = (
            _rt.UNSET
        )
        """``vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec``, required. Since
        vSphere API 6.5.
        """
        witnessDeploymentSpec: vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec = _rt.UNSET
        """``vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec``, required. Since vSphere API
        6.5.
        """
        activeVcSpec: vim.vcha.FailoverClusterConfigurator.SourceNodeSpec = _rt.UNSET
        """``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``, required. Since vSphere API
        6.5.
        """
        activeVcNetworkConfig: (
            vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec | None
        ) = None
        """``vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec``, optional. Since
        vSphere API 6.5.
        """

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec",
        wire_name="VchaClusterNetworkSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "witnessNetworkSpec",
                "vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "passiveNetworkSpec",
                "vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class VchaClusterNetworkSpec(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec``.

        Fields:
            - ``witnessNetworkSpec``: ``vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec``,
              required.
            - ``passiveNetworkSpec``:
              ``vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/VchaClusterNetworkSpec.rst``
        """

        witnessNetworkSpec: vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec = _rt.UNSET
        """``vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec``, required. Since vSphere API
        6.5.
        """
        passiveNetworkSpec: vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec = _rt.UNSET
        """``vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec``, required. Since vSphere
        API 6.5.
        """

    @_rt.enum(
        "vim.vcha.FailoverClusterConfigurator.VchaState",
        wire_name="VchaState",
        since="vim.version.version11",
        rank=11,
    )
    class VchaState(_rt.VimEnum):
        """The enum ``vim.vcha.FailoverClusterConfigurator.VchaState``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/VchaState.rst``
        """

        configured = "configured"
        """The value ``configured``."""
        notConfigured = "notConfigured"
        """The value ``notConfigured``."""
        invalid = "invalid"
        """The value ``invalid``."""
        prepared = "prepared"
        """The value ``prepared``."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo",
        wire_name="WitnessNodeInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "ipSettings",
                "vim.vm.customization.IPSettings",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "biosUuid", "string", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class WitnessNodeInfo(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo``.

        Fields:
            - ``ipSettings``: ``vim.vm.customization.IPSettings``, required.
            - ``biosUuid``: ``string``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/WitnessNodeInfo.rst``
        """

        ipSettings: vim.vm.customization.IPSettings = _rt.UNSET
        """``vim.vm.customization.IPSettings``, required. Since vSphere API 6.5."""
        biosUuid: str | None = None
        """``string``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec",
        wire_name="PassiveNodeDeploymentSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "failoverIpSettings",
                "vim.vm.customization.IPSettings",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class PassiveNodeDeploymentSpec(NodeDeploymentSpec):
        """The data object ``vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec``.

        Fields:
            - ``failoverIpSettings``: ``vim.vm.customization.IPSettings``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/PassiveNodeDeploymentSpec.rst``
        """

        failoverIpSettings: vim.vm.customization.IPSettings | None = None
        """``vim.vm.customization.IPSettings``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec",
        wire_name="PassiveNodeNetworkSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "failoverIpSettings",
                "vim.vm.customization.IPSettings",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class PassiveNodeNetworkSpec(NodeNetworkSpec):
        """The data object ``vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec``.

        Fields:
            - ``failoverIpSettings``: ``vim.vm.customization.IPSettings``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterConfigurator/PassiveNodeNetworkSpec.rst``
        """

        failoverIpSettings: vim.vm.customization.IPSettings | None = None
        """``vim.vm.customization.IPSettings``, optional. Since vSphere API 6.5."""

    @property
    def disabledConfigureMethod(self) -> list[str]:
        """List of ``MethodName``, optional. Since vSphere API 6.5."""
        if self._rank < 11:
            self._unsupported("disabledConfigureMethod", 11)
        _result: list[str] = self._fetch("disabledConfigureMethod")
        return _result

    @_rt.method(
        "prepareVcha_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(
            _rt.Parameter(
                "networkSpec",
                "vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def prepareVcha_Task(
        self, networkSpec: vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            networkSpec: ``vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec``, required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"networkSpec": networkSpec}
        if self._rank < 11:
            self._unsupported("prepareVcha_Task", 11)
        self._check_arguments("prepareVcha_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("prepareVcha_Task", _arguments)
        return _result

    Prepare = prepareVcha_Task

    @_rt.method(
        "deployVcha_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(
            _rt.Parameter(
                "deploymentSpec",
                "vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def deployVcha_Task(
        self, deploymentSpec: vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            deploymentSpec: ``vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec``,
                required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"deploymentSpec": deploymentSpec}
        if self._rank < 11:
            self._unsupported("deployVcha_Task", 11)
        self._check_arguments("deployVcha_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("deployVcha_Task", _arguments)
        return _result

    Deploy = deployVcha_Task

    @_rt.method(
        "configureVcha_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(
            _rt.Parameter(
                "configSpec",
                "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def configureVcha_Task(
        self, configSpec: vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            configSpec: ``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec``, required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"configSpec": configSpec}
        if self._rank < 11:
            self._unsupported("configureVcha_Task", 11)
        self._check_arguments("configureVcha_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("configureVcha_Task", _arguments)
        return _result

    Configure = configureVcha_Task

    @_rt.method(
        "createPassiveNode_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(
            _rt.Parameter(
                "passiveDeploymentSpec",
                "vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "sourceVcSpec",
                "vim.vcha.FailoverClusterConfigurator.SourceNodeSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def createPassiveNode_Task(
        self,
        passiveDeploymentSpec: vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec,
        sourceVcSpec: vim.vcha.FailoverClusterConfigurator.SourceNodeSpec,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            passiveDeploymentSpec:
                ``vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec``, required.
            sourceVcSpec: ``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``, required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"passiveDeploymentSpec": passiveDeploymentSpec, "sourceVcSpec": sourceVcSpec}
        if self._rank < 11:
            self._unsupported("createPassiveNode_Task", 11)
        self._check_arguments("createPassiveNode_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("createPassiveNode_Task", _arguments)
        return _result

    CreatePassiveNode = createPassiveNode_Task

    @_rt.method(
        "createWitnessNode_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(
            _rt.Parameter(
                "witnessDeploymentSpec",
                "vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "sourceVcSpec",
                "vim.vcha.FailoverClusterConfigurator.SourceNodeSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def createWitnessNode_Task(
        self,
        witnessDeploymentSpec: vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec,
        sourceVcSpec: vim.vcha.FailoverClusterConfigurator.SourceNodeSpec,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            witnessDeploymentSpec: ``vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec``,
                required.
            sourceVcSpec: ``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``, required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"witnessDeploymentSpec": witnessDeploymentSpec, "sourceVcSpec": sourceVcSpec}
        if self._rank < 11:
            self._unsupported("createWitnessNode_Task", 11)
        self._check_arguments("createWitnessNode_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("createWitnessNode_Task", _arguments)
        return _result

    CreateWitnessNode = createWitnessNode_Task

    @_rt.method(
        "getVchaConfig",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        returns=_rt.Returns("vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo"),
    )
    def getVchaConfig(self) -> vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo:
        """Returns ``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo``. Since vSphere API
        6.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("getVchaConfig", 11)
        _result: vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo = self._invoke(
            "getVchaConfig", {}
        )
        return _result

    GetConfig = getVchaConfig

    @_rt.method(
        "destroyVcha_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def destroyVcha_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Privilege:
            ``Global.VCServer``
        """
        if self._rank < 11:
            self._unsupported("destroyVcha_Task", 11)
        _result: _rt.TaskOf[None] = self._invoke("destroyVcha_Task", {})
        return _result

    Destroy = destroyVcha_Task
