# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LocalAccountManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed("vim.host.LocalAccountManager", wire_name="HostLocalAccountManager")
class LocalAccountManager(_rt.ManagedObject):
    """The managed object ``vim.host.LocalAccountManager``, on the wire ``HostLocalAccountManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/LocalAccountManager.rst``
    """

    @_rt.data(
        "vim.host.LocalAccountManager.AccountSpecification",
        wire_name="HostAccountSpec",
        properties=lambda: (
            _rt.Property("id", "string"),
            _rt.Property("password", "string", optional=True),
            _rt.Property("description", "string", optional=True),
        ),
    )
    class AccountSpecification(vmodl.DynamicData):
        """The data object ``vim.host.LocalAccountManager.AccountSpecification``, on the wire ``HostAccountSpec``.

        Fields:
            - ``id``: ``string``, required.
            - ``password``: ``string``, optional.
            - ``description``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/LocalAccountManager/AccountSpecification.rst``
        """

        id: str = ""
        """``string``, required. Since 1.0."""
        password: str | None = None
        """``string``, optional. Since 1.0."""
        description: str | None = None
        """``string``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.LocalAccountManager.PosixAccountSpecification",
        wire_name="HostPosixAccountSpec",
        properties=lambda: (
            _rt.Property("posixId", "int", optional=True),
            _rt.Property("shellAccess", "boolean", optional=True),
        ),
    )
    class PosixAccountSpecification(AccountSpecification):
        """The data object ``vim.host.LocalAccountManager.PosixAccountSpecification``, on the wire ``HostPosixAccountSpec``.

        Fields:
            - ``posixId``: ``int``, optional.
            - ``shellAccess``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/LocalAccountManager/PosixAccountSpecification.rst``
        """

        posixId: int | None = None
        """``int``, optional. Since 1.0."""
        shellAccess: bool | None = None
        """``boolean``, optional. Since 1.0."""

    @_rt.method(
        "CreateUser",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.AlreadyExists,),
        parameters=(_rt.Parameter("user", "vim.host.LocalAccountManager.AccountSpecification"),),
    )
    def CreateUser(self, user: vim.host.LocalAccountManager.AccountSpecification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            user: ``vim.host.LocalAccountManager.AccountSpecification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"user": user}
        self._check_arguments("CreateUser", _arguments)
        self._invoke("CreateUser", _arguments)

    @_rt.method(
        "UpdateUser",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.UserNotFound, vim.fault.AlreadyExists),
        parameters=(_rt.Parameter("user", "vim.host.LocalAccountManager.AccountSpecification"),),
    )
    def UpdateUser(self, user: vim.host.LocalAccountManager.AccountSpecification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            user: ``vim.host.LocalAccountManager.AccountSpecification``, required.

        Raises:
            vim.fault.UserNotFound: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"user": user}
        self._check_arguments("UpdateUser", _arguments)
        self._invoke("UpdateUser", _arguments)

    @_rt.method(
        "CreateGroup",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.AlreadyExists,),
        parameters=(_rt.Parameter("group", "vim.host.LocalAccountManager.AccountSpecification"),),
    )
    def CreateGroup(self, group: vim.host.LocalAccountManager.AccountSpecification) -> None:
        """Returns nothing. Since 1.0.

        Args:
            group: ``vim.host.LocalAccountManager.AccountSpecification``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"group": group}
        self._check_arguments("CreateGroup", _arguments)
        self._invoke("CreateGroup", _arguments)

    @_rt.method(
        "RemoveUser",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.UserNotFound,),
        parameters=(_rt.Parameter("userName", "string"),),
    )
    def RemoveUser(self, userName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            userName: ``string``, required.

        Raises:
            vim.fault.UserNotFound: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"userName": userName}
        self._invoke("RemoveUser", _arguments)

    @_rt.method(
        "RemoveGroup",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.UserNotFound,),
        parameters=(_rt.Parameter("groupName", "string"),),
    )
    def RemoveGroup(self, groupName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            groupName: ``string``, required.

        Raises:
            vim.fault.UserNotFound: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"groupName": groupName}
        self._invoke("RemoveGroup", _arguments)

    @_rt.method(
        "AssignUserToGroup",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.UserNotFound, vim.fault.AlreadyExists),
        parameters=(
            _rt.Parameter("user", "string"),
            _rt.Parameter("group", "string"),
        ),
    )
    def AssignUserToGroup(self, user: str, group: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            user: ``string``, required.
            group: ``string``, required.

        Raises:
            vim.fault.UserNotFound: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"user": user, "group": group}
        self._invoke("AssignUserToGroup", _arguments)

    @_rt.method(
        "UnassignUserFromGroup",
        privilege="Host.Local.ManageUserGroups",
        raises=(vim.fault.UserNotFound,),
        parameters=(
            _rt.Parameter("user", "string"),
            _rt.Parameter("group", "string"),
        ),
    )
    def UnassignUserFromGroup(self, user: str, group: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            user: ``string``, required.
            group: ``string``, required.

        Raises:
            vim.fault.UserNotFound: Not described.

        Privilege:
            ``Host.Local.ManageUserGroups``
        """
        _arguments = {"user": user, "group": group}
        self._invoke("UnassignUserFromGroup", _arguments)

    @_rt.method(
        "ChangePassword",
        since="vim.version.version14",
        rank=14,
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin,),
        parameters=(
            _rt.Parameter("user", "string", since="vim.version.version14", rank=14),
            _rt.Parameter("oldPassword", "string", since="vim.version.version14", rank=14),
            _rt.Parameter("newPassword", "string", since="vim.version.version14", rank=14),
        ),
    )
    def ChangePassword(self, user: str, oldPassword: str, newPassword: str) -> None:
        """Returns nothing. Since vSphere API 6.7.2.

        Args:
            user: ``string``, required.
            oldPassword: ``string``, required.
            newPassword: ``string``, required.

        Raises:
            vim.fault.InvalidLogin: Not described.

        Privilege:
            ``System.Anonymous``
        """
        _arguments = {"user": user, "oldPassword": oldPassword, "newPassword": newPassword}
        if self._rank < 14:
            self._unsupported("ChangePassword", 14)
        self._invoke("ChangePassword", _arguments)
