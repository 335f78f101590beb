# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.HostSpecificationManager``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.profile.host.HostSpecificationManager",
    wire_name="HostSpecificationManager",
    since="vim.version.version11",
    rank=11,
)
class HostSpecificationManager(_rt.ManagedObject):
    """The managed object ``vim.profile.host.HostSpecificationManager``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/profile/host/HostSpecificationManager.rst``
    """

    @_rt.method(
        "UpdateHostSpecification",
        since="vim.version.version11",
        rank=11,
        privilege="Profile.Edit",
        raises=(vim.fault.HostSpecificationOperationFailed,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "hostSpec",
                "vim.profile.host.HostSpecification",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def UpdateHostSpecification(
        self, host: vim.HostSystem, hostSpec: vim.profile.host.HostSpecification
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            host: ``vim.HostSystem``, required.
            hostSpec: ``vim.profile.host.HostSpecification``, required.

        Raises:
            vim.fault.HostSpecificationOperationFailed: Not described.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"host": host, "hostSpec": hostSpec}
        if self._rank < 11:
            self._unsupported("UpdateHostSpecification", 11)
        self._check_arguments("UpdateHostSpecification", _arguments)
        self._invoke("UpdateHostSpecification", _arguments)

    @_rt.method(
        "UpdateHostSubSpecification",
        since="vim.version.version11",
        rank=11,
        privilege="Profile.Edit",
        raises=(vim.fault.HostSpecificationOperationFailed,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "hostSubSpec",
                "vim.profile.host.HostSubSpecification",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def UpdateHostSubSpecification(
        self, host: vim.HostSystem, hostSubSpec: vim.profile.host.HostSubSpecification
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            host: ``vim.HostSystem``, required.
            hostSubSpec: ``vim.profile.host.HostSubSpecification``, required.

        Raises:
            vim.fault.HostSpecificationOperationFailed: Not described.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"host": host, "hostSubSpec": hostSubSpec}
        if self._rank < 11:
            self._unsupported("UpdateHostSubSpecification", 11)
        self._check_arguments("UpdateHostSubSpecification", _arguments)
        self._invoke("UpdateHostSubSpecification", _arguments)

    @_rt.method(
        "RetrieveHostSpecification",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.HostSpecificationOperationFailed,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Parameter("fromHost", "boolean", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.profile.host.HostSpecification"),
    )
    def RetrieveHostSpecification(
        self, host: vim.HostSystem, fromHost: bool
    ) -> vim.profile.host.HostSpecification:
        """Returns ``vim.profile.host.HostSpecification``. Since vSphere API 6.5.

        Args:
            host: ``vim.HostSystem``, required.
            fromHost: ``boolean``, required.

        Raises:
            vim.fault.HostSpecificationOperationFailed: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host, "fromHost": fromHost}
        if self._rank < 11:
            self._unsupported("RetrieveHostSpecification", 11)
        _result: vim.profile.host.HostSpecification = self._invoke(
            "RetrieveHostSpecification", _arguments
        )
        return _result

    @_rt.method(
        "DeleteHostSubSpecification",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.HostSpecificationOperationFailed,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Parameter("subSpecName", "string", since="vim.version.version11", rank=11),
        ),
    )
    def DeleteHostSubSpecification(self, host: vim.HostSystem, subSpecName: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            host: ``vim.HostSystem``, required.
            subSpecName: ``string``, required.

        Raises:
            vim.fault.HostSpecificationOperationFailed: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host, "subSpecName": subSpecName}
        if self._rank < 11:
            self._unsupported("DeleteHostSubSpecification", 11)
        self._invoke("DeleteHostSubSpecification", _arguments)

    @_rt.method(
        "DeleteHostSpecification",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.HostSpecificationOperationFailed,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version11", rank=11),
        ),
    )
    def DeleteHostSpecification(self, host: vim.HostSystem) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            host: ``vim.HostSystem``, required.

        Raises:
            vim.fault.HostSpecificationOperationFailed: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host}
        if self._rank < 11:
            self._unsupported("DeleteHostSpecification", 11)
        self._invoke("DeleteHostSpecification", _arguments)

    @_rt.method(
        "HostSpecGetUpdatedHosts",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "startChangeID", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Parameter(
                "endChangeID", "string", optional=True, since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("vim.HostSystem", array=True, optional=True),
    )
    def HostSpecGetUpdatedHosts(
        self, startChangeID: str | None = None, endChangeID: str | None = None
    ) -> list[vim.HostSystem]:
        """Returns a list of ``vim.HostSystem``, which may be empty. Since vSphere API 6.5.

        Args:
            startChangeID: ``string``, optional.
            endChangeID: ``string``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"startChangeID": startChangeID, "endChangeID": endChangeID}
        if self._rank < 11:
            self._unsupported("HostSpecGetUpdatedHosts", 11)
        _result: list[vim.HostSystem] = self._invoke("HostSpecGetUpdatedHosts", _arguments)
        return _result

    GetUpdatedHosts = HostSpecGetUpdatedHosts
