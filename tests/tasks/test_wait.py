"""``task.wait`` where the server behaves: results, faults, progress, time, and nothing left behind."""

from __future__ import annotations

import pickle
from functools import partial

import pytest
from vsphere import TaskTimeout, vim, vmodl

from tests.tasks.scripted import PC, ScriptedServer

ALL_RANKS = range(1, 10)
OWN_COLLECTOR = PC.CreatePropertyCollector.name


@pytest.fixture(params=ALL_RANKS)
def server(request: pytest.FixtureRequest) -> ScriptedServer:
    return ScriptedServer(rank=request.param)


def test_a_wait_returns_the_result(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, lambda: server.succeed(task, "snapshot-3")]
    assert task.wait() == "snapshot-3"
    assert not server.alive


def test_a_task_without_a_result_gives_none(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [lambda: server.succeed(task)]
    assert task.wait() is None


def test_a_task_that_is_over_needs_no_time(server: ScriptedServer) -> None:
    task = server.task()
    server.infos["task-1"].state = vim.TaskInfo.State.success
    server.infos["task-1"].result = 7
    assert task.wait(timeout=0) == 7
    assert server.clock.now == 0


def test_a_wait_raises_the_fault_of_the_task(server: ScriptedServer) -> None:
    task = server.task()
    error = vim.fault.InvalidState("not while it sleeps")
    server.script = [lambda: server.fail(task, error)]
    with pytest.raises(vim.fault.InvalidState, match="not while it sleeps") as caught:
        task.wait()
    assert caught.value.msg == "not while it sleeps"
    assert not server.alive


def test_a_fault_keeps_the_message_that_it_has(server: ScriptedServer) -> None:
    task = server.task()
    fault = vim.fault.InvalidState("its own words")
    server.script = [lambda: server.fail(task, fault)]
    with pytest.raises(vim.fault.InvalidState, match="its own words"):
        task.wait()


def test_a_failure_without_a_fault_is_still_a_fault(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [lambda: server.fail(task, None)]
    with pytest.raises(vmodl.MethodFault, match="does not say why"):
        task.wait()


def test_progress_is_told_once_for_each_value(server: ScriptedServer) -> None:
    task = server.task()
    percents: list[int] = []
    steps = [10, 10, None, 10, 60, 40]
    server.script = [partial(server.report, task, progress=step) for step in steps]
    server.script.append(lambda: server.succeed(task))
    task.wait(on_progress=percents.append)
    assert percents == [10, 60, 40]


def test_progress_and_the_end_in_one_answer_are_both_told(server: ScriptedServer) -> None:
    task = server.task()
    percents: list[int] = []

    def finish() -> None:
        server.report(task, progress=100)
        server.succeed(task, "done")

    server.script = [None, finish]
    assert task.wait(on_progress=percents.append) == "done"
    assert percents == [100]


def test_an_exception_of_the_callback_ends_the_wait_cleanly(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [lambda: server.report(task, progress=5)]

    def complain(percent: int) -> None:
        raise KeyError(percent)

    with pytest.raises(KeyError, match="5"):
        task.wait(on_progress=complain)
    assert not server.alive


@pytest.mark.parametrize("timeout", [0, 0.3, 1, 2.5, 35])
def test_a_wait_ends_in_time(server: ScriptedServer, timeout: float) -> None:
    task = server.task()
    with pytest.raises(TaskTimeout) as caught:
        task.wait(timeout=timeout)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.tasks == (task,)
    assert server.clock.now == pytest.approx(timeout)
    assert "CancelTask" not in server.calls
    assert not server.alive


def test_a_wait_that_is_out_of_time_cancels_if_asked(server: ScriptedServer) -> None:
    task = server.task()
    with pytest.raises(TaskTimeout, match="did not end within 3 s"):
        task.wait(timeout=3, cancel_on_timeout=True)
    assert server.infos["task-1"].cancelled
    assert not server.alive


def test_a_timeout_can_be_pickled() -> None:
    timeout = TaskTimeout((ScriptedServer().task(),), 3)
    timeout.add_note("unlucky")
    copy = pickle.loads(pickle.dumps(timeout))
    assert (copy.tasks, copy.timeout, str(copy)) == (timeout.tasks, 3, str(timeout))
    assert copy.__notes__ == ["unlucky"]


def test_a_refused_cancellation_is_noted_on_the_timeout(server: ScriptedServer) -> None:
    task = server.task()
    server.refused["CancelTask"] = vmodl.fault.NotSupported("cannot be stopped")
    with pytest.raises(TaskTimeout) as caught:
        task.wait(timeout=1, cancel_on_timeout=True)
    assert caught.value.__notes__ == ["vim.Task('task-1') could not be cancelled: cannot be stopped"]


def test_constant_news_do_not_prolong_a_wait(server: ScriptedServer) -> None:
    task = server.task()

    def work() -> None:
        server.clock.now += 1
        server.report(task, progress=int(server.clock.now))

    server.script = [work] * 50
    with pytest.raises(TaskTimeout):
        task.wait(timeout=10)
    assert server.clock.now <= 12


def test_the_rest_of_a_truncated_answer_is_fetched_in_any_case(server: ScriptedServer) -> None:
    task = server.task()

    def begin() -> None:
        server.truncated = True

    def end() -> None:
        server.truncated = False
        server.succeed(task, "late")

    server.script = [begin, end]
    assert task.wait(timeout=0) == "late"


@pytest.mark.parametrize("rank", [6, 9])
def test_servers_since_41_wait_themselves_but_never_for_long(rank: int) -> None:
    server = ScriptedServer(rank)
    task = server.task()
    server.script = [*[None] * 5, lambda: server.succeed(task)]
    task.wait()
    assert OWN_COLLECTOR in server.calls
    assert (server.waits[0], set(server.waits[1:])) == (0, {10})
    assert server.clock.naps == []


@pytest.mark.parametrize("rank", [1, 5])
def test_older_servers_are_asked_at_growing_intervals(rank: int) -> None:
    server = ScriptedServer(rank)
    task = server.task()
    server.script = [*[None] * 20, lambda: server.succeed(task)]
    task.wait()
    assert OWN_COLLECTOR not in server.calls
    assert server.clock.naps == sorted(server.clock.naps)
    assert (server.clock.naps[0], server.clock.naps[-1]) == (0.1, 2.0)


def test_an_old_server_reports_what_others_watch_and_that_is_not_for_us() -> None:
    server = ScriptedServer(rank=5)
    task = server.task()
    others = PC.FilterUpdate(
        filter=PC.Filter("of somebody else", server),
        objectSet=[PC.ObjectUpdate(kind=PC.ObjectUpdate.Kind.leave, obj=task)],
    )
    server.others = [others]
    server.script = [None, lambda: server.succeed(task, "ours")]
    assert task.wait() == "ours"
