"""How often a server is asked: in no busy loop, soon after a change, more rarely while nothing happens."""

from __future__ import annotations

import pytest
from vsphere import TaskTimeout, vmodl
from vsphere._runtime.updates import LONG_PAUSE, LONGEST_CALL, SHORT_PAUSE

from tests.tasks.scripted import ScriptedServer

WAITS, POLLS = 9, 1
"""Ranks of versions whose servers wait, and whose servers have to be asked again and again."""


def test_pauses_grow_until_something_happens_and_begin_anew_then() -> None:
    server = ScriptedServer(rank=POLLS)
    task = server.task()
    server.script = [
        None,
        None,
        None,
        lambda: server.report(task, progress=5),
        None,
        lambda: server.succeed(task),
    ]
    task.wait()
    assert server.clock.naps == pytest.approx([SHORT_PAUSE, SHORT_PAUSE * 1.5, SHORT_PAUSE])


def test_pauses_have_a_longest() -> None:
    server = ScriptedServer(rank=POLLS)
    task = server.task()
    server.script = [None] * 30
    server.script.append(lambda: server.succeed(task))
    task.wait()
    assert max(server.clock.naps) == server.clock.naps[-1] == LONG_PAUSE
    assert server.clock.naps == sorted(server.clock.naps)


def test_the_last_pause_ends_with_the_time_that_there_is() -> None:
    server = ScriptedServer(rank=POLLS)
    with pytest.raises(TaskTimeout):
        server.task().wait(timeout=3)
    assert sum(server.clock.naps) == pytest.approx(3)


@pytest.mark.parametrize("rank", [POLLS, WAITS])
def test_a_server_that_forgets_again_and_again_is_asked_with_pauses(rank: int) -> None:
    server = ScriptedServer(rank=rank)
    task = server.task()
    for _ in range(3):
        server.script += [None, vmodl.query.InvalidCollectorVersion()]
    server.script.append(lambda: server.succeed(task))
    task.wait()
    assert server.clock.naps == [SHORT_PAUSE] * 3


def test_a_server_waits_for_whole_seconds_and_never_for_long() -> None:
    server = ScriptedServer(rank=WAITS)
    with pytest.raises(TaskTimeout):
        server.task().wait(timeout=25.25)
    assert server.waits == [0, LONGEST_CALL, LONGEST_CALL, 5, 0, 0, 0, 0]  # the last one is a last look
    assert server.clock.naps == pytest.approx([SHORT_PAUSE, SHORT_PAUSE, 0.05])


@pytest.mark.parametrize("rank", [POLLS, WAITS])
def test_what_is_there_at_once_takes_no_time(rank: int) -> None:
    server = ScriptedServer(rank=rank)
    task = server.task()
    server.succeed(task, "done")
    assert task.wait() == "done"
    assert (server.clock.naps, server.clock.now) == ([], 0)


def test_a_cancelled_call_is_made_again_without_a_wait() -> None:
    """Whether it was an accident shows at once."""
    server = ScriptedServer(rank=WAITS)
    task = server.task()
    server.script = [None, vmodl.fault.RequestCanceled(), None, lambda: server.succeed(task)]
    task.wait()
    assert server.waits == [0, LONGEST_CALL, 0, LONGEST_CALL]
