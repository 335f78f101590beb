"""Events: those that were kept, those to come, filters, and that no collector is left behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from vsphere import vim, vmodl
from vsphere.simulator import Steps

from tests.daily.inventory import Diary, Inventory

On, Off, Login = vim.event.VmPoweredOnEvent, vim.event.VmPoweredOffEvent, vim.event.UserLoginSessionEvent


@pytest.fixture
def world() -> Inventory:
    return Inventory()


@pytest.fixture
def diary(world: Inventory) -> Iterator[Diary]:
    diary = Diary(world.server)
    yield diary
    gc.collect()
    assert diary.destroyed == len(diary.filters)
    assert world.server.leftovers() == []


def keys(events: Iterator[vim.event.Event]) -> list[int]:
    return [event.key for event in events]


def test_all_that_was_kept_comes_page_by_page_the_oldest_first(world: Inventory, diary: Diary) -> None:
    assert keys(world.session.events()) == []
    diary.happen(*[On] * 25)
    assert keys(world.session.events(page=10)) == list(range(1, 26))
    [_, spec] = diary.filters
    assert (spec.entity, spec.time, spec.eventTypeId, spec.disableFullMessage) == (None, None, [], False)


def test_a_class_means_all_that_extend_it(world: Inventory, diary: Diary) -> None:
    diary.happen(On, Login, Off, On)
    assert keys(world.session.events(vim.event.VmEvent)) == [1, 3, 4]
    assert {"VmEvent", "VmPoweredOnEvent", "VmPoweredOffEvent"} <= {*diary.filters[0].eventTypeId}
    assert keys(world.session.events(On, Login)) == [1, 2, 4]
    assert diary.filters[1].eventTypeId[:2] == ["VmPoweredOnEvent", "UserLoginSessionEvent"]
    assert keys(world.session.events(vim.event.Event)) == [1, 2, 3, 4]
    assert diary.filters[2].eventTypeId == []


def test_events_with_an_id_of_their_own(world: Inventory, diary: Diary) -> None:
    diary.happen(vim.event.EventEx, On)
    diary.events[0].eventTypeId = "esx.problem.net"  # type: ignore[attr-defined]  # pyright: ignore
    assert keys(world.session.events("esx.problem.net", Off)) == [1]
    assert diary.filters[0].eventTypeId[0] == "esx.problem.net"
    assert keys(world.session.events(vim.event.EventEx)) == [1]
    assert diary.filters[1].eventTypeId == []


def test_a_filter_says_who_when_and_what_else(world: Inventory, diary: Diary) -> None:
    since, until = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    base = vim.event.EventFilterSpec(category=["error"])
    keys(world.session.events(under=world.web, since=since, until=until, filter=base))
    [spec] = diary.filters
    assert spec.entity is not None
    assert (spec.entity.entity, spec.entity.recursion) == (world.web, "all")
    assert spec.time is not None
    assert (spec.time.beginTime, spec.time.endTime, spec.category) == (since, until, ["error"])
    assert base == vim.event.EventFilterSpec(category=["error"])
    with pytest.raises(TypeError, match=r"has to be a vim\.event\.EventFilterSpec, not str"):
        world.session.events(filter="error")  # type: ignore[call-overload]  # pyright: ignore


def test_times_without_a_zone_are_of_this_computer(world: Inventory, diary: Diary) -> None:
    begin = datetime(2026, 1, 1, 12)
    keys(world.session.events(since=begin, until=datetime(2026, 1, 2, tzinfo=UTC)))
    time = diary.filters[0].time
    assert time is not None
    assert time.beginTime is not None
    assert time.beginTime.tzinfo is not None
    assert time.beginTime == begin.astimezone()


@pytest.mark.parametrize("when", [date(2026, 1, 1), "yesterday", 5])
def test_a_time_is_a_time(world: Inventory, diary: Diary, when: Any) -> None:  # Any: it is none
    for given in ({"since": when}, {"until": when}):
        with pytest.raises(TypeError, match=r"take a datetime\.datetime, not (date|str|int)"):
            world.session.events(**given)
    assert diary.filters == []


def test_a_class_of_something_else_is_told(world: Inventory, diary: Diary) -> None:
    with pytest.raises(TypeError, match="a class of events is needed, not VirtualMachine"):
        world.session.events(vim.VirtualMachine)  # type: ignore[type-var]  # pyright: ignore
    assert diary.filters == []


def test_servers_before_4_0_are_told_types_in_the_older_field() -> None:
    world = Inventory("2.5")
    diary = Diary(world.server)
    diary.happen(On, Off)
    assert keys(world.session.events(On)) == [1]
    assert (diary.filters[0].type[0], diary.filters[0].eventTypeId) == ("VmPoweredOnEvent", [])


@pytest.mark.parametrize("shows_page", [True, False])
@pytest.mark.parametrize("version", ["4.0", None])
def test_following_begins_with_those_to_come(version: str | None, shows_page: bool) -> None:
    world = Inventory(version)
    diary = Diary(world.server, shows_page)
    diary.happen(On, On, On)
    world.server.run(None, "Later", lambda task: later(diary))
    assert keys(world.session.events(follow=True, timeout=60, page=2)) == [4, 5, 6, 7]
    assert diary.destroyed == 1


def later(diary: Diary) -> Steps:
    """Let events happen after some time: one, and then more than a page holds."""
    yield 5.0
    diary.happen(Off)
    yield 5.0
    diary.happen(On, Off, On)
    return None


def test_following_from_a_moment_on_begins_with_what_was_kept(world: Inventory, diary: Diary) -> None:
    diary.happen(On, Login, Off)
    following = world.session.events(vim.event.VmEvent, follow=True, since=datetime(2026, 1, 1, tzinfo=UTC))
    assert [next(following).key, next(following).key] == [1, 3]
    diary.happen(Login, On)
    assert next(following).key == 5
    following.close()


def test_what_happens_before_anybody_listens_is_told(world: Inventory, diary: Diary) -> None:
    diary.happen(On)
    following = world.session.events(follow=True)
    diary.happen(Off, On)
    assert [next(following).key, next(following).key] == [2, 3]
    following.close()
    unheard = world.session.events(follow=True)
    assert len(diary.filters) == 2
    del unheard
    gc.collect()
    assert diary.destroyed == 2
    world.session.events(follow=True).close()
    gc.collect()
    assert diary.destroyed == 3


def test_no_collector_is_left_where_it_is_forgotten_or_left_by_an_exception(
    world: Inventory, diary: Diary
) -> None:
    diary.happen(On, On)
    following = world.session.events(follow=True, since=datetime(2026, 1, 1, tzinfo=UTC))
    next(following)
    del following
    gc.collect()
    assert diary.destroyed == 1
    with pytest.raises(ZeroDivisionError):
        [1 // 0 for _ in world.session.events()]


@pytest.mark.parametrize("missed", [0, 1, 7])
def test_what_was_missed_between_two_sessions_is_told_once(
    world: Inventory, diary: Diary, missed: int
) -> None:
    stub = world.session.stub
    diary.happen(On, Off)
    events = world.session.events(follow=True, page=3, timeout=5)
    diary.happen(On)
    assert next(events).key == 3
    diary.lose_collector()
    diary.happen(*[Off] * missed)
    vars(stub)["logins"] = 1  # as connections to real servers count them
    if not missed:
        diary.happen(On)
    found = [next(events).key for _ in range(max(missed, 1))]
    diary.happen(On)
    assert [*found, next(events).key] == list(range(4, 5 + max(missed, 1)))
    events.close()
    diary.destroyed += 1  # that of the first session went with it


def test_a_collector_that_goes_in_its_session_ends_the_events(world: Inventory, diary: Diary) -> None:
    events = world.session.events(follow=True, timeout=5)
    diary.happen(On)
    assert next(events).key == 1
    diary.lose_collector()
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        next(events)
    diary.destroyed += 1
