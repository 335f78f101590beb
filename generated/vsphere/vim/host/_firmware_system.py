# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FirmwareSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.FirmwareSystem", wire_name="HostFirmwareSystem", since="vim.version.version2", rank=2
)
class FirmwareSystem(_rt.ManagedObject):
    """The managed object ``vim.host.FirmwareSystem``, on the wire ``HostFirmwareSystem``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/FirmwareSystem.rst``
    """

    @_rt.method(
        "ResetFirmwareToFactoryDefaults",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Firmware",
        raises=(vim.fault.InvalidState,),
    )
    def ResetFirmwareToFactoryDefaults(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Host.Config.Firmware``
        """
        if self._rank < 2:
            self._unsupported("ResetFirmwareToFactoryDefaults", 2)
        self._invoke("ResetFirmwareToFactoryDefaults", {})

    ResetToFactoryDefaults = ResetFirmwareToFactoryDefaults

    @_rt.method(
        "BackupFirmwareConfiguration",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Firmware",
        returns=_rt.Returns("string"),
    )
    def BackupFirmwareConfiguration(self) -> str:
        """Returns ``string``. Since VI API 2.5.

        Privilege:
            ``Host.Config.Firmware``
        """
        if self._rank < 2:
            self._unsupported("BackupFirmwareConfiguration", 2)
        _result: str = self._invoke("BackupFirmwareConfiguration", {})
        return _result

    BackupConfiguration = BackupFirmwareConfiguration

    @_rt.method(
        "QueryFirmwareConfigUploadURL",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Firmware",
        returns=_rt.Returns("string"),
    )
    def QueryFirmwareConfigUploadURL(self) -> str:
        """Returns ``string``. Since VI API 2.5.

        Privilege:
            ``Host.Config.Firmware``
        """
        if self._rank < 2:
            self._unsupported("QueryFirmwareConfigUploadURL", 2)
        _result: str = self._invoke("QueryFirmwareConfigUploadURL", {})
        return _result

    QueryConfigUploadURL = QueryFirmwareConfigUploadURL

    @_rt.method(
        "RestoreFirmwareConfiguration",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Firmware",
        raises=(
            vim.fault.InvalidState,
            vim.fault.FileFault,
            vim.fault.MismatchedBundle,
            vim.fault.InvalidBundle,
        ),
        parameters=(_rt.Parameter("force", "boolean", since="vim.version.version2", rank=2),),
    )
    def RestoreFirmwareConfiguration(self, force: bool) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            force: ``boolean``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.MismatchedBundle: Not described.
            vim.fault.InvalidBundle: Not described.

        Privilege:
            ``Host.Config.Firmware``
        """
        _arguments = {"force": force}
        if self._rank < 2:
            self._unsupported("RestoreFirmwareConfiguration", 2)
        self._invoke("RestoreFirmwareConfiguration", _arguments)

    RestoreConfiguration = RestoreFirmwareConfiguration
