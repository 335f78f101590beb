# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ImageConfigManager``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.ImageConfigManager",
    wire_name="HostImageConfigManager",
    since="vim.version.version7",
    rank=7,
)
class ImageConfigManager(_rt.ManagedObject):
    """The managed object ``vim.host.ImageConfigManager``, on the wire ``HostImageConfigManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/ImageConfigManager.rst``
    """

    @_rt.enum(
        "vim.host.ImageConfigManager.AcceptanceLevel",
        wire_name="HostImageAcceptanceLevel",
        since="vim.version.version7",
        rank=7,
    )
    class AcceptanceLevel(_rt.VimEnum):
        """The enum ``vim.host.ImageConfigManager.AcceptanceLevel``, on the wire ``HostImageAcceptanceLevel``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/ImageConfigManager/AcceptanceLevel.rst``
        """

        vmware_certified = "vmware_certified"
        """The value ``vmware_certified``."""
        vmware_accepted = "vmware_accepted"
        """The value ``vmware_accepted``."""
        partner = "partner"
        """The value ``partner``."""
        community = "community"
        """The value ``community``."""

    @_rt.data(
        "vim.host.ImageConfigManager.ImageProfileSummary",
        wire_name="HostImageProfileSummary",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version7", rank=7),
            _rt.Property("vendor", "string", since="vim.version.version7", rank=7),
        ),
    )
    class ImageProfileSummary(vmodl.DynamicData):
        """The data object ``vim.host.ImageConfigManager.ImageProfileSummary``, on the wire ``HostImageProfileSummary``.

        Fields:
            - ``name``: ``string``, required.
            - ``vendor``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/ImageConfigManager/ImageProfileSummary.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 5.0."""
        vendor: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.method(
        "HostImageConfigGetAcceptance",
        since="vim.version.version7",
        rank=7,
        privilege="System.Read",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("string"),
    )
    def HostImageConfigGetAcceptance(self) -> str:
        """Returns ``string``. Since vSphere API 5.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 7:
            self._unsupported("HostImageConfigGetAcceptance", 7)
        _result: str = self._invoke("HostImageConfigGetAcceptance", {})
        return _result

    QueryHostAcceptanceLevel = HostImageConfigGetAcceptance

    @_rt.method(
        "HostImageConfigGetProfile",
        since="vim.version.version7",
        rank=7,
        privilege="System.Read",
        returns=_rt.Returns("vim.host.ImageConfigManager.ImageProfileSummary"),
    )
    def HostImageConfigGetProfile(self) -> vim.host.ImageConfigManager.ImageProfileSummary:
        """Returns ``vim.host.ImageConfigManager.ImageProfileSummary``. Since vSphere API 5.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 7:
            self._unsupported("HostImageConfigGetProfile", 7)
        _result: vim.host.ImageConfigManager.ImageProfileSummary = self._invoke(
            "HostImageConfigGetProfile", {}
        )
        return _result

    QueryHostImageProfile = HostImageConfigGetProfile

    @_rt.method(
        "UpdateHostImageAcceptanceLevel",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Image",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("newAcceptanceLevel", "string", since="vim.version.version7", rank=7),
        ),
    )
    def UpdateHostImageAcceptanceLevel(self, newAcceptanceLevel: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            newAcceptanceLevel: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Image``
        """
        _arguments = {"newAcceptanceLevel": newAcceptanceLevel}
        if self._rank < 7:
            self._unsupported("UpdateHostImageAcceptanceLevel", 7)
        self._invoke("UpdateHostImageAcceptanceLevel", _arguments)

    UpdateAcceptanceLevel = UpdateHostImageAcceptanceLevel

    @_rt.method(
        "fetchSoftwarePackages",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Image",
        returns=_rt.Returns("vim.host.SoftwarePackage", array=True, optional=True),
    )
    def fetchSoftwarePackages(self) -> list[vim.host.SoftwarePackage]:
        """Returns a list of ``vim.host.SoftwarePackage``, which may be empty. Since vSphere API
        6.5.

        Privilege:
            ``Host.Config.Image``
        """
        if self._rank < 11:
            self._unsupported("fetchSoftwarePackages", 11)
        _result: list[vim.host.SoftwarePackage] = self._invoke("fetchSoftwarePackages", {})
        return _result

    FetchSoftwarePackages = fetchSoftwarePackages

    @_rt.method(
        "installDate",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Config.Image",
        returns=_rt.Returns("dateTime"),
    )
    def installDate(self) -> datetime.datetime:
        """Returns ``dateTime``. Since vSphere API 6.5.

        Privilege:
            ``Host.Config.Image``
        """
        if self._rank < 11:
            self._unsupported("installDate", 11)
        _result: datetime.datetime = self._invoke("installDate", {})
        return _result

    InstallDate = installDate
