"""Watching properties: what comes, how it ends, and that nothing is left behind on the server."""

from __future__ import annotations

import gc
from threading import Thread
from typing import Any

import pytest
from vsphere import vim, vmodl
from vsphere._runtime.forks import Lock

from tests.daily.inventory import Inventory

PATHS = ["name", "runtime.powerState"]


def test_all_is_told_first_and_then_each_change() -> None:
    world = Inventory()
    watch = world.session.watch(world.web, PATHS)
    first = next(watch)
    assert first.obj == world.web
    assert first.values == {"name": "web-1", "runtime.powerState": "poweredOn"}
    assert {*first.changed} == {*PATHS}
    world.server.update(world.web, **{"runtime.powerState": "poweredOff"})
    second = next(watch)
    assert (second.changed, second["name"], second.seen.runtime.powerState) == (
        ("runtime.powerState",),
        "web-1",
        "poweredOff",
    )
    assert first["runtime.powerState"] == "poweredOn"
    watch.close()
    assert world.server.leftovers() == []


@pytest.mark.parametrize("version", ["2.5", "4.1", None])
def test_it_ends_when_the_last_object_has_gone(version: str | None) -> None:
    world = Inventory(version)
    seen: list[tuple[str, bool]] = []
    for change in world.session.watch([world.web, world.db], ["name"]):
        seen.append((change["name"], change.gone is not None))
        if len(seen) == 2:
            world.server.remove(world.web)
        elif len(seen) == 3:
            assert isinstance(change.gone, vmodl.fault.ManagedObjectNotFound)
            world.server.remove(world.db)
    assert sorted(seen[:2]) == [("db", False), ("web-1", False)]
    assert seen[2:] == [("web-1", True), ("db", True)]
    assert world.server.leftovers() == []


def test_a_class_is_not_watched() -> None:
    given: list[Any] = [vim.VirtualMachine, None, 5]  # Any: these are no objects, as checkers would say
    for each in given:
        with pytest.raises(TypeError, match=r"managed objects are needed, such as session\.find finds, not"):
            Inventory().session.watch(each, ["name"])


def test_it_ends_when_the_time_is_up() -> None:
    world = Inventory()
    assert len(list(world.session.watch(world.web, ["name"], timeout=30))) == 1
    assert len(list(world.session.watch(world.web, ["name"], timeout=0))) == 1
    nobody: list[vim.VirtualMachine] = []
    assert list(world.session.watch(nobody, ["name"])) == []
    assert world.server.leftovers() == []


def test_nothing_is_left_where_it_is_forgotten_or_left_by_an_exception() -> None:
    world = Inventory()
    watch = world.session.watch(world.web, ["name"])
    next(watch)
    assert world.server.leftovers() != []
    del watch
    gc.collect()
    assert world.server.leftovers() == []
    with pytest.raises(ZeroDivisionError):
        [1 // 0 for _ in world.session.watch(world.web, ["name"])]
    gc.collect()
    assert world.server.leftovers() == []
    watch = world.session.watch(vim.VirtualMachine(world.web.moId), ["name"])
    assert next(watch).obj == world.web  # the session watches it, whatever connection it had
    watch.close()
    with pytest.raises(vmodl.query.InvalidProperty):
        next(world.session.watch(world.web, ["nam"]))
    assert world.server.leftovers() == []


def test_objects_of_several_classes_and_such_as_are_not_there() -> None:
    world = Inventory()
    gone: vim.ManagedEntity = vim.VirtualMachine("vm-99", world.session.stub)
    entities: list[vim.ManagedEntity] = [world.center, world.web, gone]
    told = list(world.session.watch(entities, ["name"], timeout=0))
    assert {(each.obj.moId, each.values["name"]) for each in told if each.gone is None} == {
        (world.center.moId, "DC0"),
        (world.web.moId, "web-1"),
    }
    [lost] = [each for each in told if each.gone is not None]
    assert lost.obj == gone
    assert isinstance(lost.gone, vmodl.fault.ManagedObjectNotFound)


def test_a_property_that_cannot_be_seen_is_missing() -> None:
    world = Inventory()
    world.server.update(world.web, runtime=None)
    [told] = world.session.watch(world.web, PATHS, timeout=0)
    assert told.values == {"name": "web-1", "runtime.powerState": None}


def test_an_iterator_may_end_where_its_thread_holds_a_lock() -> None:
    """Python's garbage collector may end it anywhere, and what it then calls takes the same locks."""
    lock = Lock()
    with lock, lock:
        other = Thread(target=lock.__enter__, daemon=True)
        other.start()
        other.join(0.05)
        assert other.is_alive()
    other.join(60)
    assert not other.is_alive()
