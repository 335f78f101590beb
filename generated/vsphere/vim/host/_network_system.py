# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetworkSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.NetworkSystem",
    wire_name="HostNetworkSystem",
    properties=lambda: (
        _rt.Property("capabilities", "vim.host.NetCapabilities", optional=True),
        _rt.Property("networkInfo", "vim.host.NetworkInfo", optional=True),
        _rt.Property("offloadCapabilities", "vim.host.NetOffloadCapabilities", optional=True),
        _rt.Property("networkConfig", "vim.host.NetworkConfig", optional=True),
        _rt.Property("dnsConfig", "vim.host.DnsConfig", optional=True),
        _rt.Property("ipRouteConfig", "vim.host.IpRouteConfig", optional=True),
        _rt.Property("consoleIpRouteConfig", "vim.host.IpRouteConfig", optional=True),
    ),
)
class NetworkSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.NetworkSystem``, on the wire ``HostNetworkSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NetworkSystem.rst``
    """

    @property
    def capabilities(self) -> vim.host.NetCapabilities | None:
        """``vim.host.NetCapabilities``, optional. Since 1.0."""
        _result: vim.host.NetCapabilities | None = self._fetch("capabilities")
        return _result

    @property
    def networkInfo(self) -> vim.host.NetworkInfo | None:
        """``vim.host.NetworkInfo``, optional. Since 1.0."""
        _result: vim.host.NetworkInfo | None = self._fetch("networkInfo")
        return _result

    @property
    def offloadCapabilities(self) -> vim.host.NetOffloadCapabilities | None:
        """``vim.host.NetOffloadCapabilities``, optional. Since 1.0."""
        _result: vim.host.NetOffloadCapabilities | None = self._fetch("offloadCapabilities")
        return _result

    @property
    def networkConfig(self) -> vim.host.NetworkConfig | None:
        """``vim.host.NetworkConfig``, optional. Since 1.0."""
        _result: vim.host.NetworkConfig | None = self._fetch("networkConfig")
        return _result

    @property
    def dnsConfig(self) -> vim.host.DnsConfig | None:
        """``vim.host.DnsConfig``, optional. Since 1.0."""
        _result: vim.host.DnsConfig | None = self._fetch("dnsConfig")
        return _result

    @property
    def ipRouteConfig(self) -> vim.host.IpRouteConfig | None:
        """``vim.host.IpRouteConfig``, optional. Since 1.0."""
        _result: vim.host.IpRouteConfig | None = self._fetch("ipRouteConfig")
        return _result

    @property
    def consoleIpRouteConfig(self) -> vim.host.IpRouteConfig | None:
        """``vim.host.IpRouteConfig``, optional. Since 1.0."""
        _result: vim.host.IpRouteConfig | None = self._fetch("consoleIpRouteConfig")
        return _result

    @_rt.method(
        "UpdateNetworkConfig",
        raises=(
            vim.fault.AlreadyExists,
            vim.fault.NotFound,
            vim.fault.HostConfigFault,
            vim.fault.ResourceInUse,
        ),
        parameters=(
            _rt.Parameter("config", "vim.host.NetworkConfig"),
            _rt.Parameter("changeMode", "string"),
        ),
        returns=_rt.Returns("vim.host.NetworkConfig.Result"),
    )
    def UpdateNetworkConfig(
        self, config: vim.host.NetworkConfig, changeMode: str
    ) -> vim.host.NetworkConfig.Result:
        """Returns ``vim.host.NetworkConfig.Result``. Since 1.0.

        Args:
            config: ``vim.host.NetworkConfig``, required.
            changeMode: ``string``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.
        """
        _arguments = {"config": config, "changeMode": changeMode}
        self._check_arguments("UpdateNetworkConfig", _arguments)
        _result: vim.host.NetworkConfig.Result = self._invoke("UpdateNetworkConfig", _arguments)
        return _result

    @_rt.method(
        "UpdateDnsConfig",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("config", "vim.host.DnsConfig"),),
    )
    def UpdateDnsConfig(self, config: vim.host.DnsConfig) -> None:
        """Returns nothing. Since 1.0.

        Args:
            config: ``vim.host.DnsConfig``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"config": config}
        self._check_arguments("UpdateDnsConfig", _arguments)
        self._invoke("UpdateDnsConfig", _arguments)

    @_rt.method(
        "UpdateIpRouteConfig",
        privilege="Host.Config.Network",
        raises=(vim.fault.HostConfigFault, vim.fault.InvalidState),
        parameters=(_rt.Parameter("config", "vim.host.IpRouteConfig"),),
    )
    def UpdateIpRouteConfig(self, config: vim.host.IpRouteConfig) -> None:
        """Returns nothing. Since 1.0.

        Args:
            config: ``vim.host.IpRouteConfig``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"config": config}
        self._check_arguments("UpdateIpRouteConfig", _arguments)
        self._invoke("UpdateIpRouteConfig", _arguments)

    @_rt.method(
        "UpdateConsoleIpRouteConfig",
        privilege="Host.Config.Network",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("config", "vim.host.IpRouteConfig"),),
    )
    def UpdateConsoleIpRouteConfig(self, config: vim.host.IpRouteConfig) -> None:
        """Returns nothing. Since 1.0.

        Args:
            config: ``vim.host.IpRouteConfig``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"config": config}
        self._check_arguments("UpdateConsoleIpRouteConfig", _arguments)
        self._invoke("UpdateConsoleIpRouteConfig", _arguments)

    @_rt.method(
        "UpdateIpRouteTableConfig",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Network",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "config", "vim.host.IpRouteTableConfig", since="vim.version.version5", rank=5
            ),
        ),
    )
    def UpdateIpRouteTableConfig(self, config: vim.host.IpRouteTableConfig) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            config: ``vim.host.IpRouteTableConfig``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"config": config}
        if self._rank < 5:
            self._unsupported("UpdateIpRouteTableConfig", 5)
        self._check_arguments("UpdateIpRouteTableConfig", _arguments)
        self._invoke("UpdateIpRouteTableConfig", _arguments)

    @_rt.method(
        "AddVirtualSwitch",
        privilege="Host.Config.Network",
        raises=(vim.fault.AlreadyExists, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("vswitchName", "string"),
            _rt.Parameter("spec", "vim.host.VirtualSwitch.Specification", optional=True),
        ),
    )
    def AddVirtualSwitch(
        self, vswitchName: str, spec: vim.host.VirtualSwitch.Specification | None = None
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            vswitchName: ``string``, required.
            spec: ``vim.host.VirtualSwitch.Specification``, optional.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"vswitchName": vswitchName, "spec": spec}
        self._check_arguments("AddVirtualSwitch", _arguments)
        self._invoke("AddVirtualSwitch", _arguments)

    @_rt.method(
        "RemoveVirtualSwitch",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("vswitchName", "string"),),
    )
    def RemoveVirtualSwitch(self, vswitchName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            vswitchName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"vswitchName": vswitchName}
        self._invoke("RemoveVirtualSwitch", _arguments)

    @_rt.method(
        "UpdateVirtualSwitch",
        privilege="Host.Config.Network",
        raises=(vim.fault.ResourceInUse, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("vswitchName", "string"),
            _rt.Parameter("spec", "vim.host.VirtualSwitch.Specification"),
        ),
    )
    def UpdateVirtualSwitch(
        self, vswitchName: str, spec: vim.host.VirtualSwitch.Specification
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            vswitchName: ``string``, required.
            spec: ``vim.host.VirtualSwitch.Specification``, required.

        Raises:
            vim.fault.ResourceInUse: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"vswitchName": vswitchName, "spec": spec}
        self._check_arguments("UpdateVirtualSwitch", _arguments)
        self._invoke("UpdateVirtualSwitch", _arguments)

    @_rt.method(
        "AddPortGroup",
        privilege="Host.Config.Network",
        raises=(vim.fault.AlreadyExists, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("portgrp", "vim.host.PortGroup.Specification"),),
    )
    def AddPortGroup(self, portgrp: vim.host.PortGroup.Specification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            portgrp: ``vim.host.PortGroup.Specification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"portgrp": portgrp}
        self._check_arguments("AddPortGroup", _arguments)
        self._invoke("AddPortGroup", _arguments)

    @_rt.method(
        "RemovePortGroup",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("pgName", "string"),),
    )
    def RemovePortGroup(self, pgName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            pgName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"pgName": pgName}
        self._invoke("RemovePortGroup", _arguments)

    @_rt.method(
        "UpdatePortGroup",
        privilege="Host.Config.Network",
        raises=(vim.fault.AlreadyExists, vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("pgName", "string"),
            _rt.Parameter("portgrp", "vim.host.PortGroup.Specification"),
        ),
    )
    def UpdatePortGroup(self, pgName: str, portgrp: vim.host.PortGroup.Specification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            pgName: ``string``, required.
            portgrp: ``vim.host.PortGroup.Specification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"pgName": pgName, "portgrp": portgrp}
        self._check_arguments("UpdatePortGroup", _arguments)
        self._invoke("UpdatePortGroup", _arguments)

    @_rt.method(
        "UpdatePhysicalNicLinkSpeed",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("device", "string"),
            _rt.Parameter("linkSpeed", "vim.host.PhysicalNic.LinkSpeedDuplex", optional=True),
        ),
    )
    def UpdatePhysicalNicLinkSpeed(
        self, device: str, linkSpeed: vim.host.PhysicalNic.LinkSpeedDuplex | None = None
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.
            linkSpeed: ``vim.host.PhysicalNic.LinkSpeedDuplex``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"device": device, "linkSpeed": linkSpeed}
        self._check_arguments("UpdatePhysicalNicLinkSpeed", _arguments)
        self._invoke("UpdatePhysicalNicLinkSpeed", _arguments)

    @_rt.method(
        "QueryNetworkHint",
        privilege="System.Read",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("device", "string", array=True, optional=True),),
        returns=_rt.Returns("vim.host.PhysicalNic.NetworkHint", array=True, optional=True),
    )
    def QueryNetworkHint(
        self, device: Iterable[str] = ()
    ) -> list[vim.host.PhysicalNic.NetworkHint]:
        """Returns a list of ``vim.host.PhysicalNic.NetworkHint``, which may be empty. Since 1.0.

        Args:
            device: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"device": _rt.array("device", device)}
        _result: list[vim.host.PhysicalNic.NetworkHint] = self._invoke(
            "QueryNetworkHint", _arguments
        )
        return _result

    @_rt.method(
        "AddVirtualNic",
        raises=(vim.fault.AlreadyExists, vim.fault.HostConfigFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("portgroup", "string"),
            _rt.Parameter("nic", "vim.host.VirtualNic.Specification"),
        ),
        returns=_rt.Returns("string"),
    )
    def AddVirtualNic(self, portgroup: str, nic: vim.host.VirtualNic.Specification) -> str:
        """Returns ``string``. Since 1.0.

        Args:
            portgroup: ``string``, required.
            nic: ``vim.host.VirtualNic.Specification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"portgroup": portgroup, "nic": nic}
        self._check_arguments("AddVirtualNic", _arguments)
        _result: str = self._invoke("AddVirtualNic", _arguments)
        return _result

    @_rt.method(
        "RemoveVirtualNic",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("device", "string"),),
    )
    def RemoveVirtualNic(self, device: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"device": device}
        self._invoke("RemoveVirtualNic", _arguments)

    @_rt.method(
        "UpdateVirtualNic",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("device", "string"),
            _rt.Parameter("nic", "vim.host.VirtualNic.Specification"),
        ),
    )
    def UpdateVirtualNic(self, device: str, nic: vim.host.VirtualNic.Specification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.
            nic: ``vim.host.VirtualNic.Specification``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"device": device, "nic": nic}
        self._check_arguments("UpdateVirtualNic", _arguments)
        self._invoke("UpdateVirtualNic", _arguments)

    @_rt.method(
        "AddServiceConsoleVirtualNic",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("portgroup", "string"),
            _rt.Parameter("nic", "vim.host.VirtualNic.Specification"),
        ),
        returns=_rt.Returns("string"),
    )
    def AddServiceConsoleVirtualNic(
        self, portgroup: str, nic: vim.host.VirtualNic.Specification
    ) -> str:
        """Returns ``string``. Since 1.0.

        Args:
            portgroup: ``string``, required.
            nic: ``vim.host.VirtualNic.Specification``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
        """
        _arguments = {"portgroup": portgroup, "nic": nic}
        self._check_arguments("AddServiceConsoleVirtualNic", _arguments)
        _result: str = self._invoke("AddServiceConsoleVirtualNic", _arguments)
        return _result

    @_rt.method(
        "RemoveServiceConsoleVirtualNic",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("device", "string"),),
    )
    def RemoveServiceConsoleVirtualNic(self, device: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"device": device}
        self._invoke("RemoveServiceConsoleVirtualNic", _arguments)

    @_rt.method(
        "UpdateServiceConsoleVirtualNic",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("device", "string"),
            _rt.Parameter("nic", "vim.host.VirtualNic.Specification"),
        ),
    )
    def UpdateServiceConsoleVirtualNic(
        self, device: str, nic: vim.host.VirtualNic.Specification
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.
            nic: ``vim.host.VirtualNic.Specification``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.HostConfigFault: Not described.
        """
        _arguments = {"device": device, "nic": nic}
        self._check_arguments("UpdateServiceConsoleVirtualNic", _arguments)
        self._invoke("UpdateServiceConsoleVirtualNic", _arguments)

    @_rt.method(
        "RestartServiceConsoleVirtualNic",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("device", "string"),),
    )
    def RestartServiceConsoleVirtualNic(self, device: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"device": device}
        self._invoke("RestartServiceConsoleVirtualNic", _arguments)

    @_rt.method("RefreshNetworkSystem", privilege="Host.Config.Network")
    def RefreshNetworkSystem(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.Network``
        """
        self._invoke("RefreshNetworkSystem", {})

    Refresh = RefreshNetworkSystem

    @_rt.method(
        "startDpuFailover",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="Host.Config.Network",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter("dvsName", "string", since="vim.version.v8_0_3_0", rank=32),
            _rt.Parameter(
                "targetDpuAlias", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    def startDpuFailover(self, dvsName: str, targetDpuAlias: str | None = None) -> None:
        """Returns nothing. Since vSphere API 8.0.3.0.

        Args:
            dvsName: ``string``, required.
            targetDpuAlias: ``string``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"dvsName": dvsName, "targetDpuAlias": targetDpuAlias}
        if self._rank < 32:
            self._unsupported("startDpuFailover", 32)
        self._invoke("startDpuFailover", _arguments)

    StartDpuFailover = startDpuFailover
