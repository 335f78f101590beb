# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AutoStartManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.AutoStartManager",
    wire_name="HostAutoStartManager",
    properties=lambda: (_rt.Property("config", "vim.host.AutoStartManager.Config"),),
)
class AutoStartManager(_rt.ManagedObject):
    """The managed object ``vim.host.AutoStartManager``, on the wire ``HostAutoStartManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/AutoStartManager.rst``
    """

    @_rt.enum("vim.host.AutoStartManager.Action", wire_name="AutoStartAction")
    class Action(_rt.VimEnum):
        """The enum ``vim.host.AutoStartManager.Action``, on the wire ``AutoStartAction``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/AutoStartManager/Action.rst``
        """

        none = "none"
        """The value ``none``."""
        systemDefault = "systemDefault"
        """The value ``systemDefault``."""
        powerOn = "powerOn"
        """The value ``powerOn``."""
        powerOff = "powerOff"
        """The value ``powerOff``."""
        guestShutdown = "guestShutdown"
        """The value ``guestShutdown``."""
        suspend = "suspend"
        """The value ``suspend``."""

    @_rt.data(
        "vim.host.AutoStartManager.AutoPowerInfo",
        wire_name="AutoStartPowerInfo",
        properties=lambda: (
            _rt.Property("key", "vim.VirtualMachine"),
            _rt.Property("startOrder", "int"),
            _rt.Property("startDelay", "int"),
            _rt.Property(
                "waitForHeartbeat", "vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting"
            ),
            _rt.Property("startAction", "string"),
            _rt.Property("stopDelay", "int"),
            _rt.Property("stopAction", "string"),
        ),
    )
    class AutoPowerInfo(vmodl.DynamicData):
        """The data object ``vim.host.AutoStartManager.AutoPowerInfo``, on the wire ``AutoStartPowerInfo``.

        Fields:
            - ``key``: ``vim.VirtualMachine``, required.
            - ``startOrder``: ``int``, required.
            - ``startDelay``: ``int``, required.
            - ``waitForHeartbeat``:
              ``vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting``, required.
            - ``startAction``: ``string``, required.
            - ``stopDelay``: ``int``, required.
            - ``stopAction``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/AutoStartManager/AutoPowerInfo.rst``
        """

        @_rt.enum(
            "vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting",
            wire_name="AutoStartWaitHeartbeatSetting",
        )
        class WaitHeartbeatSetting(_rt.VimEnum):
            """The enum ``vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting``, on the wire ``AutoStartWaitHeartbeatSetting``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/AutoStartManager/AutoPowerInfo/WaitHeartbeatSetting.rst``
            """

            yes = "yes"
            """The value ``yes``."""
            no = "no"
            """The value ``no``."""
            systemDefault = "systemDefault"
            """The value ``systemDefault``."""

        key: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since 1.0."""
        startOrder: int = 0
        """``int``, required. Since 1.0."""
        startDelay: int = 0
        """``int``, required. Since 1.0."""
        waitForHeartbeat: _rt.Field[
            vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting,
            vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting | str,
        ] = _rt.UNSET
        """``vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting``, required. Since 1.0."""
        startAction: str = ""
        """``string``, required. Since 1.0."""
        stopDelay: int = 0
        """``int``, required. Since 1.0."""
        stopAction: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.host.AutoStartManager.Config",
        wire_name="HostAutoStartManagerConfig",
        properties=lambda: (
            _rt.Property("defaults", "vim.host.AutoStartManager.SystemDefaults", optional=True),
            _rt.Property(
                "powerInfo", "vim.host.AutoStartManager.AutoPowerInfo", array=True, optional=True
            ),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.AutoStartManager.Config``, on the wire ``HostAutoStartManagerConfig``.

        Fields:
            - ``defaults``: ``vim.host.AutoStartManager.SystemDefaults``, optional.
            - ``powerInfo``: List of ``vim.host.AutoStartManager.AutoPowerInfo``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/AutoStartManager/Config.rst``
        """

        defaults: vim.host.AutoStartManager.SystemDefaults | None = None
        """``vim.host.AutoStartManager.SystemDefaults``, optional. Since 1.0."""
        powerInfo: _rt.Field[
            list[vim.host.AutoStartManager.AutoPowerInfo],
            Iterable[vim.host.AutoStartManager.AutoPowerInfo],
        ] = _rt.EMPTY
        """List of ``vim.host.AutoStartManager.AutoPowerInfo``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.AutoStartManager.SystemDefaults",
        wire_name="AutoStartDefaults",
        properties=lambda: (
            _rt.Property("enabled", "boolean", optional=True),
            _rt.Property("startDelay", "int", optional=True),
            _rt.Property("stopDelay", "int", optional=True),
            _rt.Property("waitForHeartbeat", "boolean", optional=True),
            _rt.Property("stopAction", "string", optional=True),
        ),
    )
    class SystemDefaults(vmodl.DynamicData):
        """The data object ``vim.host.AutoStartManager.SystemDefaults``, on the wire ``AutoStartDefaults``.

        Fields:
            - ``enabled``: ``boolean``, optional.
            - ``startDelay``: ``int``, optional.
            - ``stopDelay``: ``int``, optional.
            - ``waitForHeartbeat``: ``boolean``, optional.
            - ``stopAction``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/AutoStartManager/SystemDefaults.rst``
        """

        enabled: bool | None = None
        """``boolean``, optional. Since 1.0."""
        startDelay: int | None = None
        """``int``, optional. Since 1.0."""
        stopDelay: int | None = None
        """``int``, optional. Since 1.0."""
        waitForHeartbeat: bool | None = None
        """``boolean``, optional. Since 1.0."""
        stopAction: str | None = None
        """``string``, optional. Since 1.0."""

    @property
    def config(self) -> vim.host.AutoStartManager.Config:
        """``vim.host.AutoStartManager.Config``, always set. Since 1.0."""
        _result: vim.host.AutoStartManager.Config = self._fetch("config")
        return _result

    @_rt.method(
        "ReconfigureAutostart",
        privilege="Host.Config.AutoStart",
        parameters=(_rt.Parameter("spec", "vim.host.AutoStartManager.Config"),),
    )
    def ReconfigureAutostart(self, spec: vim.host.AutoStartManager.Config) -> None:
        """Returns nothing. Since 1.0.

        Args:
            spec: ``vim.host.AutoStartManager.Config``, required.

        Privilege:
            ``Host.Config.AutoStart``
        """
        _arguments = {"spec": spec}
        self._check_arguments("ReconfigureAutostart", _arguments)
        self._invoke("ReconfigureAutostart", _arguments)

    Reconfigure = ReconfigureAutostart

    @_rt.method("AutoStartPowerOn", privilege="Host.Config.AutoStart")
    def AutoStartPowerOn(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.AutoStart``
        """
        self._invoke("AutoStartPowerOn", {})

    AutoPowerOn = AutoStartPowerOn

    @_rt.method("AutoStartPowerOff", privilege="Host.Config.AutoStart")
    def AutoStartPowerOff(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.AutoStart``
        """
        self._invoke("AutoStartPowerOff", {})

    AutoPowerOff = AutoStartPowerOff
