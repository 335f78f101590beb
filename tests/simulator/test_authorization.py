"""Roles, permissions, and questions about privileges."""

from __future__ import annotations

from typing import cast

import pytest
from vsphere import UnsupportedVersion, vim, vmodl

from .scenes import Scene, sessions

Permission = vim.AuthorizationManager.Permission
SYSTEM = ["System.Anonymous", "System.Read", "System.View"]


def key_of(scene: Scene, user: str) -> str:
    current = sessions(scene.server.connect(user=user)).currentSession
    assert current is not None
    return current.key


def test_privileges_on_one_entity() -> None:
    scene = Scene("5.0")
    scene.server.permit("ann", "Task.Create", on=scene.vm)
    key = key_of(scene, "ann")
    wanted = ["Task.Create", "Task.Update", "System.View", "Task.Create"]
    assert scene.rights.HasPrivilegeOnEntity(scene.vm, key, wanted) == [True, False, True, True]
    root = cast(vim.ManagedEntity, scene.server.root)
    assert scene.rights.HasPrivilegeOnEntity(root, key, wanted) == [False] * 4
    assert scene.rights.HasPrivilegeOnEntity(scene.vm, "nobody", wanted) == [False] * 4
    assert scene.rights.HasPrivilegeOnEntity(scene.vm, key) == []
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        scene.rights.HasPrivilegeOnEntity(vim.ManagedEntity("vm-999"), key, wanted)
    with pytest.raises(UnsupportedVersion):
        scene.rights.HasPrivilegeOnEntities([scene.vm], key, wanted)


def test_privileges_on_several_entities() -> None:
    scene = Scene()
    scene.server.permit("ann", "Task.Create", on=scene.vm)
    root = cast(vim.ManagedEntity, scene.server.root)
    found = scene.rights.HasPrivilegeOnEntities([root, scene.vm], key_of(scene, "ann"), ["Task.Create"])
    assert [(each.entity, each.privAvailability[0].isGranted) for each in found] == [
        (root, False),
        (scene.vm, True),
    ]


def test_missing_privileges_of_a_session() -> None:
    scene = Scene()
    scene.server.permit("ann", "Task.Update")
    session = scene.server.connect(user="ann")
    assert session.missing_privileges(vim.Task.UpdateProgress, scene.vm) == []
    assert session.missing_privileges(vim.Task.CancelTask, scene.vm) == ["Global.CancelTask"]


def test_roles_come_change_and_go() -> None:
    scene = Scene()
    rights = scene.rights
    role = rights.AddAuthorizationRole("keeper", ["Task.Create"])
    shown = {each.roleId: each for each in rights.roleList}
    assert sorted(shown[role].privilege) == sorted([*SYSTEM, "Task.Create"])
    assert {each.name for each in shown.values() if each.system} >= {"Admin", "ReadOnly", "NoAccess"}
    rights.UpdateAuthorizationRole(role, "watcher", ["Task.Update"])
    [changed] = [each for each in rights.roleList if each.roleId == role]
    assert (changed.name, "Task.Update" in changed.privilege) == ("watcher", True)
    rights.RemoveAuthorizationRole(role, True)
    assert role not in {each.roleId for each in rights.roleList}


def test_what_cannot_be_done_to_roles() -> None:
    scene = Scene()
    rights = scene.rights
    role = rights.AddAuthorizationRole("keeper")
    scene.server.add_user("ann")
    rights.SetEntityPermissions(
        scene.vm, [Permission(principal="ann", group=False, roleId=role, propagate=True)]
    )
    with pytest.raises(vim.fault.AlreadyExists):
        rights.AddAuthorizationRole("keeper")
    with pytest.raises(vim.fault.InvalidName):
        rights.AddAuthorizationRole(" ")
    with pytest.raises(vmodl.fault.InvalidArgument):
        rights.AddAuthorizationRole("dreamer", ["Sky.Walk"])
    with pytest.raises(vim.fault.NotFound):
        rights.UpdateAuthorizationRole(role, "keeper", ["Sky.Walk"])
    with pytest.raises(vmodl.fault.InvalidArgument):
        rights.UpdateAuthorizationRole(-1, "Boss")
    with pytest.raises(vim.fault.NotFound):
        rights.RemoveAuthorizationRole(999, True)
    with pytest.raises(vim.fault.RemoveFailed):
        rights.RemoveAuthorizationRole(role, True)
    rights.RemoveAuthorizationRole(role, False)
    assert rights.RetrieveEntityPermissions(scene.vm, False) == []


