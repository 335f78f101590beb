# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vcha.FailoverClusterManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vcha.FailoverClusterManager",
    wire_name="FailoverClusterManager",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "disabledClusterMethod",
            "MethodName",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
            privilege="System.Read",
        ),
    ),
)
class FailoverClusterManager(_rt.ManagedObject):
    """The managed object ``vim.vcha.FailoverClusterManager``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vcha/FailoverClusterManager.rst``
    """

    @_rt.data(
        "vim.vcha.FailoverClusterManager.VchaClusterHealth",
        wire_name="VchaClusterHealth",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "runtimeInfo",
                "vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "healthMessages",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "additionalInformation",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class VchaClusterHealth(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterManager.VchaClusterHealth``.

        Fields:
            - ``runtimeInfo``: ``vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo``, required.
            - ``healthMessages``: List of ``vmodl.LocalizableMessage``, optional.
            - ``additionalInformation``: List of ``vmodl.LocalizableMessage``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaClusterHealth.rst``
        """

        runtimeInfo: vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo = _rt.UNSET
        """``vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo``, required. Since vSphere API
        6.5.
        """
        healthMessages: _rt.Field[
            list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
        ] = _rt.EMPTY
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""
        additionalInformation: _rt.Field[
            list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
        ] = _rt.EMPTY
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.vcha.FailoverClusterManager.VchaClusterMode",
        wire_name="VchaClusterMode",
        since="vim.version.version11",
        rank=11,
    )
    class VchaClusterMode(_rt.VimEnum):
        """The enum ``vim.vcha.FailoverClusterManager.VchaClusterMode``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaClusterMode.rst``
        """

        enabled = "enabled"
        """The value ``enabled``."""
        disabled = "disabled"
        """The value ``disabled``."""
        maintenance = "maintenance"
        """The value ``maintenance``."""

    @_rt.data(
        "vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo",
        wire_name="VchaClusterRuntimeInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("clusterState", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "nodeInfo",
                "vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property("clusterMode", "string", since="vim.version.version11", rank=11),
        ),
    )
    class VchaClusterRuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo``.

        Fields:
            - ``clusterState``: ``string``, required.
            - ``nodeInfo``: List of ``vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo``,
              optional.
            - ``clusterMode``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaClusterRuntimeInfo.rst``
        """

        clusterState: str = ""
        """``string``, required. Since vSphere API 6.5."""
        nodeInfo: _rt.Field[
            list[vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo],
            Iterable[vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo],
        ] = _rt.EMPTY
        """List of ``vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo``, optional. Since vSphere
        API 6.5.
        """
        clusterMode: str = ""
        """``string``, required. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.vcha.FailoverClusterManager.VchaClusterState",
        wire_name="VchaClusterState",
        since="vim.version.version11",
        rank=11,
    )
    class VchaClusterState(_rt.VimEnum):
        """The enum ``vim.vcha.FailoverClusterManager.VchaClusterState``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaClusterState.rst``
        """

        healthy = "healthy"
        """The value ``healthy``."""
        degraded = "degraded"
        """The value ``degraded``."""
        isolated = "isolated"
        """The value ``isolated``."""

    @_rt.enum(
        "vim.vcha.FailoverClusterManager.VchaNodeRole",
        wire_name="VchaNodeRole",
        since="vim.version.version11",
        rank=11,
    )
    class VchaNodeRole(_rt.VimEnum):
        """The enum ``vim.vcha.FailoverClusterManager.VchaNodeRole``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaNodeRole.rst``
        """

        active = "active"
        """The value ``active``."""
        passive = "passive"
        """The value ``passive``."""
        witness = "witness"
        """The value ``witness``."""

    @_rt.data(
        "vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo",
        wire_name="VchaNodeRuntimeInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("nodeState", "string", since="vim.version.version11", rank=11),
            _rt.Property("nodeRole", "string", since="vim.version.version11", rank=11),
            _rt.Property("nodeIp", "string", since="vim.version.version11", rank=11),
        ),
    )
    class VchaNodeRuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo``.

        Fields:
            - ``nodeState``: ``string``, required.
            - ``nodeRole``: ``string``, required.
            - ``nodeIp``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaNodeRuntimeInfo.rst``
        """

        nodeState: str = ""
        """``string``, required. Since vSphere API 6.5."""
        nodeRole: str = ""
        """``string``, required. Since vSphere API 6.5."""
        nodeIp: str = ""
        """``string``, required. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.vcha.FailoverClusterManager.VchaNodeState",
        wire_name="VchaNodeState",
        since="vim.version.version11",
        rank=11,
    )
    class VchaNodeState(_rt.VimEnum):
        """The enum ``vim.vcha.FailoverClusterManager.VchaNodeState``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vcha/FailoverClusterManager/VchaNodeState.rst``
        """

        up = "up"
        """The value ``up``."""
        down = "down"
        """The value ``down``."""

    @property
    def disabledClusterMethod(self) -> list[str]:
        """List of ``MethodName``, optional. Since vSphere API 6.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("disabledClusterMethod", 11)
        _result: list[str] = self._fetch("disabledClusterMethod")
        return _result

    @_rt.method(
        "setClusterMode_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(_rt.Parameter("mode", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def setClusterMode_Task(self, mode: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            mode: ``string``, required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"mode": mode}
        if self._rank < 11:
            self._unsupported("setClusterMode_Task", 11)
        _result: _rt.TaskOf[None] = self._invoke("setClusterMode_Task", _arguments)
        return _result

    SetClusterMode = setClusterMode_Task

    @_rt.method(
        "getClusterMode",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        returns=_rt.Returns("string"),
    )
    def getClusterMode(self) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("getClusterMode", 11)
        _result: str = self._invoke("getClusterMode", {})
        return _result

    GetClusterMode = getClusterMode

    @_rt.method(
        "GetVchaClusterHealth",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        returns=_rt.Returns("vim.vcha.FailoverClusterManager.VchaClusterHealth"),
    )
    def GetVchaClusterHealth(self) -> vim.vcha.FailoverClusterManager.VchaClusterHealth:
        """Returns ``vim.vcha.FailoverClusterManager.VchaClusterHealth``. Since vSphere API 6.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("GetVchaClusterHealth", 11)
        _result: vim.vcha.FailoverClusterManager.VchaClusterHealth = self._invoke(
            "GetVchaClusterHealth", {}
        )
        return _result

    GetClusterHealth = GetVchaClusterHealth

    @_rt.method(
        "initiateFailover_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Global.VCServer",
        parameters=(_rt.Parameter("planned", "boolean", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def initiateFailover_Task(self, planned: bool) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.5.

        Args:
            planned: ``boolean``, required.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"planned": planned}
        if self._rank < 11:
            self._unsupported("initiateFailover_Task", 11)
        _result: _rt.TaskOf[None] = self._invoke("initiateFailover_Task", _arguments)
        return _result

    InitiateFailover = initiateFailover_Task
