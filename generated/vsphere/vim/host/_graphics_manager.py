# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.GraphicsManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.GraphicsManager",
    wire_name="HostGraphicsManager",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "graphicsInfo",
            "vim.host.GraphicsInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
            privilege="System.Read",
        ),
        _rt.Property(
            "graphicsConfig",
            "vim.host.GraphicsConfig",
            optional=True,
            since="vim.version.version11",
            rank=11,
            privilege="System.Read",
        ),
        _rt.Property(
            "sharedPassthruGpuTypes",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
            privilege="System.Read",
        ),
        _rt.Property(
            "sharedGpuCapabilities",
            "vim.host.SharedGpuCapabilities",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
            privilege="System.Read",
        ),
    ),
)
class GraphicsManager(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.GraphicsManager``, on the wire ``HostGraphicsManager``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/GraphicsManager.rst``
    """

    @property
    def graphicsInfo(self) -> list[vim.host.GraphicsInfo]:
        """List of ``vim.host.GraphicsInfo``, optional. Since vSphere API 5.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("graphicsInfo", 9)
        _result: list[vim.host.GraphicsInfo] = self._fetch("graphicsInfo")
        return _result

    @property
    def graphicsConfig(self) -> vim.host.GraphicsConfig | None:
        """``vim.host.GraphicsConfig``, optional. Since vSphere API 6.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("graphicsConfig", 11)
        _result: vim.host.GraphicsConfig | None = self._fetch("graphicsConfig")
        return _result

    @property
    def sharedPassthruGpuTypes(self) -> list[str]:
        """List of ``string``, optional. Since vSphere API 6.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 10:
            self._unsupported("sharedPassthruGpuTypes", 10)
        _result: list[str] = self._fetch("sharedPassthruGpuTypes")
        return _result

    @property
    def sharedGpuCapabilities(self) -> list[vim.host.SharedGpuCapabilities]:
        """List of ``vim.host.SharedGpuCapabilities``, optional. Since vSphere API 6.7.

        Privilege:
            ``System.Read``
        """
        if self._rank < 12:
            self._unsupported("sharedGpuCapabilities", 12)
        _result: list[vim.host.SharedGpuCapabilities] = self._fetch("sharedGpuCapabilities")
        return _result

    @_rt.method(
        "RetrieveVgpuDeviceInfo",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="System.Read",
        returns=_rt.Returns("vim.vm.VgpuDeviceInfo", array=True, optional=True),
    )
    def RetrieveVgpuDeviceInfo(self) -> list[vim.vm.VgpuDeviceInfo]:
        """Returns a list of ``vim.vm.VgpuDeviceInfo``, which may be empty. Since vSphere API
        7.0.3.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 24:
            self._unsupported("RetrieveVgpuDeviceInfo", 24)
        _result: list[vim.vm.VgpuDeviceInfo] = self._invoke("RetrieveVgpuDeviceInfo", {})
        return _result

    @_rt.method(
        "RetrieveVgpuProfileInfo",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="System.Read",
        returns=_rt.Returns("vim.vm.VgpuProfileInfo", array=True, optional=True),
    )
    def RetrieveVgpuProfileInfo(self) -> list[vim.vm.VgpuProfileInfo]:
        """Returns a list of ``vim.vm.VgpuProfileInfo``, which may be empty. Since vSphere API
        7.0.3.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 24:
            self._unsupported("RetrieveVgpuProfileInfo", 24)
        _result: list[vim.vm.VgpuProfileInfo] = self._invoke("RetrieveVgpuProfileInfo", {})
        return _result

    @_rt.method(
        "RefreshGraphicsManager",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Settings",
    )
    def RefreshGraphicsManager(self) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 9:
            self._unsupported("RefreshGraphicsManager", 9)
        self._invoke("RefreshGraphicsManager", {})

    Refresh = RefreshGraphicsManager

    @_rt.method(
        "IsSharedGraphicsActive",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        returns=_rt.Returns("boolean"),
    )
    def IsSharedGraphicsActive(self) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("IsSharedGraphicsActive", 9)
        _result: bool = self._invoke("IsSharedGraphicsActive", {})
        return _result

    @_rt.method(
        "UpdateGraphicsConfig",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Settings",
        parameters=(
            _rt.Parameter(
                "config", "vim.host.GraphicsConfig", since="vim.version.version11", rank=11
            ),
        ),
    )
    def UpdateGraphicsConfig(self, config: vim.host.GraphicsConfig) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            config: ``vim.host.GraphicsConfig``, required.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"config": config}
        if self._rank < 11:
            self._unsupported("UpdateGraphicsConfig", 11)
        self._check_arguments("UpdateGraphicsConfig", _arguments)
        self._invoke("UpdateGraphicsConfig", _arguments)
