"""Tasks as clients see them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast

import pytest
from vsphere import GatePolicy, Session, UnsupportedVersion, vim, vmodl
from vsphere.simulator import Server

from .scenes import VERSIONS, Scene, manager, moid

State = vim.TaskInfo.State


def test_a_new_task_says_what_it_is_for() -> None:
    scene = Scene()
    parent = scene.tasks.CreateTask(scene.vm, "shop.restock", cancelable=False)
    child = scene.tasks.CreateTask(scene.vm, "shop.count", "ann", True, parent.key)
    grandchild = scene.tasks.CreateTask(scene.server.root, "shop.look", None, True, child.key)
    assert (parent.state, parent.cancelable, parent.cancelled) == (State.queued, False, False)
    assert (parent.entity, parent.entityName, parent.descriptionId) == (scene.vm, "web", "shop.restock")
    assert parent.reason == vim.TaskReasonUser(userName="administrator")
    assert child.reason == vim.TaskReasonUser(userName="ann")
    assert (parent.parentTaskKey, parent.rootTaskKey) == (None, None)
    assert (child.parentTaskKey, child.rootTaskKey) == (parent.key, parent.key)
    assert (grandchild.parentTaskKey, grandchild.rootTaskKey) == (child.key, parent.key)
    assert len({each.eventChainId for each in (parent, child, grandchild)}) == 3
    assert child.task.info == child


def test_times_are_those_of_the_servers_clock() -> None:
    scene = Scene()
    task = scene.task(running=False)
    scene.clock.advance(60)
    task.SetTaskState(State.running)
    scene.clock.advance(1.5)
    task.SetTaskState(State.success, "40 boxes")
    info = task.info
    start, end = info.startTime, info.completeTime
    assert start is not None
    assert end is not None
    assert (start - info.queueTime, end - start) == (timedelta(seconds=60), timedelta(seconds=1.5))
    assert scene.session.service_instance.CurrentTime() == end


def test_a_canceled_task_goes_on_until_its_owner_ends_it() -> None:
    scene = Scene()
    task = scene.task()
    task.CancelTask()
    task.CancelTask()
    scene.clock.advance(3600)
    assert (task.info.state, task.info.cancelled) == (State.running, True)
    task.SetTaskState(State.error)
    error = task.info.error
    assert error is not None
    assert isinstance(error, vmodl.fault.RequestCanceled)
    with pytest.raises(vim.fault.InvalidState):
        task.CancelTask()


def test_the_fault_of_canceled_tasks_is_for_canceled_tasks() -> None:
    task = Scene().task()
    canceled = vmodl.fault.RequestCanceled("as you wish")
    with pytest.raises(vim.fault.InvalidState):
        task.SetTaskState(State.error, fault=canceled)
    task.CancelTask()
    task.SetTaskState(State.error, fault=canceled)
    error = task.info.error
    assert error is not None
    assert error == canceled


def test_success_can_win_against_a_request_to_cancel() -> None:
    task = Scene().task()
    task.CancelTask()
    task.SetTaskState(State.success, 7)
    assert (task.info.state, task.info.result, task.info.error) == (State.success, 7, None)


def test_a_fault_keeps_its_fields_and_has_a_message() -> None:
    task = Scene().task()
    task.SetTaskState(State.error, fault=vim.fault.OutOfBounds("too many boxes", argumentName="boxes"))
    error = task.info.error
    assert error is not None
    assert error == vim.fault.OutOfBounds("too many boxes", argumentName="boxes")
    assert error.msg == "too many boxes"


def test_progress_out_of_bounds_is_refused_by_servers_2_x_and_clamped_by_later_ones() -> None:
    for version in VERSIONS[1:]:
        task = Scene(version).task()
        if version in ("2.5", "2.5u2"):
            with pytest.raises(vim.fault.OutOfBounds) as caught:
                task.UpdateProgress(101)
            assert caught.value.argumentName == "percentDone"
            assert task.info.progress is None
        else:
            task.UpdateProgress(101)
            assert task.info.progress == 100
            task.UpdateProgress(-1)
            assert task.info.progress == 0


def test_nothing_that_a_client_holds_changes_the_server() -> None:
    task = Scene().task()
    boxes = vmodl.KeyAnyValue(key="boxes", value=[1, 2])
    task.SetTaskState(State.success, boxes)
    boxes.value = "none"
    info = task.info
    cast(vmodl.KeyAnyValue, info.result).value = "many"
    info.state = State.error
    assert task.info.result == vmodl.KeyAnyValue(key="boxes", value=[1, 2])
    assert task.info.state == State.success


def test_references_in_results_can_be_used() -> None:
    scene = Scene()
    first, second = scene.task(), scene.task()
    first.SetTaskState(State.success, second)
    found = first.info.result
    assert found == second
    assert isinstance(found, vim.Task)
    assert found.info.state == State.running


def test_recent_tasks_go_ten_minutes_after_their_end() -> None:
    scene = Scene()
    done, open_ = scene.task(), scene.task()
    done.SetTaskState(State.success)
    scene.clock.advance(599)
    assert scene.tasks.recentTask == [done, open_]
    scene.clock.advance(1)
    assert scene.tasks.recentTask == [open_]
    open_.SetTaskState(State.success)
    scene.clock.advance(599.75)
    assert scene.tasks.recentTask == [open_]
    scene.clock.advance(0.25)
    assert scene.tasks.recentTask == []
    with pytest.raises(vmodl.fault.ManagedObjectNotFound) as caught:
        done.CancelTask()
    assert caught.value.obj == done


def test_no_more_than_200_ended_tasks_are_recent() -> None:
    scene = Scene()
    started = [scene.server.start_task(scene.vm, "Shelve") for _ in range(205)]
    for index, task in enumerate(started[::-1]):
        assert len(scene.tasks.recentTask) == 205 - max(index - 200, 0)
        scene.clock.advance(1)
        task.succeed()
    # Those that ended last, whenever they began; the first ones began first and ended last.
    assert [moid(task) for task in scene.tasks.recentTask] == [task.key for task in started[:200]]
    open_ = scene.server.start_task(scene.vm, "Shelve")
    assert [moid(task) for task in scene.tasks.recentTask] == [each.key for each in [*started[:200], open_]]


def test_tasks_need_an_object_and_a_parent_that_exist() -> None:
    scene = Scene()
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        scene.tasks.CreateTask(vim.Task("task-999"), "shop.restock", cancelable=True)
    with pytest.raises(vmodl.fault.InvalidArgument) as caught:
        scene.tasks.CreateTask(scene.vm, "shop.restock", None, True, "task-999")
    assert caught.value.invalidProperty == "parentTaskKey"
    about_a_manager = scene.tasks.CreateTask(scene.tasks, "shop.restock", cancelable=True)
    assert about_a_manager.entity is None


def test_a_task_disappears() -> None:
    scene = Scene()
    owned = scene.server.start_task(scene.vm, "Shelve")
    task = owned.seen_by(scene.session)
    scene.server.remove(owned)
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        _ = task.info
    with pytest.raises(LookupError):
        scene.server.remove(owned)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_the_version_lacks_is_not_sent_or_refused_by_the_server(version: str) -> None:
    strict, off = Scene(version), Scene(version, GatePolicy.OFF)
    rank = VERSIONS.index(version) + 1
    task = strict.server.start_task(strict.vm, "Shelve").seen_by(strict.session)
    other = off.server.start_task(off.vm, "Shelve").seen_by(off.session)
    message = vmodl.LocalizableMessage(key="shop.phase")
    calls: dict[int, Callable[[vim.Task], None]] = {
        2: lambda each: each.UpdateProgress(5),
        5: lambda each: each.SetTaskDescription(message),
    }
    for call in (call for needed, call in calls.items() if rank < needed):
        with pytest.raises(UnsupportedVersion):
            call(task)
        with pytest.raises(vmodl.fault.MethodNotFound) as caught:
            call(other)
        assert caught.value.receiver == other


def test_a_parameter_that_the_version_lacks_is_an_invalid_request() -> None:
    scene = Scene("2.5", GatePolicy.OFF)
    key = scene.tasks.CreateTask(scene.vm, "shop.restock", cancelable=True).key
    with pytest.raises(vmodl.fault.InvalidRequest):
        scene.tasks.CreateTask(scene.vm, "shop.restock", None, True, key)


@pytest.mark.parametrize(("version", "known"), [("2.5u2server", False), ("4.0", True)])
def test_a_field_deep_in_an_argument_that_the_version_lacks_is_an_invalid_request(
    version: str, known: bool
) -> None:
    scene = Scene(version, GatePolicy.OFF)
    fault = vim.fault.VimFault(faultMessage=[vmodl.LocalizableMessage(key="shop.phase")])
    task = scene.task()
    if known:
        task.SetTaskState(State.error, fault=fault)
        assert task.info.error is not None
    else:
        with pytest.raises(vmodl.fault.InvalidRequest, match="faultMessage"):
            task.SetTaskState(State.error, fault=fault)
        assert task.info.state == State.running


def test_fields_that_the_version_lacks_are_not_sent() -> None:
    for version, key in (("2.5", None), ("4.0", "task")):
        scene = Scene(version)
        parent = scene.server.start_task(scene.vm, "Shelve")
        child = scene.server.start_task(scene.vm, "Count", parent=parent).seen_by(scene.session)
        assert (child.info.parentTaskKey or "")[:4] == (key or "")


CALLS: list[tuple[str, tuple[str, ...], Callable[[Session, vim.Task, Scene], object]]] = [
    ("Global.CancelTask", (), lambda session, task, scene: task.CancelTask()),
    ("Task.Update", ("Global.CancelTask",), lambda session, task, scene: task.UpdateProgress(5)),
    (
        "Task.Create",
        ("Task.Update",),
        lambda session, task, scene: manager(session).CreateTask(scene.vm, "shop.count", cancelable=True),
    ),
]


@pytest.mark.parametrize(("missing", "others", "call"), CALLS)
def test_privileges_are_checked_on_the_entity_of_the_task(
    missing: str, others: tuple[str, ...], call: Callable[[Session, vim.Task, Scene], object]
) -> None:
    scene = Scene()
    task = scene.task()
    scene.server.permit("ann", *others)
    session = scene.server.connect(user="ann")
    theirs = vim.Task(moid(task), session.stub)
    with pytest.raises(vim.fault.NoPermission) as caught:
        call(session, theirs, scene)
    assert (caught.value.privilegeId, caught.value.object) == (missing, scene.vm)
    scene.server.permit("ann", missing, on=scene.vm)
    call(session, theirs, scene)


def test_tasks_on_hidden_entities_are_hidden() -> None:
    scene = Scene()
    task = scene.task()
    scene.server.forbid("ann", on=scene.vm)
    scene.server.permit("ann", on=scene.server.root)
    session = scene.server.connect(user="ann")
    assert manager(session).recentTask == []
    with pytest.raises(vim.fault.NoPermission) as caught:
        _ = vim.Task(moid(task), session.stub).info
    assert (caught.value.privilegeId, caught.value.object) == ("System.View", scene.vm)


def test_nothing_goes_without_a_login() -> None:
    scene = Scene()
    task = scene.task()
    scene.server.end_sessions()
    with pytest.raises(vim.fault.NotAuthenticated):
        _ = task.info
    for each in (task, vim.Task("task-999", scene.session.stub)):
        with pytest.raises(vim.fault.NotAuthenticated):
            each.CancelTask()


def test_descriptions_list_kinds_and_states() -> None:
    scene = Scene()
    scene.task()
    assert scene.tasks.maxCollector == 32
    assert [each.key for each in scene.tasks.description.methodInfo] == ["shop.restock"]
    assert {each.key for each in scene.tasks.description.state} == {str(each) for each in State}


def test_two_servers_are_not_the_same() -> None:
    here, there = Scene(), Scene()
    assert here.vm != there.vm
    assert here.session.content.rootFolder == here.server.root != there.server.root
    with pytest.raises(LookupError):
        here.server.start_task(vim.ManagedEntity("vm-999"), "Shelve")


def test_the_version_is_named_in_several_ways() -> None:
    named = {
        "5.5": "vim.version.version9",
        "2.0": "vim.version.version1",
        "4.0": "vim.version.version5",
        "2.5u2server": "vim.version.version4",
        "vim.version.version6": "vim.version.version6",
        "vSphere API 5.1": "vim.version.version8",
    }
    assert {name: Server(name).version.id for name in named} == named
    assert Server().version.id == "vim.version.v9_1_1_0"
    with pytest.raises(LookupError, match=r"9\.9"):
        Server("9.9")
    about = Server("5.0").connect().content.about
    assert (about.apiVersion, about.apiType) == ("5.0", "VirtualCenter")


def test_tasks_of_what_was_hidden_stay_hidden_when_it_is_gone() -> None:
    scene = Scene()
    folder = scene.server.add_entity("vim.Folder", "secret")
    vm = scene.server.add_entity("vim.VirtualMachine", "vault", folder)
    scene.server.permit("ann", "Task.Create")
    scene.server.forbid("ann", on=folder)
    ann = scene.server.connect(user="ann")
    task = manager(scene.session).CreateTask(vm, "shop.restock", cancelable=True).task
    unseen = vim.Task(task.moId, ann.stub)
    history = manager(ann).CreateCollectorForTasks(vim.TaskFilterSpec())
    for gone in (None, vm, folder):
        if gone is not None:
            scene.server.remove(gone)
        assert manager(ann).recentTask == []
        assert history.ReadNextTasks(10) == []
        with pytest.raises(vim.fault.NoPermission):
            print(unseen.info)
    assert manager(scene.session).recentTask == [task]
    scene.server.permit("ann", "Task.Create", on=scene.vm)
    assert manager(ann).recentTask == []
