# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PciPassthruSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.PciPassthruSystem",
    wire_name="HostPciPassthruSystem",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "pciPassthruInfo",
            "vim.host.PciPassthruInfo",
            array=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.Read",
        ),
        _rt.Property(
            "sriovDevicePoolInfo",
            "vim.host.SriovDevicePoolInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
            privilege="System.Read",
        ),
    ),
)
class PciPassthruSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.PciPassthruSystem``, on the wire ``HostPciPassthruSystem``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/PciPassthruSystem.rst``
    """

    @property
    def pciPassthruInfo(self) -> list[vim.host.PciPassthruInfo]:
        """List of ``vim.host.PciPassthruInfo``, always set. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("pciPassthruInfo", 5)
        _result: list[vim.host.PciPassthruInfo] = self._fetch("pciPassthruInfo")
        return _result

    @property
    def sriovDevicePoolInfo(self) -> list[vim.host.SriovDevicePoolInfo]:
        """List of ``vim.host.SriovDevicePoolInfo``, optional. Since vSphere API 6.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("sriovDevicePoolInfo", 11)
        _result: list[vim.host.SriovDevicePoolInfo] = self._fetch("sriovDevicePoolInfo")
        return _result

    @_rt.method("Refresh", since="vim.version.version5", rank=5, privilege="Host.Config.Settings")
    def Refresh(self) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 5:
            self._unsupported("Refresh", 5)
        self._invoke("Refresh", {})

    @_rt.method(
        "UpdatePassthruConfig",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.PciPassthru",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "config",
                "vim.host.PciPassthruConfig",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdatePassthruConfig(self, config: Iterable[vim.host.PciPassthruConfig]) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            config: List of ``vim.host.PciPassthruConfig``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.PciPassthru``
        """
        _arguments = {"config": _rt.array("config", config)}
        if self._rank < 5:
            self._unsupported("UpdatePassthruConfig", 5)
        self._check_arguments("UpdatePassthruConfig", _arguments)
        self._invoke("UpdatePassthruConfig", _arguments)
