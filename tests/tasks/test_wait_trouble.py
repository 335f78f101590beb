"""``task.wait`` where something is in its way: it ends, says why, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from vsphere import (
    NotConnected,
    TaskTimeout,
    WaitInterrupted,
    as_completed,
    soap,
    vim,
    vmodl,
    wait_for_tasks,
)
from vsphere._runtime import ManagedObject, MethodInfo

from tests.tasks.scripted import PC, ScriptedServer

GONE = vmodl.fault.ManagedObjectNotFound
CANCELED = vmodl.fault.RequestCanceled


@pytest.fixture(params=[1, 5, 6, 9])
def server(request: pytest.FixtureRequest) -> ScriptedServer:
    return ScriptedServer(rank=request.param)


def test_a_task_that_never_was(server: ScriptedServer) -> None:
    task = server.task()
    server.unreadable["task-1"] = GONE(obj=task)
    with pytest.raises(GONE):
        task.wait()
    assert not server.alive


def test_a_task_that_may_not_be_seen(server: ScriptedServer) -> None:
    task = server.task()
    server.unreadable["task-1"] = vim.fault.NoPermission(object=task, privilegeId="System.View")
    with pytest.raises(vim.fault.NoPermission) as caught:
        task.wait()
    assert caught.value.privilegeId == "System.View"
    assert not server.alive


def test_a_task_that_leaves(server: ScriptedServer) -> None:
    task = server.task()
    leave = PC.ObjectUpdate(kind=PC.ObjectUpdate.Kind.leave, obj=task)
    server.script = [None, lambda: server.tell(leave)]
    with pytest.raises(GONE) as caught:
        task.wait()
    assert caught.value.obj == task
    assert not server.alive


def test_a_task_that_is_reported_missing(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, lambda: server.lose(task, GONE(obj=task))]
    with pytest.raises(GONE):
        task.wait()
    assert not server.alive


def test_a_task_that_becomes_invisible(server: ScriptedServer) -> None:
    task = server.task()
    refusal = vim.fault.NoPermission(privilegeId="System.Read")
    hidden = PC.ObjectUpdate(
        kind=PC.ObjectUpdate.Kind.modify,
        obj=task,
        missingSet=[PC.MissingProperty(path="info.state", fault=refusal)],
    )
    server.script = [None, lambda: server.tell(hidden)]
    with pytest.raises(vim.fault.NoPermission):
        task.wait()
    assert not server.alive


def test_a_task_that_goes_before_it_was_told_about(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [lambda: server.unreadable.update({"task-1": GONE(obj=task)})]
    with pytest.raises(GONE):
        task.wait()
    assert not server.alive


def test_a_task_that_goes_while_the_server_forgets(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [
        None,
        vmodl.query.InvalidCollectorVersion(),
        lambda: server.unreadable.update({"task-1": GONE(obj=task)}),
    ]
    with pytest.raises(GONE):
        task.wait()
    assert not server.alive


def test_a_task_that_is_not_told_about_is_asked_for(server: ScriptedServer) -> None:
    one, two = server.task("one"), server.task("two")
    server.infos["two"].state = vim.TaskInfo.State.success
    server.infos["two"].result = 2
    server.silent = {"two"}
    server.script = [None, lambda: server.succeed(one, 1)]
    assert wait_for_tasks([one, two]) == [1, 2]


def test_a_task_that_goes_just_after_it_ended(server: ScriptedServer) -> None:
    task = server.task()

    def end() -> None:
        server.succeed(task)
        server.unreadable["task-1"] = GONE(obj=task)

    server.script = [None, end]
    with pytest.raises(GONE):
        task.wait()
    assert not server.alive


def test_the_end_of_the_session(server: ScriptedServer) -> None:
    task = server.task()
    over = vim.fault.NotAuthenticated()
    server.script = [None, CANCELED(), over]
    server.refused["DestroyPropertyCollector"] = server.refused["DestroyPropertyFilter"] = over
    with pytest.raises(vim.fault.NotAuthenticated) as caught:
        task.wait()
    assert caught.value is over


def test_the_end_of_the_collector_is_not_taken_for_the_end_of_the_task(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, CANCELED(), CANCELED()]
    with pytest.raises(WaitInterrupted) as caught:
        task.wait()
    assert isinstance(caught.value.__cause__, CANCELED)
    assert not server.alive


def test_a_collector_that_was_destroyed(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, CANCELED(), GONE(obj=PC("collector-1", server))]
    with pytest.raises(WaitInterrupted):
        task.wait()


def test_a_call_cancelled_by_other_code_is_made_again(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, CANCELED(), None, CANCELED(), lambda: server.succeed(task, 1)]
    assert task.wait() == 1


def test_a_version_that_is_too_old_begins_anew(server: ScriptedServer) -> None:
    task = server.task()
    percents: list[int] = []
    server.script = [
        lambda: server.report(task, progress=20),
        vmodl.query.InvalidCollectorVersion(),
        lambda: server.report(task, progress=20),
        lambda: server.succeed(task, 2),
    ]
    assert task.wait(on_progress=percents.append) == 2
    assert percents == [20]


def test_a_server_that_knows_no_version_at_all(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [vmodl.query.InvalidCollectorVersion()]
    with pytest.raises(vmodl.query.InvalidCollectorVersion):
        task.wait()
    assert not server.alive


def test_a_wait_goes_on_by_another_connection(server: ScriptedServer) -> None:
    task = server.task()
    broken = soap.NotReached("the connection broke")
    server.script = [None, broken, None, broken, lambda: server.succeed(task, 1)]
    assert task.wait() == 1
    assert server.calls.count("CreateFilter") == 3
    assert not server.alive


def test_what_was_told_by_a_connection_that_broke_is_told_again(server: ScriptedServer) -> None:
    task = server.task()

    def end_unheard() -> None:
        server.infos["task-1"].state = vim.TaskInfo.State.success
        raise soap.NotReached("the connection broke within the answer")

    server.script = [None, end_unheard]
    assert task.wait(timeout=0.5) is None


def test_a_wait_ends_where_the_next_connection_breaks_too(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, soap.NotReached("first"), soap.NotReached("second")]
    with pytest.raises(soap.NotReached, match="second"):
        task.wait()
    assert not server.alive


@pytest.mark.parametrize("error", [soap.NotSoap("no SOAP came", 503), soap.UnreadableAnswer("cut off")])
def test_a_wait_ends_where_something_else_answers(server: ScriptedServer, error: soap.TransportError) -> None:
    task = server.task()
    server.script = [None, error]
    server.refused["DestroyPropertyCollector"] = server.refused["DestroyPropertyFilter"] = soap.NotSoap(
        "x", 503
    )
    with pytest.raises(type(error)) as caught:
        task.wait()
    assert caught.value is error


def test_who_does_not_answer_is_not_asked_to_clean_up(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = server.task()
    server.script = [None, soap.TimeUp("the answer", 5)]
    watched = server.invoke

    def silent(target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> object:
        """Answer until updates were asked for twice, and never again."""
        if sum("ForUpdates" in each for each in server.calls) == 2:
            server.calls.append(method.name)
            raise soap.TimeUp("the answer", 6)
        return watched(target, method, arguments)

    monkeypatch.setattr(server, "invoke", silent)
    with pytest.raises(soap.TimeUp, match="6 s"):
        task.wait()
    assert "ForUpdates" in server.calls[-2]
    assert server.calls[-1] == "CreateFilter"


def test_a_wait_goes_on_by_another_connection_where_one_is_silent(server: ScriptedServer) -> None:
    task = server.task()
    silent = soap.TimeUp("the answer", 5)
    server.script = [None, silent, None, silent, lambda: server.succeed(task, 1)]
    assert task.wait() == 1
    assert not server.alive


def test_a_wait_ends_where_the_next_connection_is_silent_too(server: ScriptedServer) -> None:
    task = server.task()
    server.script = [None, soap.TimeUp("the answer", 5), soap.TimeUp("the answer", 6)]
    with pytest.raises(soap.TimeUp, match="6 s"):
        task.wait()


@pytest.mark.parametrize("cancel", [False, True])
def test_the_time_is_up_whether_the_server_is_silent_or_the_task_takes_long(
    server: ScriptedServer, cancel: bool
) -> None:
    task = server.task()

    def be_silent() -> None:
        server.clock.sleep(3)
        raise soap.TimeUp("the answer", 3)

    server.script = [None, be_silent]
    with pytest.raises(TaskTimeout, match="within 2 s") as caught:
        task.wait(timeout=2, cancel_on_timeout=cancel)
    asked = ", so it was not asked to cancel" if cancel else ""
    assert caught.value.__notes__ == [f"the answer took longer than 3 s{asked}"]
    assert isinstance(caught.value.__cause__, soap.TimeUp)
    assert "CancelTask" not in server.calls


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ConnectionResetError(), vmodl.fault.SystemError()])
def test_whatever_happens_nothing_is_left_behind(server: ScriptedServer, error: BaseException) -> None:
    task = server.task()
    server.script = [None, error]
    with pytest.raises(type(error)):
        task.wait()
    assert not server.alive


def test_a_failing_clean_up_does_not_cost_the_result(server: ScriptedServer) -> None:
    task = server.task()
    server.refused["DestroyPropertyCollector"] = ConnectionResetError()
    server.refused["DestroyPropertyFilter"] = vmodl.fault.SystemError()
    server.script = [lambda: server.succeed(task, "kept")]
    assert task.wait() == "kept"


def test_a_filter_that_cannot_be_made_takes_its_collector_along(server: ScriptedServer) -> None:
    task = server.task()
    server.refused["CreateFilter"] = vmodl.fault.InvalidArgument()
    with pytest.raises(vmodl.fault.InvalidArgument):
        task.wait()
    assert not server.alive


def test_a_task_without_a_connection_says_so() -> None:
    with pytest.raises(NotConnected):
        vim.Task("task-1").wait()


def test_a_task_that_goes_just_after_it_ended_is_no_end_for_the_others(server: ScriptedServer) -> None:
    one, two = server.task("one"), server.task("two")

    def end() -> None:
        server.succeed(one)
        server.unreadable["one"] = GONE(obj=one)

    server.script = [None, end, lambda: server.succeed(two, 2)]
    first, second = as_completed([one, two])
    assert (first.task, type(first.fault), second.task, second.result()) == (one, GONE, two, 2)
