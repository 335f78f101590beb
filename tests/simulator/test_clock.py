"""Clocks."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Condition, Thread

import pytest
from vsphere._runtime.simulator.core.clock import SLICE
from vsphere.simulator import Clock, ClockStopped, JumpingClock, ManualClock, Server, SystemClock

from .scenes import manager


def test_a_manual_clock_moves_only_when_told_to() -> None:
    clock = ManualClock(datetime(2015, 3, 1, tzinfo=UTC))
    assert (clock.monotonic(), clock.epoch) == (0.0, datetime(2015, 3, 1, tzinfo=UTC))
    clock.advance(2.5)
    assert clock.monotonic() == 2.5
    with pytest.raises(ValueError, match="back"):
        clock.advance(-1)


def test_advancing_wakes_who_sleeps_and_who_waits() -> None:
    clock, condition, woken = ManualClock(patience=60.0), Condition(), list[str]()

    def wait() -> None:
        with condition:
            clock.wait(condition, 10.0)
        woken.append("waited")

    def sleep() -> None:
        clock.sleep(10)
        woken.append("slept")

    threads = [Thread(target=wait), Thread(target=sleep)]
    for thread in threads:
        thread.start()
    clock.await_waiters(2)
    clock.advance(10)
    for thread in threads:
        thread.join(60)
    assert sorted(woken) == ["slept", "waited"]


def test_a_wait_for_a_time_that_has_come_does_not_wait() -> None:
    clock, condition = ManualClock(patience=60.0), Condition()
    clock.advance(3)
    with condition:
        clock.wait(condition, 3.0)


@pytest.mark.parametrize("until", [None, 9.0])
def test_a_clock_that_nobody_moves_does_not_block_for_ever(until: float | None) -> None:
    clock, condition = ManualClock(patience=0.01), Condition()
    with condition, pytest.raises(ClockStopped):
        clock.wait(condition, until)
    with pytest.raises(ClockStopped):
        clock.sleep(1)
    with pytest.raises(ClockStopped):
        clock.await_waiters()


def test_a_jumping_clock_jumps_to_the_end_of_each_wait() -> None:
    clock, condition = JumpingClock(patience=0.01), Condition()
    clock.sleep(4)
    with condition:
        clock.wait(condition, 60.0)
        assert clock.monotonic() == 60.0
        with pytest.raises(ClockStopped):
            clock.wait(condition, None)


def test_a_jumping_clock_does_not_jump_for_ever() -> None:
    session = Server(clock=(clock := JumpingClock(horizon=60.0))).connect()
    task = manager(session).CreateTask(session.content.rootFolder, "shop.restock", cancelable=True).task
    with pytest.raises(ClockStopped, match="60 s"):
        task.wait()
    with pytest.raises(ClockStopped):
        clock.sleep(60)


def test_the_system_clock_waits_no_longer_than_asked() -> None:
    clock: Clock = SystemClock()
    condition, before = Condition(), clock.monotonic()
    clock.sleep(0.001)
    with condition:
        clock.wait(condition, before)
    assert clock.monotonic() >= before + 0.001
    assert abs((clock.epoch - datetime.now(UTC)).total_seconds()) < 60


@pytest.mark.parametrize(
    ("until", "shortest", "longest"),
    [(0.25, 0.0, 0.25), (None, SLICE, SLICE), (99.0, SLICE, SLICE), (-1, 0, 0)],
)
def test_the_computers_clock_waits_no_longer_than_asked_and_never_for_long(
    monkeypatch: pytest.MonkeyPatch, until: float | None, shortest: float, longest: float
) -> None:
    waits = list[float]()
    condition = Condition()
    monkeypatch.setattr(condition, "wait", waits.append)
    SystemClock().wait(condition, until)
    assert shortest <= waits[0] <= longest
