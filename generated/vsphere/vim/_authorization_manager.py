# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.AuthorizationManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.AuthorizationManager",
    wire_name="AuthorizationManager",
    properties=lambda: (
        _rt.Property(
            "privilegeList",
            "vim.AuthorizationManager.Privilege",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property(
            "roleList",
            "vim.AuthorizationManager.Role",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property("description", "vim.AuthorizationDescription", privilege="System.View"),
    ),
)
class AuthorizationManager(_rt.ManagedObject):
    """Keeps the rules that say who may do what, and answers questions about them.

    If a user and a group of the user both have a permission on the same object, the one of the user
    counts. Where only groups have one, their privileges add up.

    Three notions work together:

    - a privilege is the right to one kind of operation, such as ``Task.Create``
    - a role is a named set of privileges
    - a permission ties user or group, role and object together, and may cover what lies below the
      object

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.AuthorizationManager.md``
        ``vim/AuthorizationManager.rst``
    """

    @_rt.data(
        "vim.AuthorizationManager.EntityPrivilege",
        wire_name="EntityPrivilege",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity", since="vim.version.version9", rank=9),
            _rt.Property(
                "privAvailability",
                "vim.AuthorizationManager.PrivilegeAvailability",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class EntityPrivilege(vmodl.DynamicData):
        """Which privileges a session has on one object.

        Fields:
            - ``entity``: Object that was asked about.
            - ``privAvailability``: One answer per privilege.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim.AuthorizationManager.EntityPrivilege.md``
            ``vim/AuthorizationManager/EntityPrivilege.rst``
        """

        entity: vim.ManagedEntity = _rt.UNSET
        """Object that was asked about."""
        privAvailability: _rt.Field[
            list[vim.AuthorizationManager.PrivilegeAvailability],
            Iterable[vim.AuthorizationManager.PrivilegeAvailability],
        ] = _rt.EMPTY
        """One answer per privilege."""

    @_rt.data(
        "vim.AuthorizationManager.Permission",
        wire_name="Permission",
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity", optional=True),
            _rt.Property("principal", "string"),
            _rt.Property("group", "boolean"),
            _rt.Property("roleId", "int"),
            _rt.Property("propagate", "boolean"),
        ),
    )
    class Permission(vmodl.DynamicData):
        """Ties a role to somebody, a user or a group, on one object.

        Fields:
            - ``entity``: Object that the permission is defined on.
            - ``principal``: Name of the user or group.
            - ``group``: True if the name is that of a group.
            - ``roleId``: Identifier of the role.
            - ``propagate``: True if the permission also holds for everything below the object.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.AuthorizationManager.Permission.md``
            ``vim/AuthorizationManager/Permission.rst``
        """

        entity: vim.ManagedEntity | None = None
        """Object that the permission is defined on. Answers always have it; it may be left out
        where the method names the object.
        """
        principal: str = ""
        """Name of the user or group."""
        group: bool = False
        """True if the name is that of a group."""
        roleId: int = 0
        """Identifier of the role."""
        propagate: bool = False
        """True if the permission also holds for everything below the object."""

    @_rt.data(
        "vim.AuthorizationManager.Privilege",
        wire_name="AuthorizationPrivilege",
        properties=lambda: (
            _rt.Property("privId", "string"),
            _rt.Property("onParent", "boolean"),
            _rt.Property("name", "string"),
            _rt.Property("privGroupName", "string"),
        ),
    )
    class Privilege(vmodl.DynamicData):
        """Right to one kind of operation.

        Fields:
            - ``privId``: Identifier, such as ``Task.Update``.
            - ``onParent``: True if the right is needed on the parent of the object and not on the
              object, as it is for creating one.
            - ``name``: Last part of the identifier.
            - ``privGroupName``: First part of the identifier, which privileges of the same area
              share.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.AuthorizationManager.Privilege.md``
            ``vim/AuthorizationManager/Privilege.rst``
        """

        privId: str = ""
        """Identifier, such as ``Task.Update``. Methods state the one they need in this form."""
        onParent: bool = False
        """True if the right is needed on the parent of the object and not on the object, as it is
        for creating one.
        """
        name: str = ""
        """Last part of the identifier."""
        privGroupName: str = ""
        """First part of the identifier, which privileges of the same area share."""

    @_rt.data(
        "vim.AuthorizationManager.PrivilegeAvailability",
        wire_name="PrivilegeAvailability",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("privId", "string", since="vim.version.version9", rank=9),
            _rt.Property("isGranted", "boolean", since="vim.version.version9", rank=9),
        ),
    )
    class PrivilegeAvailability(vmodl.DynamicData):
        """Answer for a single privilege.

        Fields:
            - ``privId``: Identifier of the privilege.
            - ``isGranted``: True if the session has it.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim.AuthorizationManager.PrivilegeAvailability.md``
            ``vim/AuthorizationManager/PrivilegeAvailability.rst``
        """

        privId: str = ""
        """Identifier of the privilege."""
        isGranted: bool = False
        """True if the session has it."""

    @_rt.data(
        "vim.AuthorizationManager.Role",
        wire_name="AuthorizationRole",
        properties=lambda: (
            _rt.Property("roleId", "int"),
            _rt.Property("system", "boolean"),
            _rt.Property("name", "string"),
            _rt.Property("info", "vim.Description"),
            _rt.Property("privilege", "string", array=True, optional=True),
        ),
    )
    class Role(vmodl.DynamicData):
        """Named set of privileges.

        Fields:
            - ``roleId``: Identifier of the role.
            - ``system``: True for built-in roles, which cannot be edited.
            - ``name``: Name within the system.
            - ``info``: Localized texts for the role.
            - ``privilege``: Identifiers of the privileges that the role contains.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.AuthorizationManager.Role.md``
            ``vim/AuthorizationManager/Role.rst``
        """

        roleId: int = 0
        """Identifier of the role."""
        system: bool = False
        """True for built-in roles, which cannot be edited."""
        name: str = ""
        """Name within the system."""
        info: vim.Description = _rt.UNSET
        """Localized texts for the role."""
        privilege: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """Identifiers of the privileges that the role contains."""

    @_rt.data(
        "vim.AuthorizationManager.UserPrivilegeResult",
        wire_name="UserPrivilegeResult",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity", since="vim.version.version11", rank=11),
            _rt.Property(
                "privileges",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class UserPrivilegeResult(vmodl.DynamicData):
        """The data object ``vim.AuthorizationManager.UserPrivilegeResult``.

        Fields:
            - ``entity``: ``vim.ManagedEntity``, required.
            - ``privileges``: List of ``string``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/AuthorizationManager/UserPrivilegeResult.rst``
        """

        entity: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since vSphere API 6.5."""
        privileges: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.5."""

    @property
    def privilegeList(self) -> list[vim.AuthorizationManager.Privilege]:
        """All privileges that the server and its extensions define.

        Privilege:
            ``System.View``
        """
        _result: list[vim.AuthorizationManager.Privilege] = self._fetch("privilegeList")
        return _result

    @property
    def roleList(self) -> list[vim.AuthorizationManager.Role]:
        """All roles, those built into the system among them.

        Privilege:
            ``System.View``
        """
        _result: list[vim.AuthorizationManager.Role] = self._fetch("roleList")
        return _result

    @property
    def description(self) -> vim.AuthorizationDescription:
        """Localized texts for privileges and their groups.

        Privilege:
            ``System.View``
        """
        _result: vim.AuthorizationDescription = self._fetch("description")
        return _result

    @_rt.method(
        "AddAuthorizationRole",
        privilege="Authorization.ModifyRoles",
        raises=(vim.fault.AlreadyExists, vim.fault.InvalidName, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("privIds", "string", array=True, optional=True),
        ),
        returns=_rt.Returns("int"),
    )
    def AddAuthorizationRole(self, name: str, privIds: Iterable[str] = ()) -> int:
        """Creates a role. Every role also contains the three basic privileges that the system
        grants to all.

        Args:
            name: Name of the role; no other may have it.
            privIds: Identifiers of the privileges that it consists of.

        Returns:
            Identifier of the new role.

        Raises:
            vim.fault.AlreadyExists: There is a role of this name.
            vim.fault.InvalidName: The name is empty.
            vmodl.fault.InvalidArgument: One of the privileges does not exist.

        Privilege:
            ``Authorization.ModifyRoles``
        """
        _arguments = {"name": name, "privIds": _rt.array("privIds", privIds)}
        _result: int = self._invoke("AddAuthorizationRole", _arguments)
        return _result

    AddRole = AddAuthorizationRole

    @_rt.method(
        "RemoveAuthorizationRole",
        privilege="Authorization.ModifyRoles",
        raises=(vim.fault.NotFound, vim.fault.RemoveFailed, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("roleId", "int"),
            _rt.Parameter("failIfUsed", "boolean"),
        ),
    )
    def RemoveAuthorizationRole(self, roleId: int, failIfUsed: bool) -> None:
        """Deletes a role.

        Args:
            roleId: Identifier of the role.
            failIfUsed: True refuses to delete a role that a permission still uses; false deletes
                those permissions as well.

        Raises:
            vim.fault.NotFound: There is no such role.
            vim.fault.RemoveFailed: The role is in use and this was to be respected.
            vmodl.fault.InvalidArgument: The role is built in.

        Privilege:
            ``Authorization.ModifyRoles``
        """
        _arguments = {"roleId": roleId, "failIfUsed": failIfUsed}
        self._invoke("RemoveAuthorizationRole", _arguments)

    RemoveRole = RemoveAuthorizationRole

    @_rt.method(
        "UpdateAuthorizationRole",
        privilege="Authorization.ModifyRoles",
        raises=(
            vim.fault.NotFound,
            vim.fault.InvalidName,
            vim.fault.AlreadyExists,
            vmodl.fault.InvalidArgument,
            vim.fault.NoPermission,
        ),
        parameters=(
            _rt.Parameter("roleId", "int"),
            _rt.Parameter("newName", "string"),
            _rt.Parameter("privIds", "string", array=True, optional=True),
        ),
    )
    def UpdateAuthorizationRole(
        self, roleId: int, newName: str, privIds: Iterable[str] = ()
    ) -> None:
        """Renames a role or replaces its privileges. Permissions that use it follow at once.

        Args:
            roleId: Identifier of the role.
            newName: Name to give to it; repeat the old one to keep it.
            privIds: Identifiers of the privileges that it shall consist of, instead of the present
                ones.

        Raises:
            vim.fault.NotFound: The role or one of the privileges does not exist.
            vim.fault.InvalidName: The new name is empty.
            vim.fault.AlreadyExists: Another role has the new name.
            vmodl.fault.InvalidArgument: The role is built in.
            vim.fault.NoPermission: The session lacks the right to edit roles, or lacks one of the
                privileges that it wants to give away.

        Privilege:
            ``Authorization.ModifyRoles``
        """
        _arguments = {
            "roleId": roleId,
            "newName": newName,
            "privIds": _rt.array("privIds", privIds),
        }
        self._invoke("UpdateAuthorizationRole", _arguments)

    UpdateRole = UpdateAuthorizationRole

    @_rt.method(
        "MergePermissions",
        privilege="Authorization.ReassignRolePermissions",
        raises=(
            vim.fault.NotFound,
            vim.fault.AuthMinimumAdminPermission,
            vmodl.fault.InvalidArgument,
            vim.fault.NoPermission,
        ),
        parameters=(
            _rt.Parameter("srcRoleId", "int"),
            _rt.Parameter("dstRoleId", "int"),
        ),
    )
    def MergePermissions(self, srcRoleId: int, dstRoleId: int) -> None:
        """Makes every permission that uses one role use another role instead.

        Args:
            srcRoleId: Role to take away.
            dstRoleId: Role to put in its place.

        Raises:
            vim.fault.NotFound: One of the roles does not exist.
            vim.fault.AuthMinimumAdminPermission: Afterwards nobody would be administrator of the
                whole inventory.
            vmodl.fault.InvalidArgument: Both roles are the same one, or the new role is one that
                cannot be assigned.
            vim.fault.NoPermission: The session lacks the right to reassign roles, or a privilege
                contained in them.

        Privilege:
            ``Authorization.ReassignRolePermissions``
        """
        _arguments = {"srcRoleId": srcRoleId, "dstRoleId": dstRoleId}
        self._invoke("MergePermissions", _arguments)

    @_rt.method(
        "RetrieveRolePermissions",
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("roleId", "int"),),
        returns=_rt.Returns("vim.AuthorizationManager.Permission", array=True, optional=True),
    )
    def RetrieveRolePermissions(self, roleId: int) -> list[vim.AuthorizationManager.Permission]:
        """Lists the permissions that use a role, as far as the session may see their objects.

        Args:
            roleId: Identifier of the role.

        Returns:
            One entry per permission.

        Raises:
            vim.fault.NotFound: There is no such role.

        Privilege:
            ``System.View``
        """
        _arguments = {"roleId": roleId}
        _result: list[vim.AuthorizationManager.Permission] = self._invoke(
            "RetrieveRolePermissions", _arguments
        )
        return _result

    @_rt.method(
        "RetrieveEntityPermissions",
        raises=(vmodl.fault.ManagedObjectNotFound,),
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity", privilege="System.Read"),
            _rt.Parameter("inherited", "boolean"),
        ),
        returns=_rt.Returns("vim.AuthorizationManager.Permission", array=True, optional=True),
    )
    def RetrieveEntityPermissions(
        self, entity: vim.ManagedEntity, inherited: bool
    ) -> list[vim.AuthorizationManager.Permission]:
        """Lists the permissions of one object for all users and groups, not only for the caller.

        Args:
            entity: Object in question.

                The privilege ``System.Read`` is needed on it.
            inherited: True adds permissions that objects further up hand down to it.

        Returns:
            One entry per permission.

        Raises:
            vmodl.fault.ManagedObjectNotFound: The object does not exist.
        """
        _arguments = {"entity": entity, "inherited": inherited}
        _result: list[vim.AuthorizationManager.Permission] = self._invoke(
            "RetrieveEntityPermissions", _arguments
        )
        return _result

    @_rt.method(
        "RetrieveAllPermissions",
        privilege="System.View",
        returns=_rt.Returns("vim.AuthorizationManager.Permission", array=True, optional=True),
    )
    def RetrieveAllPermissions(self) -> list[vim.AuthorizationManager.Permission]:
        """Lists the permissions of the whole inventory, as far as the session may see their
        objects.

        Returns:
            One entry per permission.

        Privilege:
            ``System.View``
        """
        _result: list[vim.AuthorizationManager.Permission] = self._invoke(
            "RetrieveAllPermissions", {}
        )
        return _result

    @_rt.method(
        "SetEntityPermissions",
        raises=(
            vim.fault.UserNotFound,
            vim.fault.NotFound,
            vim.fault.AuthMinimumAdminPermission,
            vmodl.fault.ManagedObjectNotFound,
            vmodl.fault.InvalidArgument,
            vim.fault.NoPermission,
        ),
        parameters=(
            _rt.Parameter(
                "entity", "vim.ManagedEntity", privilege="Authorization.ModifyPermissions"
            ),
            _rt.Parameter(
                "permission", "vim.AuthorizationManager.Permission", array=True, optional=True
            ),
        ),
    )
    def SetEntityPermissions(
        self,
        entity: vim.ManagedEntity,
        permission: Iterable[vim.AuthorizationManager.Permission] = (),
    ) -> None:
        """Adds permissions to an object. A user or group that has one there already gets the new
        one in its place; all others keep theirs.

        Args:
            entity: Object to protect.

                The privilege ``Authorization.ModifyPermissions`` is needed on it.
            permission: Permissions to add; the object named inside them is ignored.

        Raises:
            vim.fault.UserNotFound: Somebody named in a permission is unknown to the directory.
            vim.fault.NotFound: A role does not exist.
            vim.fault.AuthMinimumAdminPermission: Afterwards nobody would be administrator of the
                whole inventory, or an administrator would be given more on top.
            vmodl.fault.ManagedObjectNotFound: The object does not exist.
            vmodl.fault.InvalidArgument: A role is one that cannot be assigned, or the object cannot
                carry permissions of its own.
            vim.fault.NoPermission: The session may not change permissions here, or lacks a
                privilege that it wants to give away.
        """
        _arguments = {"entity": entity, "permission": _rt.array("permission", permission)}
        self._check_arguments("SetEntityPermissions", _arguments)
        self._invoke("SetEntityPermissions", _arguments)

    @_rt.method(
        "ResetEntityPermissions",
        raises=(
            vim.fault.UserNotFound,
            vim.fault.NotFound,
            vim.fault.AuthMinimumAdminPermission,
            vmodl.fault.ManagedObjectNotFound,
            vmodl.fault.InvalidArgument,
            vim.fault.NoPermission,
        ),
        parameters=(
            _rt.Parameter(
                "entity", "vim.ManagedEntity", privilege="Authorization.ModifyPermissions"
            ),
            _rt.Parameter(
                "permission", "vim.AuthorizationManager.Permission", array=True, optional=True
            ),
        ),
    )
    def ResetEntityPermissions(
        self,
        entity: vim.ManagedEntity,
        permission: Iterable[vim.AuthorizationManager.Permission] = (),
    ) -> None:
        """Replaces all permissions of an object by a new set.

        Args:
            entity: Object to protect.

                The privilege ``Authorization.ModifyPermissions`` is needed on it.
            permission: Permissions that it shall have. An empty list leaves it with none of its
                own.

        Raises:
            vim.fault.UserNotFound: Somebody named in a permission is unknown to the directory.
            vim.fault.NotFound: A role does not exist.
            vim.fault.AuthMinimumAdminPermission: Afterwards nobody would be administrator of the
                whole inventory, or an administrator would be given more on top.
            vmodl.fault.ManagedObjectNotFound: The object does not exist.
            vmodl.fault.InvalidArgument: A role is one that cannot be assigned, or the object cannot
                carry permissions of its own.
            vim.fault.NoPermission: The session may not change permissions here, or lacks a
                privilege concerned.
        """
        _arguments = {"entity": entity, "permission": _rt.array("permission", permission)}
        self._check_arguments("ResetEntityPermissions", _arguments)
        self._invoke("ResetEntityPermissions", _arguments)

    @_rt.method(
        "RemoveEntityPermission",
        raises=(
            vim.fault.NotFound,
            vim.fault.AuthMinimumAdminPermission,
            vmodl.fault.InvalidArgument,
            vim.fault.NoPermission,
        ),
        parameters=(
            _rt.Parameter(
                "entity", "vim.ManagedEntity", privilege="Authorization.ModifyPermissions"
            ),
            _rt.Parameter("user", "string"),
            _rt.Parameter("isGroup", "boolean"),
        ),
    )
    def RemoveEntityPermission(self, entity: vim.ManagedEntity, user: str, isGroup: bool) -> None:
        """Takes the permission of one user or group away from an object. Parts of a larger whole,
        such as the fixed folders of a datacenter, follow their owner and refuse this.

        Args:
            entity: Object that the permission is defined on.

                The privilege ``Authorization.ModifyPermissions`` is needed on it.
            user: Name of the user or group.
            isGroup: True if the name is that of a group.

        Raises:
            vim.fault.NotFound: The user or group has no permission there.
            vim.fault.AuthMinimumAdminPermission: Afterwards nobody would be administrator of the
                whole inventory.
            vmodl.fault.InvalidArgument: The object cannot lose permissions of its own, or the role
                cannot be assigned.
            vim.fault.NoPermission: The session may not change permissions here, or lacks a
                privilege concerned.
        """
        _arguments = {"entity": entity, "user": user, "isGroup": isGroup}
        self._invoke("RemoveEntityPermission", _arguments)

    @_rt.method(
        "HasPrivilegeOnEntity",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        raises=(vmodl.fault.ManagedObjectNotFound,),
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                since="vim.version.version7",
                rank=7,
                privilege="System.Read",
            ),
            _rt.Parameter("sessionId", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "privId", "string", array=True, optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("boolean", array=True, optional=True),
    )
    def HasPrivilegeOnEntity(
        self, entity: vim.ManagedEntity, sessionId: str, privId: Iterable[str] = ()
    ) -> list[bool]:
        """Tells for several privileges at once whether a session has them on one object. Ask before
        a call to learn whether it would be refused.

        Args:
            entity: Object in question.

                The privilege ``System.Read`` is needed on it.
            sessionId: The ``vim.UserSession.key`` of the session. For an unknown session every
                answer is false.
            privId: Identifiers of the privileges to look at.

        Returns:
            One answer per privilege, in the order asked.

        Raises:
            vmodl.fault.ManagedObjectNotFound: The object does not exist.

        Privilege:
            ``System.View``

        Since:
            vSphere API 5.0 (``vim.version.version7``)
        """
        _arguments = {
            "entity": entity,
            "sessionId": sessionId,
            "privId": _rt.array("privId", privId),
        }
        if self._rank < 7:
            self._unsupported("HasPrivilegeOnEntity", 7)
        _result: list[bool] = self._invoke("HasPrivilegeOnEntity", _arguments)
        return _result

    @_rt.method(
        "HasPrivilegeOnEntities",
        since="vim.version.version9",
        rank=9,
        privilege="System.View",
        raises=(vmodl.fault.ManagedObjectNotFound,),
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter("sessionId", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "privId", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.AuthorizationManager.EntityPrivilege", array=True, optional=True),
    )
    def HasPrivilegeOnEntities(
        self, entity: Iterable[vim.ManagedEntity], sessionId: str, privId: Iterable[str] = ()
    ) -> list[vim.AuthorizationManager.EntityPrivilege]:
        """Tells for several objects and privileges at once which of them a session has.

        Args:
            entity: Objects in question.

                The privilege ``System.Read`` is needed on it.
            sessionId: The ``vim.UserSession.key`` of the session. For an unknown session every
                answer is false.
            privId: Identifiers of the privileges to look at.

        Returns:
            One entry per object, each with one answer per privilege.

        Raises:
            vmodl.fault.ManagedObjectNotFound: One of the objects does not exist.

        Privilege:
            ``System.View``

        Since:
            vSphere API 5.5 (``vim.version.version9``)
        """
        _arguments = {
            "entity": _rt.array("entity", entity),
            "sessionId": sessionId,
            "privId": _rt.array("privId", privId),
        }
        if self._rank < 9:
            self._unsupported("HasPrivilegeOnEntities", 9)
        _result: list[vim.AuthorizationManager.EntityPrivilege] = self._invoke(
            "HasPrivilegeOnEntities", _arguments
        )
        return _result

    @_rt.method(
        "HasUserPrivilegeOnEntities",
        since="vim.version.version11",
        rank=11,
        parameters=(
            _rt.Parameter(
                "entities",
                "vmodl.ManagedObject",
                array=True,
                since="vim.version.version11",
                rank=11,
                privilege="System.View",
            ),
            _rt.Parameter("userName", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "privId",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.AuthorizationManager.EntityPrivilege", array=True, optional=True),
    )
    def HasUserPrivilegeOnEntities(
        self, entities: Iterable[vmodl.ManagedObject], userName: str, privId: Iterable[str] = ()
    ) -> list[vim.AuthorizationManager.EntityPrivilege]:
        """Returns a list of ``vim.AuthorizationManager.EntityPrivilege``, which may be empty. Since
        vSphere API 6.5.

        Args:
            entities: List of ``vmodl.ManagedObject``, required. The privilege ``System.View`` is
                needed on it.
            userName: ``string``, required.
            privId: List of ``string``, optional.
        """
        _arguments = {
            "entities": _rt.array("entities", entities),
            "userName": userName,
            "privId": _rt.array("privId", privId),
        }
        if self._rank < 11:
            self._unsupported("HasUserPrivilegeOnEntities", 11)
        _result: list[vim.AuthorizationManager.EntityPrivilege] = self._invoke(
            "HasUserPrivilegeOnEntities", _arguments
        )
        return _result

    @_rt.method(
        "FetchUserPrivilegeOnEntities",
        since="vim.version.version11",
        rank=11,
        parameters=(
            _rt.Parameter(
                "entities",
                "vim.ManagedEntity",
                array=True,
                since="vim.version.version11",
                rank=11,
                privilege="System.View",
            ),
            _rt.Parameter("userName", "string", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns(
            "vim.AuthorizationManager.UserPrivilegeResult", array=True, optional=True
        ),
    )
    def FetchUserPrivilegeOnEntities(
        self, entities: Iterable[vim.ManagedEntity], userName: str
    ) -> list[vim.AuthorizationManager.UserPrivilegeResult]:
        """Returns a list of ``vim.AuthorizationManager.UserPrivilegeResult``, which may be empty.
        Since vSphere API 6.5.

        Args:
            entities: List of ``vim.ManagedEntity``, required. The privilege ``System.View`` is
                needed on it.
            userName: ``string``, required.
        """
        _arguments = {"entities": _rt.array("entities", entities), "userName": userName}
        if self._rank < 11:
            self._unsupported("FetchUserPrivilegeOnEntities", 11)
        _result: list[vim.AuthorizationManager.UserPrivilegeResult] = self._invoke(
            "FetchUserPrivilegeOnEntities", _arguments
        )
        return _result
