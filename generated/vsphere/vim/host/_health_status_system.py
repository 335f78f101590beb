# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HealthStatusSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.HealthStatusSystem",
    wire_name="HostHealthStatusSystem",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "runtime", "vim.host.HealthStatusSystem.Runtime", since="vim.version.version2", rank=2
        ),
    ),
)
class HealthStatusSystem(_rt.ManagedObject):
    """The managed object ``vim.host.HealthStatusSystem``, on the wire ``HostHealthStatusSystem``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/HealthStatusSystem.rst``
    """

    @_rt.data(
        "vim.host.HealthStatusSystem.Runtime",
        wire_name="HealthSystemRuntime",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "systemHealthInfo",
                "vim.host.SystemHealthInfo",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "hardwareStatusInfo",
                "vim.host.HardwareStatusInfo",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    class Runtime(vmodl.DynamicData):
        """The data object ``vim.host.HealthStatusSystem.Runtime``, on the wire ``HealthSystemRuntime``.

        Fields:
            - ``systemHealthInfo``: ``vim.host.SystemHealthInfo``, optional.
            - ``hardwareStatusInfo``: ``vim.host.HardwareStatusInfo``, optional.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/HealthStatusSystem/Runtime.rst``
        """

        systemHealthInfo: vim.host.SystemHealthInfo | None = None
        """``vim.host.SystemHealthInfo``, optional. Since VI API 2.5."""
        hardwareStatusInfo: vim.host.HardwareStatusInfo | None = None
        """``vim.host.HardwareStatusInfo``, optional. Since VI API 2.5."""

    @property
    def runtime(self) -> vim.host.HealthStatusSystem.Runtime:
        """``vim.host.HealthStatusSystem.Runtime``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("runtime", 2)
        _result: vim.host.HealthStatusSystem.Runtime = self._fetch("runtime")
        return _result

    @_rt.method(
        "RefreshHealthStatusSystem", since="vim.version.version2", rank=2, privilege="System.Read"
    )
    def RefreshHealthStatusSystem(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("RefreshHealthStatusSystem", 2)
        self._invoke("RefreshHealthStatusSystem", {})

    Refresh = RefreshHealthStatusSystem

    @_rt.method(
        "ResetSystemHealthInfo",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Settings",
    )
    def ResetSystemHealthInfo(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 2:
            self._unsupported("ResetSystemHealthInfo", 2)
        self._invoke("ResetSystemHealthInfo", {})

    @_rt.method(
        "ClearSystemEventLog",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Settings",
    )
    def ClearSystemEventLog(self) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 11:
            self._unsupported("ClearSystemEventLog", 11)
        self._invoke("ClearSystemEventLog", {})

    @_rt.method(
        "FetchSystemEventLog",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Settings",
        returns=_rt.Returns("vim.host.SystemEventInfo", array=True, optional=True),
    )
    def FetchSystemEventLog(self) -> list[vim.host.SystemEventInfo]:
        """Returns a list of ``vim.host.SystemEventInfo``, which may be empty. Since vSphere API
        6.5.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 11:
            self._unsupported("FetchSystemEventLog", 11)
        _result: list[vim.host.SystemEventInfo] = self._invoke("FetchSystemEventLog", {})
        return _result
