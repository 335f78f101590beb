# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ServiceSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.ServiceSystem",
    wire_name="HostServiceSystem",
    properties=lambda: (_rt.Property("serviceInfo", "vim.host.ServiceInfo"),),
)
class ServiceSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.ServiceSystem``, on the wire ``HostServiceSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ServiceSystem.rst``
    """

    @property
    def serviceInfo(self) -> vim.host.ServiceInfo:
        """``vim.host.ServiceInfo``, always set. Since 1.0."""
        _result: vim.host.ServiceInfo = self._fetch("serviceInfo")
        return _result

    @_rt.method(
        "UpdateServicePolicy",
        privilege="Host.Config.NetService",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("id", "string"),
            _rt.Parameter("policy", "string"),
        ),
    )
    def UpdateServicePolicy(self, id: str, policy: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.
            policy: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id, "policy": policy}
        self._invoke("UpdateServicePolicy", _arguments)

    UpdatePolicy = UpdateServicePolicy

    @_rt.method(
        "StartService",
        privilege="Host.Config.NetService",
        raises=(vim.fault.InvalidState, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("id", "string"),),
    )
    def StartService(self, id: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id}
        self._invoke("StartService", _arguments)

    Start = StartService

    @_rt.method(
        "StopService",
        privilege="Host.Config.NetService",
        raises=(vim.fault.InvalidState, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("id", "string"),),
    )
    def StopService(self, id: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id}
        self._invoke("StopService", _arguments)

    Stop = StopService

    @_rt.method(
        "RestartService",
        privilege="Host.Config.NetService",
        raises=(vim.fault.InvalidState, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("id", "string"),),
    )
    def RestartService(self, id: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id}
        self._invoke("RestartService", _arguments)

    Restart = RestartService

    @_rt.method(
        "UninstallService",
        privilege="Host.Config.NetService",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("id", "string"),),
    )
    def UninstallService(self, id: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id}
        self._invoke("UninstallService", _arguments)

    Uninstall = UninstallService

    @_rt.method("RefreshServices", privilege="Host.Config.NetService")
    def RefreshServices(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.NetService``
        """
        self._invoke("RefreshServices", {})

    Refresh = RefreshServices
