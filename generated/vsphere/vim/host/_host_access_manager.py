# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostAccessManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.HostAccessManager",
    wire_name="HostAccessManager",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "lockdownMode",
            "vim.host.HostAccessManager.LockdownMode",
            since="vim.version.version10",
            rank=10,
            privilege="System.View",
        ),
    ),
)
class HostAccessManager(_rt.ManagedObject):
    """The managed object ``vim.host.HostAccessManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/HostAccessManager.rst``
    """

    @_rt.data(
        "vim.host.HostAccessManager.AccessEntry",
        wire_name="HostAccessControlEntry",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("principal", "string", since="vim.version.version10", rank=10),
            _rt.Property("group", "boolean", since="vim.version.version10", rank=10),
            _rt.Property(
                "accessMode",
                "vim.host.HostAccessManager.AccessMode",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class AccessEntry(vmodl.DynamicData):
        """The data object ``vim.host.HostAccessManager.AccessEntry``, on the wire ``HostAccessControlEntry``.

        Fields:
            - ``principal``: ``string``, required.
            - ``group``: ``boolean``, required.
            - ``accessMode``: ``vim.host.HostAccessManager.AccessMode``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/HostAccessManager/AccessEntry.rst``
        """

        principal: str = ""
        """``string``, required. Since vSphere API 6.0."""
        group: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        accessMode: _rt.Field[
            vim.host.HostAccessManager.AccessMode, vim.host.HostAccessManager.AccessMode | str
        ] = _rt.UNSET
        """``vim.host.HostAccessManager.AccessMode``, required. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.host.HostAccessManager.AccessMode",
        wire_name="HostAccessMode",
        since="vim.version.version10",
        rank=10,
    )
    class AccessMode(_rt.VimEnum):
        """The enum ``vim.host.HostAccessManager.AccessMode``, on the wire ``HostAccessMode``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/HostAccessManager/AccessMode.rst``
        """

        accessNone = "accessNone"
        """The value ``accessNone``."""
        accessAdmin = "accessAdmin"
        """The value ``accessAdmin``."""
        accessNoAccess = "accessNoAccess"
        """The value ``accessNoAccess``."""
        accessReadOnly = "accessReadOnly"
        """The value ``accessReadOnly``."""
        accessOther = "accessOther"
        """The value ``accessOther``."""

    @_rt.enum(
        "vim.host.HostAccessManager.LockdownMode",
        wire_name="HostLockdownMode",
        since="vim.version.version10",
        rank=10,
    )
    class LockdownMode(_rt.VimEnum):
        """The enum ``vim.host.HostAccessManager.LockdownMode``, on the wire ``HostLockdownMode``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/HostAccessManager/LockdownMode.rst``
        """

        lockdownDisabled = "lockdownDisabled"
        """The value ``lockdownDisabled``."""
        lockdownNormal = "lockdownNormal"
        """The value ``lockdownNormal``."""
        lockdownStrict = "lockdownStrict"
        """The value ``lockdownStrict``."""

    @property
    def lockdownMode(self) -> vim.host.HostAccessManager.LockdownMode:
        """``vim.host.HostAccessManager.LockdownMode``, always set. Since vSphere API 6.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 10:
            self._unsupported("lockdownMode", 10)
        _result: vim.host.HostAccessManager.LockdownMode = self._fetch("lockdownMode")
        return _result

    @_rt.method(
        "RetrieveHostAccessControlEntries",
        since="vim.version.version10",
        rank=10,
        privilege="Global.Settings",
        returns=_rt.Returns("vim.host.HostAccessManager.AccessEntry", array=True, optional=True),
    )
    def RetrieveHostAccessControlEntries(self) -> list[vim.host.HostAccessManager.AccessEntry]:
        """Returns a list of ``vim.host.HostAccessManager.AccessEntry``, which may be empty. Since
        vSphere API 6.0.

        Privilege:
            ``Global.Settings``
        """
        if self._rank < 10:
            self._unsupported("RetrieveHostAccessControlEntries", 10)
        _result: list[vim.host.HostAccessManager.AccessEntry] = self._invoke(
            "RetrieveHostAccessControlEntries", {}
        )
        return _result

    RetrieveAccessEntries = RetrieveHostAccessControlEntries

    @_rt.method(
        "ChangeAccessMode",
        since="vim.version.version10",
        rank=10,
        privilege="Global.Settings",
        raises=(vim.fault.AuthMinimumAdminPermission, vim.fault.UserNotFound),
        parameters=(
            _rt.Parameter("principal", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("isGroup", "boolean", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "accessMode",
                "vim.host.HostAccessManager.AccessMode",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    def ChangeAccessMode(
        self, principal: str, isGroup: bool, accessMode: vim.host.HostAccessManager.AccessMode | str
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            principal: ``string``, required.
            isGroup: ``boolean``, required.
            accessMode: ``vim.host.HostAccessManager.AccessMode``, required.

        Raises:
            vim.fault.AuthMinimumAdminPermission: Not described.
            vim.fault.UserNotFound: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"principal": principal, "isGroup": isGroup, "accessMode": accessMode}
        if self._rank < 10:
            self._unsupported("ChangeAccessMode", 10)
        self._check_arguments("ChangeAccessMode", _arguments)
        self._invoke("ChangeAccessMode", _arguments)

    @_rt.method(
        "QuerySystemUsers",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QuerySystemUsers(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 10:
            self._unsupported("QuerySystemUsers", 10)
        _result: list[str] = self._invoke("QuerySystemUsers", {})
        return _result

    @_rt.method(
        "UpdateSystemUsers",
        since="vim.version.version10",
        rank=10,
        privilege="Global.Settings",
        raises=(vim.fault.UserNotFound,),
        parameters=(
            _rt.Parameter(
                "users", "string", array=True, optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    def UpdateSystemUsers(self, users: Iterable[str] = ()) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            users: List of ``string``, optional.

        Raises:
            vim.fault.UserNotFound: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"users": _rt.array("users", users)}
        if self._rank < 10:
            self._unsupported("UpdateSystemUsers", 10)
        self._invoke("UpdateSystemUsers", _arguments)

    @_rt.method(
        "QueryLockdownExceptions",
        since="vim.version.version10",
        rank=10,
        privilege="Global.Settings",
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QueryLockdownExceptions(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.0.

        Privilege:
            ``Global.Settings``
        """
        if self._rank < 10:
            self._unsupported("QueryLockdownExceptions", 10)
        _result: list[str] = self._invoke("QueryLockdownExceptions", {})
        return _result

    @_rt.method(
        "UpdateLockdownExceptions",
        since="vim.version.version10",
        rank=10,
        privilege="Global.Settings",
        raises=(vim.fault.AuthMinimumAdminPermission, vim.fault.UserNotFound),
        parameters=(
            _rt.Parameter(
                "users", "string", array=True, optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    def UpdateLockdownExceptions(self, users: Iterable[str] = ()) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            users: List of ``string``, optional.

        Raises:
            vim.fault.AuthMinimumAdminPermission: Not described.
            vim.fault.UserNotFound: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"users": _rt.array("users", users)}
        if self._rank < 10:
            self._unsupported("UpdateLockdownExceptions", 10)
        self._invoke("UpdateLockdownExceptions", _arguments)

    @_rt.method(
        "ChangeLockdownMode",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Settings",
        raises=(vim.fault.AuthMinimumAdminPermission,),
        parameters=(
            _rt.Parameter(
                "mode",
                "vim.host.HostAccessManager.LockdownMode",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    def ChangeLockdownMode(self, mode: vim.host.HostAccessManager.LockdownMode | str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            mode: ``vim.host.HostAccessManager.LockdownMode``, required.

        Raises:
            vim.fault.AuthMinimumAdminPermission: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"mode": mode}
        if self._rank < 10:
            self._unsupported("ChangeLockdownMode", 10)
        self._check_arguments("ChangeLockdownMode", _arguments)
        self._invoke("ChangeLockdownMode", _arguments)