def test_permissions_are_set_replaced_and_removed() -> None:
    scene = Scene()
    rights = scene.rights
    for user in ("ann", "bob"):
        scene.server.add_user(user)
    role = rights.AddAuthorizationRole("keeper")
    given = [Permission(principal=user, group=False, roleId=role, propagate=True) for user in ("ann", "bob")]
    rights.SetEntityPermissions(scene.vm, given)
    assert [each.principal for each in rights.RetrieveEntityPermissions(scene.vm, False)] == ["ann", "bob"]
    assert [each.principal for each in rights.RetrieveRolePermissions(role)] == ["ann", "bob"]
    rights.ResetEntityPermissions(scene.vm, given[1:])
    assert [each.principal for each in rights.RetrieveEntityPermissions(scene.vm, False)] == ["bob"]
    inherited = rights.RetrieveEntityPermissions(scene.vm, True)
    assert [(each.principal, each.entity) for each in inherited] == [
        ("bob", scene.vm),
        ("administrator", scene.server.root),
    ]
    assert [each.propagate for each in inherited] == [True, True]
    rights.SetEntityPermissions(
        scene.vm, [Permission(principal="bob", group=False, roleId=role, propagate=False)]
    )
    assert not rights.RetrieveEntityPermissions(scene.vm, False)[0].propagate
    rights.MergePermissions(role, -2)
    assert rights.RetrieveEntityPermissions(scene.vm, False)[0].roleId == -2
    rights.SetEntityPermissions(scene.vm, given)
    rights.RemoveEntityPermission(scene.vm, "bob", False)
    assert [each.principal for each in rights.RetrieveAllPermissions()] == ["administrator", "ann"]
    for who, group in (("bob", False), ("ann", True), ("administrator", False)):  # the last one is inherited
        with pytest.raises(vim.fault.NotFound):
            rights.RemoveEntityPermission(scene.vm, who, group)
    rights.RemoveEntityPermission(scene.vm, "ann", False)
    assert [each.principal for each in rights.RetrieveAllPermissions()] == ["administrator"]
    with pytest.raises(vim.fault.NotFound):
        rights.RemoveEntityPermission(scene.vm, "bob", False)


def test_what_cannot_be_permitted() -> None:
    scene = Scene()
    rights = scene.rights
    root = cast(vim.ManagedEntity, scene.server.root)
    for wrong, fault in (
        (Permission(principal="nobody", group=False, roleId=-1), vim.fault.UserNotFound),
        (Permission(principal="administrator", group=False, roleId=99), vim.fault.NotFound),
        (Permission(principal="administrator", group=False, roleId=-3), vmodl.fault.InvalidArgument),
        (Permission(principal="administrator", group=False, roleId=-2), vim.fault.AuthMinimumAdminPermission),
    ):
        with pytest.raises(fault):
            rights.SetEntityPermissions(root, [wrong])
    with pytest.raises(vmodl.fault.InvalidArgument) as caught:
        rights.SetEntityPermissions(root, [Permission(principal="administrator", group=False, roleId=-4)])
    assert caught.value.invalidProperty == "permission.roleId"
    with pytest.raises(vim.fault.UserNotFound) as unknown:
        rights.SetEntityPermissions(root, [Permission(principal="nobody", group=False, roleId=-1)])
    assert (unknown.value.principal, unknown.value.unresolved) == ("nobody", False)
    with pytest.raises(vim.fault.AuthMinimumAdminPermission):
        rights.RemoveEntityPermission(root, "administrator", False)
    with pytest.raises(vim.fault.AuthMinimumAdminPermission):
        rights.MergePermissions(-1, -2)
    with pytest.raises(vmodl.fault.InvalidArgument):
        rights.MergePermissions(-2, -3)
    assert scene.task().info.state == "running"


