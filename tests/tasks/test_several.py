"""Waiting for several tasks at once, with one collector."""

# The scripted server names its tasks by their ids.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from functools import partial

import pytest
from vsphere import TaskTimeout, as_completed, vim, vmodl, wait_for_tasks

from tests.tasks.scripted import ScriptedServer


@pytest.fixture(params=[1, 5, 6, 9])
def server(request: pytest.FixtureRequest) -> ScriptedServer:
    return ScriptedServer(rank=request.param)


def test_results_come_in_the_order_of_the_tasks(server: ScriptedServer) -> None:
    tasks = [server.task(f"task-{number}") for number in range(4)]
    server.script = [partial(server.succeed, task, task._moId) for task in reversed(tasks)]
    assert wait_for_tasks(tasks) == ["task-0", "task-1", "task-2", "task-3"]
    assert server.calls.count("CreatePropertyCollector") == (1 if server.rank >= 6 else 0)
    assert server.calls.count("CreateFilter") == 1
    assert not server.alive


def test_outcomes_come_in_the_order_of_their_ends(server: ScriptedServer) -> None:
    one, two = server.task("one"), server.task("two")
    fault = vim.fault.InvalidState()
    server.script = [None, lambda: server.fail(two, fault), lambda: server.succeed(one, 1)]
    outcomes = list(as_completed([one, two]))
    assert [outcome.task for outcome in outcomes] == [two, one]
    assert outcomes[1].result() == 1
    with pytest.raises(vim.fault.InvalidState):
        outcomes[0].result()
    assert not server.alive


def test_the_first_failure_is_raised_and_the_others_go_on(server: ScriptedServer) -> None:
    one, two = server.task("one"), server.task("two")
    server.script = [lambda: server.fail(two, vim.fault.Timedout())]
    with pytest.raises(vim.fault.Timedout):
        wait_for_tasks([one, two])
    assert "CancelTask" not in server.calls
    assert not server.alive


def test_a_task_that_does_not_exist_is_not_in_the_way_of_the_others(server: ScriptedServer) -> None:
    one, two, three = (server.task(key) for key in ("one", "two", "three"))
    server.unreadable["two"] = vmodl.fault.ManagedObjectNotFound(obj=two)
    server.script = [lambda: server.succeed(one, 1), lambda: server.succeed(three, 3)]
    outcomes = {outcome.task._moId: outcome for outcome in as_completed([one, two, three])}
    assert (outcomes["one"].value, outcomes["three"].value) == (1, 3)
    assert isinstance(outcomes["two"].fault, vmodl.fault.ManagedObjectNotFound)
    assert not server.alive


def test_one_task_twice_is_one_task(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [lambda: server.succeed(task, 5)]
    assert wait_for_tasks([task, task]) == [5, 5]


def test_no_tasks_need_no_server(server: ScriptedServer) -> None:
    assert wait_for_tasks([]) == []
    assert server.calls == []


def test_tasks_of_two_connections_are_refused() -> None:
    with pytest.raises(ValueError, match="one connection"):
        wait_for_tasks([ScriptedServer().task(), ScriptedServer(server="other").task("task-2")])


def test_progress_says_whose_it_is(server: ScriptedServer) -> None:
    one, two = server.task("one"), server.task("two")
    seen: list[tuple[vim.Task, int]] = []

    def end() -> None:
        server.succeed(one)
        server.succeed(two)

    server.script = [lambda: server.report(two, progress=3), lambda: server.report(one, progress=3), end]
    wait_for_tasks([one, two], on_progress=lambda task, percent: seen.append((task, percent)))
    assert seen == [(two, 3), (one, 3)]


def test_a_timeout_names_those_that_have_not_ended(server: ScriptedServer) -> None:
    tasks = [server.task(f"task-{number}") for number in range(3)]
    server.script = [lambda: server.succeed(tasks[1])]
    with pytest.raises(TaskTimeout, match="2 tasks did not end within 4 s") as caught:
        wait_for_tasks(tasks, timeout=4, cancel_on_timeout=True)
    assert caught.value.tasks == (tasks[0], tasks[2])
    assert [server.infos[task._moId].cancelled for task in tasks] == [True, False, True]


def test_leaving_the_loop_ends_the_wait(server: ScriptedServer) -> None:
    one, two = server.task("one"), server.task("two")
    server.script = [lambda: server.succeed(one)]
    for outcome in as_completed([one, two]):
        assert outcome.task == one
        break
    assert not server.alive
