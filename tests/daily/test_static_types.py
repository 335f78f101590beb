"""What static checkers see: they read this module as any other, and running it shows that it is true.

An ``ignore`` that nothing needs is an error for mypy: each says that checkers refuse its line.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type

import pytest
from vsphere import vim
from vsphere.daily import Changed, Found

from tests.daily.inventory import Diary, Inventory


def test_what_is_read_has_the_types_of_the_class() -> None:
    world = Inventory()
    session = world.session
    for found in session.retrieve(vim.VirtualMachine, ["name", "runtime.powerState"]):
        assert_type(found, Found[vim.VirtualMachine])
        assert_type(found.obj, vim.VirtualMachine)
        assert_type(found.seen.name, str)
        assert_type(found.seen.runtime.powerState, vim.VirtualMachine.PowerState)
        base: Found[vim.ManagedEntity] = found
        assert isinstance(base.obj, vim.VirtualMachine)
        with pytest.raises(AttributeError):
            found.seen.nam  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore
    tasks: list[vim.Task] = []
    assert [task.seen.info.state for task in session.retrieve(tasks, ("info.state",))] == []
    with pytest.raises(TypeError):
        session.retrieve(vim.VirtualMachine, [3])  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(TypeError):
        session.retrieve(vim.TaskInfo, ["state"])  # type: ignore[type-var]  # pyright: ignore


def test_what_is_found_has_the_class_that_was_asked_for() -> None:
    world = Inventory()
    session = world.session
    assert_type(session.find("/DC0/vm/*"), list[vim.ManagedEntity])
    assert_type(session.find("/DC0/vm/*", vim.VirtualMachine), list[vim.VirtualMachine])
    assert_type(session.find(name="web*"), list[vim.ManagedEntity])
    assert_type(session.find(name="web*", type=vim.HostSystem), list[vim.HostSystem])
    assert_type(session.find(uuid="42"), list[vim.VirtualMachine])
    assert_type(session.find(ip="10.0.0.1", type=vim.HostSystem), list[vim.HostSystem])


def test_events_have_the_class_that_was_asked_for() -> None:
    world = Inventory()
    diary, session = Diary(world.server), world.session
    diary.happen(vim.event.VmPoweredOnEvent)
    for event in session.events(vim.event.VmPoweredOnEvent, since=datetime(2026, 1, 1, tzinfo=UTC)):
        assert_type(event, vim.event.VmPoweredOnEvent)
        assert_type(event.createdTime, datetime)
    for any_event in session.events():
        assert_type(any_event, vim.event.Event)
    for named in session.events("esx.problem.net", vim.event.VmEvent):
        assert_type(named, vim.event.Event)


def test_changes_have_the_class_of_what_is_watched() -> None:
    world = Inventory()
    for change in world.session.watch(world.web, ["runtime.powerState"], timeout=0):
        assert_type(change, Changed[vim.VirtualMachine])
        assert_type(change.seen.runtime.powerState, vim.VirtualMachine.PowerState)
        assert_type(change.changed, tuple[str, ...])
    for several in world.session.watch([world.web], ["name"], timeout=0):
        assert_type(several.obj, vim.VirtualMachine)
    with pytest.raises(TypeError):
        world.session.watch(world.web)  # type: ignore[call-arg]  # pyright: ignore