def test_groups_and_the_right_to_permit() -> None:
    scene = Scene()
    scene.server.add_user("ann", groups=["night shift"])
    role = scene.rights.AddAuthorizationRole("keeper", ["Task.Create"])
    group = Permission(principal="night shift", group=True, roleId=role, propagate=True)
    scene.rights.SetEntityPermissions(scene.vm, [group])
    session = scene.server.connect(user="ann")
    rights = session.content.authorizationManager
    assert rights is not None
    assert session.missing_privileges(vim.TaskManager.CreateTask, scene.vm) == []
    with pytest.raises(vim.fault.NoPermission) as caught:
        rights.SetEntityPermissions(scene.vm, [group])
    assert caught.value.privilegeId == "Authorization.ModifyPermissions"


def test_lists_of_privileges() -> None:
    rights = Scene().rights
    listed = {each.privId: each for each in rights.privilegeList}
    assert {"Task.Create", "Task.Update", "Global.CancelTask", *SYSTEM} <= listed.keys()
    assert (listed["Task.Create"].privGroupName, listed["Task.Create"].name) == ("Task", "Create")
    assert {each.key for each in rights.description.privilege} == listed.keys()


def permission(user: str, role: int) -> Permission:
    return Permission(principal=user, group=False, roleId=role, propagate=True)


def limited(scene: Scene, *privileges: str) -> vim.AuthorizationManager:
    """The authorization manager as somebody sees it who holds no more than this everywhere."""
    scene.server.permit("ann", "Authorization.ModifyRoles", *privileges)
    found = scene.server.connect(user="ann").content.authorizationManager
    assert found is not None
    return found


def test_of_several_privileges_that_somebody_lacks_the_first_by_name_is_told() -> None:
    scene = Scene()
    role = scene.rights.AddAuthorizationRole("keeper", [])
    known = {each.privId for each in scene.rights.privilegeList}
    lacking = sorted(known - {*SYSTEM, "Authorization.ModifyRoles"})
    assert len(lacking) >= 3
    with pytest.raises(vim.fault.NoPermission) as caught:
        limited(scene).UpdateAuthorizationRole(role, "boss", lacking[::-1])
    assert caught.value.privilegeId == lacking[0]


def test_nobody_gives_privileges_to_a_role_that_he_lacks() -> None:
    scene = Scene()
    role = scene.rights.AddAuthorizationRole("keeper", ["Task.Create"])
    rights = limited(scene, "Task.Create")
    rights.UpdateAuthorizationRole(role, "watcher", ["Task.Create"])
    with pytest.raises(vim.fault.NoPermission) as caught:
        rights.UpdateAuthorizationRole(role, "boss", ["Task.Create", "Task.Update"])
    assert (caught.value.privilegeId, caught.value.object) == ("Task.Update", scene.server.root)
    [shown] = [each for each in scene.rights.roleList if each.roleId == role]
    assert (shown.name, "Task.Update" in shown.privilege) == ("watcher", False)


@pytest.mark.parametrize("direction", [("strong", "weak"), ("weak", "strong")])
def test_nobody_merges_roles_that_hold_more_than_he_does(direction: tuple[str, str]) -> None:
    scene = Scene()
    roles = {
        "strong": scene.rights.AddAuthorizationRole("strong", ["Task.Update"]),
        "weak": scene.rights.AddAuthorizationRole("weak", ["Task.Create"]),
        "weaker": scene.rights.AddAuthorizationRole("weaker"),
    }
    rights = limited(scene, "Authorization.ReassignRolePermissions", "Task.Create")
    rights.MergePermissions(roles["weak"], roles["weaker"])
    with pytest.raises(vim.fault.NoPermission):
        rights.MergePermissions(roles[direction[0]], roles[direction[1]])
    with pytest.raises(vim.fault.AuthMinimumAdminPermission):
        rights.MergePermissions(-1, roles["weak"])


