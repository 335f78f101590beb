"""Waiting on simulated servers of all versions."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Condition, Event, get_ident
from types import FrameType

import pytest
from vsphere import Session, TaskTimeout, as_completed, vim, vmodl, wait_for_tasks
from vsphere.simulator import ManualClock, Server, ServerTask, Steps, steps

from tests.tasks.conftest import NUMBERS, seen

CANCELED = vmodl.fault.RequestCanceled
KIND = "CreateSnapshot_Task"


def test_a_result_with_its_progress(server: Server, session: Session) -> None:
    percents: list[int] = []
    task = seen(server.run(None, KIND, steps(60, count=4, result="snapshot-3")), session)
    assert task.wait(on_progress=percents.append) == "snapshot-3"
    assert percents == [0, 25, 50, 75]


def test_a_managed_object_as_result_can_be_used(server: Server, session: Session) -> None:
    vm = server.add_entity("vim.VirtualMachine", "db")
    result = seen(server.run(vm, "CloneVM_Task", steps(5, result=vm)), session).wait()
    assert result == vm
    assert isinstance(result, vim.VirtualMachine)


def test_a_fault(server: Server, session: Session) -> None:
    fault = vim.fault.InvalidName("no such name", name="?")
    task = seen(server.run(None, KIND, steps(60, fault=fault)), session)
    with pytest.raises(vim.fault.InvalidName, match="no such name") as caught:
        task.wait()
    assert caught.value == fault


def test_a_task_in_the_queue_is_waited_for(server: Server, session: Session) -> None:
    assert seen(server.run(None, KIND, steps(10, result=1), queued=500), session).wait() == 1


def test_a_cancelled_task(server: Server, session: Session) -> None:
    task = seen(server.run(None, KIND, steps(600)), session)
    task.CancelTask()
    with pytest.raises(CANCELED):
        task.wait()


def test_a_timeout_leaves_the_task_alone(server: Server, session: Session) -> None:
    task = seen(server.run(None, KIND, steps(600, result="done")), session)
    with pytest.raises(TaskTimeout):
        task.wait(timeout=42.5)
    assert server.clock.monotonic() == pytest.approx(42.5, abs=0.01)
    assert not task.info.cancelled
    assert task.wait() == "done"


def test_a_timeout_cancels_if_asked(server: Server, session: Session) -> None:
    task = seen(server.run(None, KIND, steps(600)), session)
    with pytest.raises(TaskTimeout):
        task.wait(timeout=10, cancel_on_timeout=True)
    with pytest.raises(CANCELED):
        task.wait()


def test_a_timeout_that_may_not_cancel_says_so(server: Server) -> None:
    server.permit("guest", "Task.Update")
    task = seen(server.run(None, KIND, steps(600)), server.connect("guest"))
    with pytest.raises(TaskTimeout) as caught:
        task.wait(timeout=10, cancel_on_timeout=True)
    assert "Global.CancelTask" in caught.value.__notes__[0]


def test_several_tasks(server: Server, session: Session) -> None:
    tasks = [seen(server.run(None, KIND, steps(10 * n, result=n)), session) for n in (3, 1, 2)]
    assert [outcome.value for outcome in as_completed(tasks)] == [1, 2, 3]
    assert wait_for_tasks(tasks) == [3, 1, 2]


def test_several_tasks_of_which_one_never_was(server: Server, session: Session) -> None:
    real = seen(server.run(None, KIND, steps(10, result=1)), session)
    unreal = vim.Task("task-0", session.stub)
    found = {outcome.task: outcome for outcome in as_completed([unreal, real])}
    assert found[real].result() == 1
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        found[unreal].result()


def after(server: Server, seconds: float, trouble: Callable[[], None]) -> None:
    """Have something done to the server while a client waits."""

    def work(task: ServerTask) -> Steps:
        yield seconds
        trouble()
        return None

    server.run(None, "Trouble", work)


def test_a_task_that_disappears(server: Server, session: Session) -> None:
    task = server.start_task(None, KIND)
    after(server, 30, partial(server.remove, task))
    with pytest.raises(vmodl.fault.ManagedObjectNotFound) as caught:
        seen(task, session).wait()
    assert caught.value.obj == seen(task, session)


def test_a_task_that_is_hidden(server: Server, session: Session) -> None:
    vm = server.add_entity("vim.VirtualMachine", "db")
    task = server.start_task(vm, KIND)
    after(server, 30, partial(server.forbid, "backup", vm))
    with pytest.raises(vim.fault.NoPermission):
        seen(task, session).wait()


def test_a_refusal_of_the_wait_is_told_from_the_same_fault_of_a_task(
    server: Server, session: Session
) -> None:
    vm = server.add_entity("vim.VirtualMachine", "db")
    hidden, failed = server.start_task(vm, KIND), vim.fault.NoPermission("not you", privilegeId="VM.Change")
    refused = seen(server.run(None, KIND, steps(60, fault=failed)), session)
    fine = seen(server.run(None, KIND, steps(60, result=1)), session)
    after(server, 30, partial(server.forbid, "backup", vm))
    tasks = [seen(hidden, session), refused, fine]
    found = {outcome.task: outcome for outcome in as_completed(tasks)}
    assert [found[task].task_failed for task in tasks] == [False, True, False]
    for task in tasks[:2]:
        with pytest.raises(vim.fault.NoPermission) as caught:
            task.wait()
        assert caught.value.task_failed is (task == refused)
        with pytest.raises(vim.fault.NoPermission) as raised:
            found[task].result()
        assert raised.value.task_failed is (task == refused)


def test_a_wait_that_is_given_up_is_no_failure_of_the_task(server: Server, session: Session) -> None:
    with pytest.raises(TaskTimeout) as caught:
        seen(server.run(None, KIND, steps(600)), session).wait(timeout=1)
    assert caught.value.task_failed is False


def test_a_session_that_is_ended(server: Server, session: Session) -> None:
    task = server.start_task(None, KIND)
    after(server, 30, server.end_sessions)
    with pytest.raises(vim.fault.NotAuthenticated):
        seen(task, session).wait()


def test_a_session_that_has_ended(server: Server, session: Session) -> None:
    task = seen(server.start_task(None, KIND), session)
    session.close()
    with pytest.raises(vim.fault.NotAuthenticated):
        task.wait()


def test_other_filters_of_the_session_are_left_alone(server: Server, session: Session) -> None:
    PC = vmodl.query.PropertyCollector
    task = seen(server.run(None, KIND, steps(10)), session)
    mine = PC.FilterSpec(
        propSet=[PC.PropertySpec(type="Task", pathSet=["info"])], objectSet=[PC.ObjectSpec(obj=task)]
    )
    collector = session.content.propertyCollector
    kept = collector.CreateFilter(mine, False)
    before = collector.CheckForUpdates("")
    assert before is not None
    task.wait()
    after_wait = collector.CheckForUpdates(before.version)
    assert after_wait is not None
    assert [update.filter for update in after_wait.filterSet] == [kept]
    kept.DestroyPropertyFilter()


# With a clock that a test moves, threads can be watched while they wait.


@pytest.fixture(params=[NUMBERS[0], NUMBERS[-1]])
def watched(request: pytest.FixtureRequest) -> Iterator[tuple[Server, ManualClock]]:
    clock = ManualClock()
    made = Server(request.param, clock=clock)
    yield made, clock
    assert made.leftovers() == []


def test_closing_the_session_ends_a_wait_in_another_thread(watched: tuple[Server, ManualClock]) -> None:
    server, clock = watched
    session = server.connect("backup")
    task = seen(server.start_task(None, KIND), session)
    with ThreadPoolExecutor() as pool:
        wait = pool.submit(task.wait)
        clock.await_waiters()
        session.close()
        clock.advance(1)
        assert isinstance(wait.exception(timeout=60), vim.fault.NotAuthenticated)


def test_a_wait_can_be_interrupted(watched: tuple[Server, ManualClock]) -> None:
    server, clock = watched
    task = seen(server.start_task(None, KIND), server.connect("backup"))
    heard = Event()

    def interrupt(_number: int, frame: FrameType | None) -> None:
        """Interrupt the wait and nothing else: what the collector of garbage runs would swallow it.

        A condition that is about to wait, and has let go of its lock, does not take it again either.
        """
        waits = frame is not None and frame.f_code is Condition.wait.__code__ and "gotit" in frame.f_locals
        if waits and not heard.is_set():
            heard.set()
            raise KeyboardInterrupt

    def send(thread: int) -> None:
        clock.await_waiters()
        while not heard.wait(0.01):
            signal.pthread_kill(thread, signal.SIGINT)

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        with ThreadPoolExecutor() as pool:
            pool.submit(send, get_ident())
            with pytest.raises(KeyboardInterrupt):
                task.wait()
            heard.set()
    finally:
        signal.signal(signal.SIGINT, before)


def test_fifty_threads_wait_on_one_session() -> None:
    server = Server()
    session = server.connect("backup")
    tasks = [server.start_task(None, KIND) for _ in range(50)]
    with ThreadPoolExecutor(50) as pool:
        waits = [pool.submit(seen(task, session).wait) for task in tasks]
        for number, task in enumerate(tasks):
            task.begin()
            task.succeed(number)
        assert [wait.result(timeout=120) for wait in waits] == list(range(50))
    assert server.leftovers() == []


def test_a_filter_that_other_code_destroys_is_made_anew(server: Server, session: Session) -> None:
    shared = session.content.propertyCollector

    def destroy() -> None:
        for each in shared.filter:
            each.DestroyPropertyFilter()

    task = seen(server.run(None, "Backup", steps(60, result="done")), session)
    for seconds in (5, 20, 61):
        after(server, seconds, destroy)
    assert task.wait(timeout=600) == "done"
    assert server.leftovers() == []
