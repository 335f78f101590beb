"""Reading many objects: what comes, page by page, and that nothing is left behind on the server."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Callable
from typing import cast

import pytest
from vsphere import Session, UnsupportedVersion, vim, vmodl
from vsphere.simulator import Server

from tests.daily.inventory import Inventory

PATHS = ["name", "runtime.powerState"]


def views(session: Session) -> list[vim.view.View]:
    return session.content.viewManager.viewList


def test_machines_come_with_what_was_asked_for() -> None:
    world = Inventory()
    found = list(world.session.retrieve(vim.VirtualMachine, PATHS))
    assert {(each["name"], each["runtime.powerState"]) for each in found} == {
        ("web-1", "poweredOn"),
        ("web%2f2", "poweredOff"),
        ("db", "poweredOn"),
    }
    assert {each.obj for each in found} == {world.web, world.slash, world.db}
    assert views(world.session) == []
    assert world.server.leftovers() == []


def test_only_what_is_below_a_folder_and_of_the_class() -> None:
    world = Inventory()
    found = world.session.retrieve(vim.VirtualMachine, ["name"], under=world.shop)
    assert {each.obj for each in found} == {world.web, world.slash}
    folders = world.session.retrieve(vim.Folder, ["name"], under=world.center)
    assert sorted(each["name"] for each in folders) == ["shop", "vm"]
    assert [each.values for each in world.session.retrieve(vim.Datacenter)] == [{}]


@pytest.mark.parametrize("version", [None, "4.0", "2.5"])
def test_pages_are_followed_to_the_end(version: str | None) -> None:
    world = Inventory(version)
    names = [each["name"] for each in world.session.retrieve(vim.VirtualMachine, ["name"], page=1)]
    assert sorted(names) == ["db", "web%2f2", "web-1"]
    assert views(world.session) == []


def stop(walk: Callable[[], object]) -> None:
    """Leave a walk by an exception."""
    with pytest.raises(ZeroDivisionError):
        walk()


def test_nothing_is_left_where_the_walk_is_ended_early() -> None:
    world = Inventory()
    walk = world.session.retrieve(vim.VirtualMachine, ["name"], page=1)
    next(walk)
    assert len(views(world.session)) == 1
    walk.close()
    assert views(world.session) == []
    walk = world.session.retrieve(vim.VirtualMachine, ["name"], page=1)
    next(walk)
    del walk
    gc.collect()
    assert views(world.session) == []
    stop(lambda: [1 // 0 for _ in world.session.retrieve(vim.VirtualMachine, ["name"], page=1)])
    gc.collect()
    assert views(world.session) == []
    with pytest.raises(vmodl.query.InvalidProperty):
        list(world.session.retrieve(vim.VirtualMachine, ["nam"]))
    assert views(world.session) == []
    assert world.server.leftovers() == []


def test_what_is_no_list_of_objects_is_told() -> None:
    world = Inventory()
    for wrong, shown in ((world.web, "VirtualMachine"), ("VirtualMachine", "'VirtualMachine'")):
        with pytest.raises(TypeError, match=f"a class of managed objects, or a list of them.*{shown}"):
            world.session.retrieve(wrong, ["name"])  # type: ignore[arg-type, type-var]  # pyright: ignore
    with pytest.raises(TypeError, match="'web'"):
        world.session.watch("web", ["name"])  # type: ignore[type-var]  # pyright: ignore


def test_what_was_read_has_the_attributes_of_the_class() -> None:
    world = Inventory()
    paths = [*PATHS, "guest", "config.hardware.device", "config.annotation"]
    [found] = world.session.retrieve([world.web], paths)
    seen = found.seen
    assert (seen.name, seen.runtime.powerState) == ("web-1", "poweredOn")
    assert seen.guest is not None
    assert seen.guest.ipAddress == "10.0.0.1"
    assert seen.config is not None
    assert (seen.config.hardware.device, seen.config.annotation) == ([], None)
    assert found["config.hardware.device"] == []
    assert seen.moId == world.web.moId
    assert sorted(dir(seen.config)) == ["annotation", "hardware"]
    assert "web-1" in repr(seen)
    with pytest.raises(AttributeError, match=r"runtime\.bootTime of vim.VirtualMachine\(.*\) was not asked"):
        seen.runtime.bootTime  # noqa: B018
    with pytest.raises(AttributeError, match="parent of"):
        seen.parent  # noqa: B018
    with pytest.raises(KeyError):
        found["parent"]
    world.server.update(world.web, **{"runtime.powerState": "poweredOff"})
    assert (seen.runtime.powerState, found.obj.runtime.powerState) == ("poweredOn", "poweredOff")
    assert pickle.loads(pickle.dumps(found)).values == found.values


def test_what_cannot_be_read_says_why() -> None:
    world = Inventory()
    gone = vim.VirtualMachine("vm-99", world.session.stub)
    rows = list(world.session.retrieve([world.web, gone, world.db, world.web], ["name"]))
    assert [each.values for each in rows] == [{"name": "web-1"}, {}, {"name": "db"}]
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        rows[1]["name"]
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        rows[1].seen.name  # noqa: B018


def test_objects_of_several_classes_are_read_together() -> None:
    world = Inventory()
    entities = cast("list[vim.ManagedEntity]", [world.web, world.center])
    assert [each["name"] for each in world.session.retrieve(entities, ["name"])] == ["web-1", "DC0"]
    assert list(world.session.retrieve(cast("list[vim.Folder]", []), ["name"])) == []


def test_what_the_server_is_too_old_for_is_not_asked() -> None:
    session = Inventory("2.5").session
    with pytest.raises(UnsupportedVersion, match=r"vim\.VirtualMachine\.parentVApp"):
        session.retrieve(vim.VirtualMachine, ["parentVApp"])
    with pytest.raises(UnsupportedVersion, match=r"config\.changeTrackingEnabled"):
        session.retrieve(vim.VirtualMachine, ["config.changeTrackingEnabled"])


def test_what_does_not_fit_is_told_at_once() -> None:
    session = Server().connect()
    with pytest.raises(TypeError, match=r"such as \['name'\]"):
        session.retrieve(vim.VirtualMachine, "name")
    with pytest.raises(ValueError, match="at least one object"):
        session.retrieve(vim.VirtualMachine, ["name"], page=0)
    with pytest.raises(TypeError, match="managed objects are needed, not 'vm-1'"):
        session.retrieve(["vm-1"], ["name"])  # type: ignore[type-var]  # pyright: ignore
    with pytest.raises(TypeError, match="known already"):
        session.retrieve([vim.Task("task-1")], ["info"], under=vim.Folder("a"))  # type: ignore[call-overload]  # pyright: ignore
