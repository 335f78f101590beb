# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VMotionSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VMotionSystem",
    wire_name="HostVMotionSystem",
    properties=lambda: (
        _rt.Property("netConfig", "vim.host.VMotionSystem.NetConfig", optional=True),
        _rt.Property("ipConfig", "vim.host.IpConfig", optional=True),
    ),
)
class VMotionSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.VMotionSystem``, on the wire ``HostVMotionSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VMotionSystem.rst``
    """

    @_rt.data(
        "vim.host.VMotionSystem.NetConfig",
        wire_name="HostVMotionNetConfig",
        properties=lambda: (
            _rt.Property("candidateVnic", "vim.host.VirtualNic", array=True, optional=True),
            _rt.Property("selectedVnic", "vim.host.VirtualNic", optional=True),
        ),
    )
    class NetConfig(vmodl.DynamicData):
        """The data object ``vim.host.VMotionSystem.NetConfig``, on the wire ``HostVMotionNetConfig``.

        Fields:
            - ``candidateVnic``: List of ``vim.host.VirtualNic``, optional.
            - ``selectedVnic``: ``vim.host.VirtualNic``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VMotionSystem/NetConfig.rst``
        """

        candidateVnic: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.VirtualNic``, optional. Since 1.0."""
        selectedVnic: vim.host.VirtualNic | None = None
        """``vim.host.VirtualNic``, optional. Since 1.0."""

    @property
    def netConfig(self) -> vim.host.VMotionSystem.NetConfig | None:
        """``vim.host.VMotionSystem.NetConfig``, optional. Since 1.0."""
        _result: vim.host.VMotionSystem.NetConfig | None = self._fetch("netConfig")
        return _result

    @property
    def ipConfig(self) -> vim.host.IpConfig | None:
        """``vim.host.IpConfig``, optional. Since 1.0."""
        _result: vim.host.IpConfig | None = self._fetch("ipConfig")
        return _result

    @_rt.method(
        "UpdateIpConfig",
        privilege="Host.Config.Network",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("ipConfig", "vim.host.IpConfig"),),
    )
    def UpdateIpConfig(self, ipConfig: vim.host.IpConfig) -> None:
        """Returns nothing. Since 1.0.

        Args:
            ipConfig: ``vim.host.IpConfig``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"ipConfig": ipConfig}
        self._check_arguments("UpdateIpConfig", _arguments)
        self._invoke("UpdateIpConfig", _arguments)

    @_rt.method(
        "SelectVnic",
        privilege="Host.Config.Network",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("device", "string"),),
    )
    def SelectVnic(self, device: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            device: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"device": device}
        self._invoke("SelectVnic", _arguments)

    @_rt.method(
        "DeselectVnic", privilege="Host.Config.Network", raises=(vim.fault.HostConfigFault,)
    )
    def DeselectVnic(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        self._invoke("DeselectVnic", {})
