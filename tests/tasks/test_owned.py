"""Tasks for work that the program itself does."""

from __future__ import annotations

import pytest
from vsphere import OwnedTask, Session, TaskCancelled, UnsupportedVersion, vim, vmodl
from vsphere.simulator import JumpingClock, Request, Server

KIND = "com.example.backup"
SUCCESS, ERROR = vim.TaskInfo.State.success, vim.TaskInfo.State.error


@pytest.fixture(params=["2.5", "2.5u2", "4.0", "4.1", "5.0", "5.5"])
def server(request: pytest.FixtureRequest) -> Server:
    return Server(request.param, clock=JumpingClock())


@pytest.fixture
def vm(server: Server) -> vmodl.ManagedObject:
    return server.add_entity("vim.VirtualMachine", "db")


def test_a_block_is_a_task_from_its_beginning_to_its_end(session: Session, vm: vmodl.ManagedObject) -> None:
    with session.own_task(vm, KIND, cancelable=True, initiated_by="ann") as work:
        info = work.task.info
        assert (info.state, info.entity, info.descriptionId) == (vim.TaskInfo.State.running, vm, KIND)
        assert info.cancelable
        assert isinstance(info.reason, vim.TaskReasonUser)
        assert info.reason.userName == "ann"
        work.progress(40)
        assert work.task.info.progress == 40
        work.result = "backup-7"
    assert (work.task.info.state, work.task.wait()) == (SUCCESS, "backup-7")


