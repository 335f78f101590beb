"""How often the owner of a task speaks to a server, and how it learns that the task is to be cancelled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

import pytest
from vsphere import OwnedTask, Session, Stub, TaskCancelled, vim, vmodl
from vsphere._runtime import ManagedObject, MethodInfo
from vsphere.simulator import Server
from vsphere.soap import ConnectionBroke

KIND = "com.example.backup"
pytestmark = pytest.mark.parametrize("server", ["4.0", "5.5"], indirect=True)


class Counting:
    """Counts what goes by a connection, which bears one call of a kind in a second."""

    def __init__(self, stub: Stub) -> None:
        self.calls: list[object] = []
        self.failing: dict[str, Exception] = {}
        self.absent = 0
        self._invoke = stub.invoke
        self._fetch = stub.fetch
        for name, value in (("invoke", self.invoke), ("fetch", self.fetch), ("pace", 1.0)):
            setattr(stub, name, value)

    def invoke(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> object:
        said = (method.name, arguments["percentDone"]) if "percentDone" in arguments else method.name
        self.calls.append(said)
        if method.name in self.failing:
            raise self.failing.pop(method.name)
        if self.absent and method.name == "SetTaskState":
            self.absent -= 1
            raise vmodl.fault.ManagedObjectNotFound("not yet", obj=target)
        answer: object = self._invoke(target, method, arguments)
        return answer

    def fetch(self, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, object]:
        self.calls.append(",".join(paths))
        return self._fetch(target, paths)


@pytest.fixture
def stub(session: Session) -> Counting:
    return Counting(session.stub)


@pytest.fixture
def work(server: Server, session: Session) -> OwnedTask:
    vm = server.add_entity("vim.VirtualMachine", "db")
    return session.own_task(vm, KIND, cancelable=True)


def told(stub: Counting) -> list[object]:
    return [cast("tuple[str, object]", each)[1] for each in stub.calls if isinstance(each, tuple)]


def test_progress_is_told_on_change_and_once_a_second(
    server: Server, stub: Counting, work: OwnedTask
) -> None:
    with work:
        for percent in (0, 0, 1, 2, 3):
            work.progress(percent)
        assert told(stub) == [0]
        server.clock.sleep(1)
        work.progress(3)
        assert told(stub) == [0, 3]
        work.progress(4)
        work.progress(3)
        server.clock.sleep(1)
        work.progress(3)
        assert told(stub) == [0, 3]
        work.progress(5)
        work.progress(6)
        server.clock.sleep(1)
        work.check()
        assert told(stub) == [0, 3, 5, 6]
        work.progress(99)
    assert told(stub) == [0, 3, 5, 6, 99]
    assert stub.calls.index(("UpdateProgress", 99)) < len(stub.calls) - 1


def test_the_last_progress_of_a_failure_is_told_too(stub: Counting, work: OwnedTask) -> None:
    def fail() -> None:
        with work:
            work.progress(1)
            work.progress(2)
            raise KeyError("disk")

    with pytest.raises(KeyError):
        fail()
    assert told(stub) == [1, 2]
    assert work.task.info.state == "error"


def test_progress_that_was_refused_is_told_again(stub: Counting, work: OwnedTask) -> None:
    with work:
        stub.failing["UpdateProgress"] = vim.fault.InvalidState("not now")
        with pytest.raises(vim.fault.InvalidState):
            work.progress(1)
    assert told(stub) == [1, 1]


def test_a_cancellation_is_told_by_a_filter_from_the_second_question_on(
    server: Server, stub: Counting, work: OwnedTask
) -> None:
    with work:
        assert not work.cancelled
        begin = len(stub.calls)
        for _ in range(3):
            assert not work.cancelled
        assert "info" not in stub.calls[begin:]
        assert stub.calls[begin:].count("CreateFilter") == 1
        work.task.CancelTask()
        assert work.cancelled
        asked = len(stub.calls)
        assert work.cancelled
        assert len(stub.calls) == asked
    assert "DestroyPropertyCollector" in stub.calls or "DestroyPropertyFilter" in stub.calls


def test_a_server_is_checked_about_once_a_second(server: Server, stub: Counting, work: OwnedTask) -> None:
    def until_cancelled() -> None:
        with work:
            work.check()
            asked = len(stub.calls)
            for _ in range(9):
                work.check()
            assert len(stub.calls) == asked
            work.task.CancelTask()
            work.check()
            server.clock.sleep(1)
            work.check()

    with pytest.raises(TaskCancelled):
        until_cancelled()
    with pytest.raises(vmodl.fault.RequestCanceled):
        work.task.wait()


def gone(stub: Counting) -> None:
    stub.failing["WaitForUpdatesEx"] = stub.failing["CheckForUpdates"] = vmodl.fault.ManagedObjectNotFound()


def refused(stub: Counting) -> None:
    stub.failing["CreateFilter"] = vim.fault.NoPermission("no filters for you")


@pytest.mark.parametrize("trouble", [gone, refused])
def test_without_a_filter_the_task_itself_is_looked_at(
    stub: Counting, work: OwnedTask, trouble: Callable[[Counting], None]
) -> None:
    with work:
        assert not work.cancelled
        trouble(stub)
        work.task.CancelTask()
        begin = len(stub.calls)
        assert work.cancelled
        assert "info" in stub.calls[begin:]


def test_the_end_of_the_session_is_told(server: Server, work: OwnedTask) -> None:
    def go_on() -> None:
        with work:
            assert not work.cancelled
            server.end_sessions()
            assert work.cancelled

    with pytest.raises(vim.fault.NotAuthenticated):
        go_on()


def test_a_broken_connection_does_not_hide_the_exception(stub: Counting, work: OwnedTask) -> None:
    def go_on() -> None:
        with work:
            stub.failing["SetTaskState"] = ConnectionBroke("cut")
            raise KeyError("disk")

    with pytest.raises(KeyError) as caught:
        go_on()
    assert "could not be set to error: cut" in caught.value.__notes__[0]


def cancelled_at_once(work: OwnedTask) -> None:
    """Somebody cancels a task on a server that ends it then by itself."""
    work.task.CancelTask()
    work.task.SetTaskState(vim.TaskInfo.State.error, None, vmodl.fault.RequestCanceled("cancelled"))


@pytest.mark.parametrize("what", ["progress", "check", "describe", "nothing"])
def test_a_server_may_end_a_cancelled_task_by_itself(
    server: Server, stub: Counting, work: OwnedTask, what: str
) -> None:
    def go_on() -> None:
        with work:
            work.progress(1)
            work.progress(2)
            cancelled_at_once(work)
            server.clock.sleep(1)
            steps: dict[str, Callable[[], None]] = {
                "progress": lambda: work.progress(3),
                "check": work.check,
                "describe": lambda: work.describe("more"),
                "nothing": lambda: None,
            }
            steps[what]()

    with pytest.raises(TaskCancelled, match="the server has ended it") as caught:
        go_on()
    assert isinstance(caught.value.__cause__, vim.fault.InvalidState)
    assert not hasattr(caught.value, "__notes__")


def test_a_task_that_others_have_ended_is_no_cancelled_one(work: OwnedTask) -> None:
    with pytest.raises(vim.fault.InvalidState), work:
        work.task.SetTaskState(vim.TaskInfo.State.success)


@pytest.mark.parametrize("times", [1, 5, 6])
def test_a_server_may_say_that_it_has_a_task_before_it_is_there(
    stub: Counting, work: OwnedTask, times: int
) -> None:
    stub.absent = times
    if times > 5:
        with pytest.raises(vmodl.fault.ManagedObjectNotFound), work:
            pass
    else:
        with work:
            assert work.task.info.state == vim.TaskInfo.State.running