def test_nobody_gives_or_takes_a_permission_that_holds_more_than_he_does() -> None:
    scene = Scene()
    scene.server.add_user("bob")
    strong = scene.rights.AddAuthorizationRole("strong", ["Task.Update"])
    weak = scene.rights.AddAuthorizationRole("weak", ["Task.Create"])
    rights = limited(scene, "Authorization.ModifyPermissions", "Task.Create")
    rights.SetEntityPermissions(scene.vm, [permission("bob", weak)])
    for role in (strong, -1):
        with pytest.raises(vim.fault.NoPermission) as caught:
            rights.SetEntityPermissions(scene.vm, [permission("bob", role)])
        assert caught.value.object == scene.vm
        with pytest.raises(vim.fault.NoPermission):
            rights.ResetEntityPermissions(scene.vm, [permission("bob", role)])
    assert [each.roleId for each in scene.rights.RetrieveEntityPermissions(scene.vm, False)] == [weak]
    scene.rights.SetEntityPermissions(scene.vm, [permission("bob", strong)])
    with pytest.raises(vim.fault.NoPermission):
        rights.RemoveEntityPermission(scene.vm, "bob", False)
    with pytest.raises(vim.fault.NoPermission):
        rights.ResetEntityPermissions(scene.vm, [])
    assert [each.roleId for each in scene.rights.RetrieveEntityPermissions(scene.vm, False)] == [strong]


def test_an_administrator_of_everything_takes_no_further_permission() -> None:
    scene = Scene()
    role = scene.rights.AddAuthorizationRole("keeper", ["Task.Create"])
    scene.server.connect(user="bob")  # nobody has said what bob may do, so he is an administrator
    for change in (scene.rights.SetEntityPermissions, scene.rights.ResetEntityPermissions):
        with pytest.raises(vim.fault.AuthMinimumAdminPermission, match="no further permission"):
            change(scene.vm, [permission("bob", role)])
    assert scene.rights.RetrieveEntityPermissions(scene.vm, False) == []
    root = cast(vim.ManagedEntity, scene.server.root)
    scene.rights.SetEntityPermissions(root, [permission("bob", role)])  # one instead of the other
    scene.rights.SetEntityPermissions(scene.vm, [permission("bob", role)])


def test_permissions_of_what_is_gone_keep_no_role_in_use() -> None:
    scene = Scene()
    scene.server.add_user("bob")
    role = scene.rights.AddAuthorizationRole("keeper")
    scene.rights.SetEntityPermissions(scene.vm, [permission("bob", role)])
    scene.server.remove(scene.vm)
    scene.rights.RemoveAuthorizationRole(role, True)


def test_permissions_are_shown_only_on_what_is_there_and_may_be_seen() -> None:
    scene = Scene()
    hidden = cast(vim.ManagedEntity, scene.server.add_entity("vim.VirtualMachine", "safe"))
    gone = cast(vim.ManagedEntity, scene.server.add_entity("vim.VirtualMachine", "old"))
    scene.server.add_user("bob")
    for entity in (scene.vm, hidden, gone):
        scene.rights.SetEntityPermissions(entity, [permission("bob", -2)])
    scene.server.remove(gone)
    scene.server.permit("ann", "System.View", "Authorization.ModifyPermissions")
    scene.server.forbid("ann", on=hidden)
    rights = scene.server.connect(user="ann").content.authorizationManager
    assert rights is not None
    assert [each.entity for each in rights.RetrieveRolePermissions(-2)] == [scene.vm]
    assert {each.entity for each in scene.rights.RetrieveRolePermissions(-2)} == {scene.vm, hidden}