def test_an_exception_ends_the_task_and_goes_on(session: Session, vm: vmodl.ManagedObject) -> None:
    with pytest.raises(ZeroDivisionError), session.own_task(vm, KIND) as work:
        work.progress(1 // 0)
    assert work.task.info.state == ERROR
    with pytest.raises(vim.fault.VimFault, match="ZeroDivisionError: integer division"):
        work.task.wait()


def test_the_text_travels_in_a_documented_field_where_there_is_one(
    session: Session, vm: vmodl.ManagedObject
) -> None:
    with pytest.raises(KeyError), session.own_task(vm, KIND) as work:
        raise KeyError("disk")
    error = work.task.info.error
    assert error is not None
    texts = [message.message for message in error.faultMessage]
    assert texts == (["KeyError: 'disk'"] if session.stub.rank >= 5 else [])


def test_a_vim_fault_is_the_fault_of_the_task(session: Session, vm: vmodl.ManagedObject) -> None:
    with pytest.raises(vim.fault.InvalidState), session.own_task(vm, KIND) as work:
        raise vim.fault.InvalidState("not now")
    with pytest.raises(vim.fault.InvalidState, match="not now"):
        work.task.wait()


def test_another_fault_is_the_cause(session: Session, vm: vmodl.ManagedObject) -> None:
    lost = vmodl.fault.ManagedObjectNotFound("no such disk", obj=vm)
    with pytest.raises(vmodl.fault.ManagedObjectNotFound), session.own_task(vm, KIND) as work:
        raise lost
    with pytest.raises(vim.fault.VimFault, match="no such disk") as caught:
        work.task.wait()
    assert isinstance(caught.value.__cause__, vmodl.fault.ManagedObjectNotFound) == (session.stub.rank >= 5)


def test_a_cancellation_is_noticed(session: Session, vm: vmodl.ManagedObject) -> None:
    def work_until_cancelled(work: OwnedTask) -> None:
        with work:
            work.check()
            assert not work.cancelled
            work.task.CancelTask()
            assert work.cancelled
            work.check()

    work = session.own_task(vm, KIND, cancelable=True)
    with pytest.raises(TaskCancelled):
        work_until_cancelled(work)
    with pytest.raises(vmodl.fault.RequestCanceled):
        work.task.wait()


def test_success_can_still_win_over_a_cancellation(session: Session, vm: vmodl.ManagedObject) -> None:
    with session.own_task(vm, KIND, cancelable=True) as work:
        work.task.CancelTask()
    assert work.task.wait() is None


def test_giving_up_without_being_asked_is_an_error(session: Session, vm: vmodl.ManagedObject) -> None:
    with pytest.raises(TaskCancelled), session.own_task(vm, KIND) as work:
        raise TaskCancelled("no more tape")
    with pytest.raises(vim.fault.VimFault, match="no more tape"):
        work.task.wait()


@pytest.mark.parametrize("asked", [False, True])
def test_the_fault_of_canceled_tasks_is_one_only_where_somebody_asked(
    session: Session, vm: vmodl.ManagedObject, asked: bool
) -> None:
    def give_up() -> None:
        if asked:
            work.task.CancelTask()
        raise vmodl.fault.RequestCanceled("no more tape")

    with pytest.raises(vmodl.fault.RequestCanceled), session.own_task(vm, KIND, cancelable=True) as work:
        give_up()
    with pytest.raises((vmodl.fault.RequestCanceled, vim.fault.VimFault), match="no more tape") as caught:
        work.task.wait()
    assert isinstance(caught.value, vmodl.fault.RequestCanceled if asked else vim.fault.VimFault)


def test_an_interrupt_ends_the_task_too(session: Session, vm: vmodl.ManagedObject) -> None:
    with pytest.raises(KeyboardInterrupt), session.own_task(vm, KIND) as work:
        raise KeyboardInterrupt
    with pytest.raises(vim.fault.VimFault, match="KeyboardInterrupt"):
        work.task.wait()


def test_phases_are_described_since_40(session: Session, vm: vmodl.ManagedObject) -> None:
    with session.own_task(vm, KIND) as work:
        if session.stub.rank < 5:
            with pytest.raises(UnsupportedVersion, match="SetTaskDescription"):
                work.describe("copying")
            return
        work.describe("copying disk 1", key="com.example.copy", disk=1)
        description = work.task.info.description
        assert description is not None
        assert (description.key, description.message) == ("com.example.copy", "copying disk 1")
        assert [(arg.key, arg.value) for arg in description.arg] == [("disk", 1)]
        work.describe("checking")
        description = work.task.info.description
        assert description is not None
        assert description.key == KIND


def test_a_part_names_its_parent_since_40(session: Session, vm: vmodl.ManagedObject) -> None:
    with session.own_task(vm, KIND) as whole:
        if session.stub.rank < 5:
            with (
                pytest.raises(UnsupportedVersion, match="parentTaskKey"),
                session.own_task(vm, KIND, parent=whole.key),
            ):
                raise AssertionError("the block must not begin")
            return
        with session.own_task(vm, KIND, parent=whole.key) as part:
            assert part.task.info.parentTaskKey == whole.key


def test_what_the_server_refuses_does_not_hide_the_exception(
    server: Server, session: Session, vm: vmodl.ManagedObject
) -> None:
    def work() -> None:
        with session.own_task(vm, KIND):
            server.end_sessions()
            raise KeyError("disk")

    with pytest.raises(KeyError) as caught:
        work()
    assert "could not be set to error" in caught.value.__notes__[0]


def test_a_success_that_cannot_be_told_is_no_success(
    server: Server, session: Session, vm: vmodl.ManagedObject
) -> None:
    with pytest.raises(vim.fault.NotAuthenticated), session.own_task(vm, KIND):
        server.end_sessions()


def test_rights_are_needed(server: Server, vm: vmodl.ManagedObject) -> None:
    server.permit("guest", "Task.Update")
    with pytest.raises(vim.fault.NoPermission) as caught, server.connect("guest").own_task(vm, KIND):
        raise AssertionError("the block must not begin")
    assert caught.value.privilegeId == "Task.Create"


def test_the_first_servers_have_no_such_tasks() -> None:
    server = Server("2.0")
    session = server.connect()
    with pytest.raises(UnsupportedVersion, match="CreateTask"), session.own_task(server.root, KIND):
        raise AssertionError("the block must not begin")


def test_nothing_can_be_asked_before_the_block(session: Session, vm: vmodl.ManagedObject) -> None:
    with pytest.raises(RuntimeError, match="with block"):
        session.own_task(vm, KIND).progress(1)


def test_who_may_not_lead_a_task_leaves_none_behind(server: Server, vm: vmodl.ManagedObject) -> None:
    server.permit("ann", "Task.Create", on=server.root)
    ann = server.connect(user="ann")
    with pytest.raises(vim.fault.NoPermission) as caught, ann.own_task(vm, KIND):
        pytest.fail("the block was entered")
    assert (caught.value.privilegeId, caught.value.object) == ("Task.Update", vm)
    admin = server.connect().content.taskManager
    assert admin is not None
    assert admin.recentTask == []


def test_a_task_that_cannot_be_begun_is_ended(server: Server, vm: vmodl.ManagedObject) -> None:
    calls = list[object]()

    def refuse_once(request: Request) -> None:
        calls.append(str(request.arguments["state"]))
        if len(calls) == 1:
            raise vim.fault.InvalidState("not now")

    server.handle("vim.Task", "SetTaskState", refuse_once)
    with pytest.raises(vim.fault.InvalidState, match="not now"), server.connect().own_task(vm, KIND):
        pytest.fail("the block was entered")
    assert calls == ["running", "error"]


def test_a_task_that_can_be_neither_begun_nor_ended_is_told_of(
    server: Server, vm: vmodl.ManagedObject
) -> None:
    def refuse(request: Request) -> None:
        raise vim.fault.InvalidState("never")

    server.handle("vim.Task", "SetTaskState", refuse)
    with pytest.raises(vim.fault.InvalidState) as caught, server.connect().own_task(vm, KIND):
        pytest.fail("the block was entered")
    [note] = caught.value.__notes__
    assert "is left in the queue: never" in note
