# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVumSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanVumSystem", wire_name="VsanVumSystem", since="vsan.version.version4", rank=2
)
class VsanVumSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanVumSystem``.

    Since:
        vsan API 6.6.1 (``vsan.version.version4``)

    Source:
        ``vim/cluster/VsanVumSystem.rst``
    """

    @_rt.method(
        "GetVsanVumConfig",
        since="vsan.version.version4",
        rank=2,
        privilege="System.Read",
        returns=_rt.Returns("vim.cluster.VsanVumSystemConfig"),
    )
    def GetVsanVumConfig(self) -> vim.cluster.VsanVumSystemConfig:
        """Returns ``vim.cluster.VsanVumSystemConfig``. Since vsan API 6.6.1.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("GetVsanVumConfig", 2, "vsan")
        _result: vim.cluster.VsanVumSystemConfig = self._invoke("GetVsanVumConfig", {})
        return _result

    @_rt.method(
        "FetchIsoDepotCookie",
        since="vsan.version.version4",
        rank=2,
        privilege="Global.Settings",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("username", "string", since="vsan.version.version4", rank=2),
            _rt.Parameter("password", "string", since="vsan.version.version4", rank=2),
        ),
    )
    def FetchIsoDepotCookie(self, username: str, password: str) -> None:
        """Returns nothing. Since vsan API 6.6.1.

        Args:
            username: ``string``, required.
            password: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"username": username, "password": password}
        if self._rank < 2:
            self._unsupported("FetchIsoDepotCookie", 2, "vsan")
        self._invoke("FetchIsoDepotCookie", _arguments)

    @_rt.method(
        "VsanHostUpdateFirmware",
        since="vsan.version.version9",
        rank=7,
        raises=(vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vsan.version.version9",
                rank=7,
                privilege="Host.Config.Firmware",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanHostUpdateFirmware(self, host: vim.HostSystem) -> vim.Task:
        """Starts a task. Since vSAN 6.7U1.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``Host.Config.Firmware`` is needed on
                it.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"host": host}
        if self._rank < 7:
            self._unsupported("VsanHostUpdateFirmware", 7, "vsan")
        _result: vim.Task = self._invoke("VsanHostUpdateFirmware", _arguments)
        return _result

    UpdateHostFirmware = VsanHostUpdateFirmware

    @_rt.method(
        "VsanVcUploadReleaseDb",
        since="vsan.version.version9",
        rank=7,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(_rt.Parameter("db", "string", since="vsan.version.version9", rank=7),),
    )
    def VsanVcUploadReleaseDb(self, db: str) -> None:
        """Returns nothing. Since vSAN 6.7U1.

        Args:
            db: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"db": db}
        if self._rank < 7:
            self._unsupported("VsanVcUploadReleaseDb", 7, "vsan")
        self._invoke("VsanVcUploadReleaseDb", _arguments)

    UploadReleaseDb = VsanVcUploadReleaseDb
