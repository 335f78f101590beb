# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AssignableHardwareManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.AssignableHardwareManager",
    wire_name="HostAssignableHardwareManager",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "binding",
            "vim.host.AssignableHardwareBinding",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
            privilege="System.Read",
        ),
        _rt.Property(
            "config",
            "vim.host.AssignableHardwareConfig",
            since="vim.version.v7_0",
            rank=18,
            privilege="System.Read",
        ),
    ),
)
class AssignableHardwareManager(_rt.ManagedObject):
    """The managed object ``vim.host.AssignableHardwareManager``, on the wire ``HostAssignableHardwareManager``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/AssignableHardwareManager.rst``
    """

    @property
    def binding(self) -> list[vim.host.AssignableHardwareBinding]:
        """List of ``vim.host.AssignableHardwareBinding``, optional. Since vSphere API 7.0.0.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 18:
            self._unsupported("binding", 18)
        _result: list[vim.host.AssignableHardwareBinding] = self._fetch("binding")
        return _result

    @property
    def config(self) -> vim.host.AssignableHardwareConfig:
        """``vim.host.AssignableHardwareConfig``, always set. Since vSphere API 7.0.0.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 18:
            self._unsupported("config", 18)
        _result: vim.host.AssignableHardwareConfig = self._fetch("config")
        return _result

    @_rt.method(
        "DownloadDescriptionTree",
        since="vim.version.v7_0",
        rank=18,
        privilege="System.Read",
        returns=_rt.Returns("base64Binary"),
    )
    def DownloadDescriptionTree(self) -> bytes:
        """Returns ``base64Binary``. Since vSphere API 7.0.0.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 18:
            self._unsupported("DownloadDescriptionTree", 18)
        _result: bytes = self._invoke("DownloadDescriptionTree", {})
        return _result

    @_rt.method(
        "RetrieveDynamicPassthroughInfo",
        since="vim.version.v7_0",
        rank=18,
        privilege="System.Read",
        returns=_rt.Returns("vim.vm.DynamicPassthroughInfo", array=True, optional=True),
    )
    def RetrieveDynamicPassthroughInfo(self) -> list[vim.vm.DynamicPassthroughInfo]:
        """Returns a list of ``vim.vm.DynamicPassthroughInfo``, which may be empty. Since vSphere
        API 7.0.0.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 18:
            self._unsupported("RetrieveDynamicPassthroughInfo", 18)
        _result: list[vim.vm.DynamicPassthroughInfo] = self._invoke(
            "RetrieveDynamicPassthroughInfo", {}
        )
        return _result

    @_rt.method(
        "RetrieveVendorDeviceGroupInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        privilege="System.Read",
        returns=_rt.Returns("vim.vm.VendorDeviceGroupInfo", array=True, optional=True),
    )
    def RetrieveVendorDeviceGroupInfo(self) -> list[vim.vm.VendorDeviceGroupInfo]:
        """Returns a list of ``vim.vm.VendorDeviceGroupInfo``, which may be empty. Since vSphere API
        8.0.0.1.

        Privilege:
            ``System.Read``
        """
        if self._rank < 28:
            self._unsupported("RetrieveVendorDeviceGroupInfo", 28)
        _result: list[vim.vm.VendorDeviceGroupInfo] = self._invoke(
            "RetrieveVendorDeviceGroupInfo", {}
        )
        return _result

    @_rt.method(
        "UpdateAssignableHardwareConfig",
        since="vim.version.v7_0",
        rank=18,
        privilege="Host.Config.Settings",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "config", "vim.host.AssignableHardwareConfig", since="vim.version.v7_0", rank=18
            ),
        ),
    )
    def UpdateAssignableHardwareConfig(self, config: vim.host.AssignableHardwareConfig) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            config: ``vim.host.AssignableHardwareConfig``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"config": config}
        if self._rank < 18:
            self._unsupported("UpdateAssignableHardwareConfig", 18)
        self._check_arguments("UpdateAssignableHardwareConfig", _arguments)
        self._invoke("UpdateAssignableHardwareConfig", _arguments)

    UpdateConfig = UpdateAssignableHardwareConfig
