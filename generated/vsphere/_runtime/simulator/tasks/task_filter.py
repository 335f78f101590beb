# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskFilterSpec``: which tasks a history collector shows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime

from ...data_object import DataObject
from ...faults import Fault
from ...managed_object import ManagedObject
from ..core.generated_types import is_a, read
from ..core.lookups import entity_of
from ..core.world import World
from .task import Task

Test = Callable[[Task], bool]
_TIMES: dict[str, Callable[[Task], float | None]] = {
    "queuedTime": lambda task: task.state.queued_at,
    "startedTime": lambda task: task.state.started_at,
    "completedTime": lambda task: task.state.ended_at,
}


def task_filter(spec: DataObject, world: World) -> Test:
    """The test that a specification describes; conditions that are unset let every task pass.

    Raises:
        Fault: The specification says something that the server cannot know.
    """
    tests = list(_tests(spec, world))
    return lambda task: all(test(task) for test in tests)


def _tests(spec: DataObject, world: World) -> Iterator[Test]:
    """A test for each condition that a specification sets."""
    entity, time, user = read(spec, "entity"), read(spec, "time"), read(spec, "userName")
    if entity is not None:
        yield _by_entity(entity, world)
    if time is not None:
        yield _by_time(time, world)
    if user is not None:
        yield _by_user(user)
    if states := read(spec, "state"):
        known = {str(each) for each in states}
        yield lambda task: task.state.state in known
    yield from _by_reason(spec)
    yield from _by_value(spec)


def _by_value(spec: DataObject) -> Iterator[Test]:
    values: dict[str, Callable[[Task], object]] = {
        "eventChainId": lambda task: task.chain,
        "tag": lambda task: task.tag or "",
        "parentTaskKey": lambda task: task.parent.id if task.parent else None,
        "rootTaskKey": lambda task: task.root.id if task.root else None,
    }
    for field, value in values.items():
        if wanted := read(spec, field):
            yield _one_of(value, list(wanted))


def _one_of(value: Callable[[Task], object], wanted: Collection[object]) -> Test:
    return lambda task: value(task) in wanted


def _by_reason(spec: DataObject) -> Iterator[Test]:
    for field in ("alarm", "scheduledTask"):
        cause: ManagedObject | None = read(spec, field)
        if cause is not None:
            yield _caused_by(field, cause)


def _caused_by(field: str, cause: ManagedObject) -> Test:
    return lambda task: read(task.reason, field) == cause


def _by_entity(by: DataObject, world: World) -> Test:
    """Tests what tasks are about: an entity, what is below it, or both."""
    entity: ManagedObject | None = read(by, "entity")
    if entity is None:
        raise _invalid(world, "filter.entity.entity")
    known = entity_of(world, entity)
    recursion: str | None = read(by, "recursion")
    if recursion not in ("self", "children", "all"):
        raise _invalid(world, "filter.entity.recursion")

    def below(moId: str) -> bool:  # entities may come later, so the tree is looked at each time
        return world.inventory.get(moId) is not None and known.id in world.inventory.above(moId)

    def test(task: Task) -> bool:
        own = task.guard == known.id and recursion != "children"
        return own or (recursion != "self" and task.guard is not None and below(task.guard))

    return test


def _by_time(by: DataObject, world: World) -> Test:
    """Tests when tasks were queued, started or completed."""
    kind: str | None = read(by, "timeType")
    if kind not in _TIMES:
        raise _invalid(world, "filter.time.timeType")
    stamp = _TIMES[kind]
    begin, end = _aware(read(by, "beginTime")), _aware(read(by, "endTime"))

    def test(task: Task) -> bool:
        seconds = stamp(task)
        if seconds is None:
            return False
        time = world.date(seconds)
        return (begin is None or begin <= time) and (end is None or time <= end)

    return test


def _aware(time: datetime | None) -> datetime | None:
    return time.replace(tzinfo=UTC) if time is not None and time.tzinfo is None else time


def _by_user(by: DataObject) -> Test:
    system = bool(read(by, "systemUser"))
    users: list[str] = read(by, "userList") or []

    def test(task: Task) -> bool:
        if is_a(task.reason, "vim.TaskReasonSystem"):
            return system
        return task.user is not None and (not users or task.user in users)

    return test


def _invalid(world: World, what: str) -> Fault:
    return world.types.fault("vmodl.fault.InvalidArgument", f"{what} is not valid", invalidProperty=what)
