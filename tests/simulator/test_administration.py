"""What a server is told about its users: it holds at once, for everybody who looks, and in one piece."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, cast

import pytest
from vsphere import vim
from vsphere._runtime.simulator.administration import Administration
from vsphere._runtime.simulator.assembly import Parts, version_named
from vsphere._runtime.simulator.core.world import World
from vsphere.simulator import ManualClock

from .scenes import Scene, seen, sessions, spec

K = TypeVar("K")
V = TypeVar("V")


def locked(world: World) -> bool:
    """Whether somebody holds a server: then another thread does not get it."""

    def free() -> bool:
        got = world.lock.acquire(blocking=False)
        if got:
            world.lock.release()
        return got

    with ThreadPoolExecutor(1) as pool:
        return not pool.submit(free).result()


class Guarded(dict[K, V]):
    """A part of a server that notes who changes it without holding the server."""

    def __init__(self, world: World, content: dict[K, V]) -> None:
        super().__init__(content)
        self.world, self.changed, self.unheld = world, 0, 0

    def _note(self) -> None:
        self.changed += 1
        self.unheld += not locked(self.world)

    def __setitem__(self, key: K, value: V) -> None:
        self._note()
        super().__setitem__(key, value)

    def setdefault(self, key: K, default: V = None) -> V:  # type: ignore[assignment]  # as dict's own
        self._note()
        return super().setdefault(key, default)


class GuardedSet(set[str]):
    """The same for a set."""

    def __init__(self, world: World, content: Iterable[str]) -> None:
        super().__init__(content)
        self.world, self.unheld = world, 0

    def update(self, *others: Iterable[str]) -> None:
        self.unheld += not locked(self.world)
        super().update(*others)


TOLD: dict[str, Callable[[Administration], None]] = {
    "add_user": lambda server: server.add_user("ann", groups=["night shift"]),
    "permit": lambda server: server.permit("ann", "Task.Create"),
    "forbid": lambda server: server.forbid("ann"),
    "admit": lambda server: server.admit("ann"),
}


@pytest.mark.parametrize("told", TOLD)
def test_users_and_rights_change_only_while_the_server_is_held(told: str) -> None:
    """Otherwise somebody who asks meanwhile sees half of it."""
    parts = Parts(version_named("5.5"), ManualClock())
    server = Administration(parts)
    world, rights = parts.world, parts.world.rights
    world.privileges = privileges = GuardedSet(world, world.privileges)
    world.users.passwords = passwords = Guarded(world, world.users.passwords)
    rights.groups = groups = Guarded(world, rights.groups)
    rights.roles = roles = Guarded(world, rights.roles)
    TOLD[told](server)
    guarded = (passwords, groups, roles)
    assert sum(each.changed for each in guarded) > 0
    assert sum(each.unheld for each in (*guarded, privileges)) == 0


def holds(scene: Scene, user: str, privilege: str, entity: object) -> bool:
    """Whether a user holds a privilege on an entity, as an administrator is told."""
    current = sessions(scene.server.connect(user=user)).currentSession
    assert current is not None
    [answer] = scene.rights.HasPrivilegeOnEntity(cast(vim.ManagedEntity, entity), current.key, [privilege])
    return answer


def test_what_is_forbidden_is_forbidden_below_as_well_and_to_nobody_else() -> None:
    scene = Scene()
    folder = scene.server.add_entity("vim.Folder", "shelf")
    below = scene.server.add_entity("vim.VirtualMachine", "till", folder)
    for user in ("ann", "bob"):
        scene.server.admit(user)
    scene.server.forbid("ann", on=folder)
    view = "System.View"
    assert [holds(scene, "ann", view, each) for each in (folder, below, scene.vm)] == [False, False, True]
    assert [holds(scene, "bob", view, each) for each in (folder, below)] == [True, True]


def test_who_is_admitted_keeps_the_password_and_the_groups() -> None:
    scene = Scene()
    scene.server.add_user("ann", "secret", ["night shift"])
    scene.server.admit("ann")
    stub = scene.server.stub()
    with pytest.raises(vim.fault.InvalidLogin):
        sessions(stub).Login("ann", "guess")
    assert sessions(stub).Login("ann", "secret").userName == "ann"
    scene.server.forbid("ann")  # what the user's own permission said
    role = scene.rights.AddAuthorizationRole("keeper", ["Task.Create"])
    group = vim.AuthorizationManager.Permission(
        principal="night shift", group=True, roleId=role, propagate=True
    )
    scene.rights.SetEntityPermissions(scene.vm, [group])
    assert holds(scene, "ann", "Task.Create", scene.vm)


def test_a_privilege_that_only_a_permission_names_is_there_from_then_on() -> None:
    scene = Scene()
    scene.server.permit("ann", "Shop.Count")
    assert "Shop.Count" in {each.privId for each in scene.rights.privilegeList}
    scene.rights.AddAuthorizationRole("counter", ["Shop.Count"])


CHANGES: dict[str, Callable[[Scene, vim.ManagedEntity], None]] = {
    "told": lambda scene, vm: scene.server.permit("ann", "System.View", on=vm),
    "asked": lambda scene, vm: scene.rights.SetEntityPermissions(
        vm, [vim.AuthorizationManager.Permission(principal="ann", group=False, roleId=-2, propagate=True)]
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_who_gets_to_see_something_hears_of_it(change: str) -> None:
    """Also whoever was just told that there is nothing new."""
    scene = Scene()
    scene.server.permit("ann", "System.View")
    collector = scene.server.connect(user="ann").content.propertyCollector
    scene.server.forbid("ann", on=scene.vm)
    collector.CreateFilter(spec(scene.vm, type="VirtualMachine", paths=("name",)), False)
    before = collector.CheckForUpdates("")
    assert collector.CheckForUpdates(before.version if before else "") is None
    CHANGES[change](scene, scene.vm)
    after = collector.CheckForUpdates(before.version if before else "")
    assert [values for _, _, values in seen(after)] == [{"name": "web"}]


def test_what_goes_wrong_in_something_planned_stops_nothing_else() -> None:
    """The next question is answered, at its own time."""
    clock = ManualClock()
    world = Parts(version_named("5.5"), clock).world

    def fail() -> None:
        raise KeyError("planned")

    world.agenda.at(1.0, fail)
    done = list[float]()
    world.agenda.at(2.0, lambda: done.append(world.now()))
    clock.advance(5)
    with pytest.raises(KeyError), world.present():
        raise AssertionError("it is not told")
    with world.present():
        assert (done, world.now()) == ([2.0], 5.0)
