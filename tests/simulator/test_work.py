"""Work of the server itself, and methods that users of the simulator carry out."""

from __future__ import annotations

import pytest
from vsphere import vim, vmodl
from vsphere.simulator import JumpingClock, Request, Server, ServerTask, Steps, steps

from .scenes import Scene, moid

State = vim.TaskInfo.State


def test_work_goes_on_with_the_clock() -> None:
    scene = Scene()
    task = scene.server.run(scene.vm, "Backup", steps(100, 4, result="40 GB"), queued=5).seen_by(
        scene.session
    )
    seen = list[tuple[str, int | None]]()
    for seconds in (0, 4, 1, 25, 25, 25, 25):
        scene.clock.advance(seconds)
        seen.append((task.info.state, task.info.progress))
    assert seen == [
        ("queued", None),
        ("queued", None),
        ("running", 0),
        ("running", 25),
        ("running", 50),
        ("running", 75),
        ("success", None),
    ]
    assert (task.info.name, task.info.result, task.info.locked) == ("Backup", "40 GB", [])
    assert isinstance(task.info.reason, vim.TaskReasonSystem)


def test_events_have_the_times_for_which_they_were_planned() -> None:
    scene = Scene()
    task = scene.server.run(scene.vm, "Backup", steps(100, 4), queued=5).seen_by(scene.session)
    scene.clock.advance(500)
    info = task.info
    assert info.startTime is not None
    assert info.completeTime is not None
    assert (info.startTime - info.queueTime).total_seconds() == 5
    assert (info.completeTime - info.queueTime).total_seconds() == 105


def test_work_fails_with_its_fault() -> None:
    scene = Scene()
    work = steps(10, fault=vim.fault.OutOfBounds(argumentName="boxes"))
    task = scene.server.run(scene.vm, "Count", work).seen_by(scene.session)
    scene.clock.advance(10)
    with pytest.raises(vim.fault.OutOfBounds) as caught:
        task.wait()
    assert caught.value.argumentName == "boxes"


def test_a_mistake_in_work_is_the_tasks_and_nobody_elses() -> None:
    scene = Scene()

    def work(task: ServerTask) -> Steps:
        yield 1.0
        raise KeyError("boxes")

    task = scene.server.run(scene.vm, "Count", work).seen_by(scene.session)
    scene.clock.advance(1)
    error = task.info.error
    assert error is not None
    assert isinstance(error, vmodl.fault.SystemError)
    assert error.reason == "KeyError: 'boxes'"


def test_canceled_work_ends_a_little_later() -> None:
    scene = Scene()
    for queued in (0, 60):
        task = scene.server.run(scene.vm, "Backup", steps(100, 4), queued=queued).seen_by(scene.session)
        task.CancelTask()
        task.CancelTask()
        assert (task.info.state in (State.running, State.queued), task.info.cancelled) == (True, True)
        scene.clock.advance(0.5)
        with pytest.raises(vmodl.fault.RequestCanceled):
            task.wait()
        scene.clock.advance(200)
        assert task.info.state == State.error


def test_work_may_come_to_its_end_all_the_same() -> None:
    scene = Scene()
    quick = scene.server.run(scene.vm, "Backup", steps(0.2, result="done")).seen_by(scene.session)
    quick.CancelTask()

    def stubborn_work(task: ServerTask) -> Steps:
        try:
            yield 100.0
        except vmodl.fault.RequestCanceled:
            assert task.cancel_requested
            task.describe("packing up")
            yield 10.0
        return "almost done"

    stubborn = scene.server.run(scene.vm, "Backup", stubborn_work).seen_by(scene.session)
    stubborn.CancelTask()
    scene.clock.advance(1)
    assert quick.info.result == "done"
    assert stubborn.info.description is not None
    assert stubborn.info.description.message == "packing up"
    scene.clock.advance(10)
    assert (stubborn.wait(), stubborn.info.cancelled) == ("almost done", True)


def test_a_second_request_does_not_interrupt_again_and_the_old_plan_is_dropped() -> None:
    scene = Scene()
    events = list[tuple[str, float]]()

    def work(task: ServerTask) -> Steps:
        for seconds in (100.0, 200.0):
            try:
                yield seconds
            except vmodl.fault.RequestCanceled:
                events.append(("interrupted", scene.clock.monotonic()))
            else:
                events.append(("went on", scene.clock.monotonic()))
        return None

    task = scene.server.run(scene.vm, "Backup", work).seen_by(scene.session)
    task.CancelTask()
    scene.clock.advance(0.5)
    task.CancelTask()
    for _ in range(3):
        scene.clock.advance(50)
        assert task.info.state == State.running
    scene.clock.advance(50)
    assert (task.info.state, events) == (State.success, [("interrupted", 0.5), ("went on", 200.5)])


def test_a_result_is_the_servers_from_then_on() -> None:
    scene = Scene()
    owned = scene.server.start_task(scene.vm, "Count")
    boxes = [1, 2]
    owned.succeed(boxes)
    boxes.append(3)
    assert owned.seen_by(scene.session).info.result == [1, 2]


def test_somebody_else_may_end_the_task_of_work() -> None:
    scene = Scene()
    cleaned = list[str]()

    def work(task: ServerTask) -> Steps:
        try:
            yield 10.0
        finally:
            cleaned.append(task.key)
        return None

    owned = scene.server.run(scene.vm, "Backup", work)
    owned.fail(vim.fault.NotFound())
    scene.clock.advance(10)
    assert (cleaned, owned.state) == ([owned.key], "error")


def test_work_must_not_wait_for_the_server() -> None:
    scene = Scene()

    def work(task: ServerTask) -> Steps:
        yield 1.0
        return scene.collector.WaitForUpdates("")

    task = scene.server.run(scene.vm, "Backup", work).seen_by(scene.session)
    scene.clock.advance(1)
    error = task.info.error
    assert error is not None
    assert "must not wait" in str(error.msg)


def test_work_may_ask_the_server() -> None:
    scene = Scene()

    def work(task: ServerTask) -> Steps:
        other = scene.server.run(None, "Sweep", steps(5), parent=task)
        yield 10.0
        return other.state

    task = scene.server.run(scene.vm, "Backup", work).seen_by(scene.session)
    scene.clock.advance(10)
    assert task.info.result == "success"


def test_tasks_without_a_worker_are_led_by_hand() -> None:
    scene = Scene()
    owned = scene.server.start_task(scene.vm, "Shelve", cancelable=True, user="ann", tag="spring")
    task = owned.seen_by(scene.session)
    assert (owned.reference, repr(owned)) == (task, f"<ServerTask {owned.key}: queued>")
    owned.begin()
    owned.progress(40)
    assert (task.info.progress, task.info.locked, task.info.changeTag) == (40, [scene.vm], "spring")
    task.CancelTask()
    assert owned.cancel_requested
    owned.fail()
    with pytest.raises(vim.fault.InvalidState):
        owned.succeed()
    with pytest.raises(vmodl.fault.RequestCanceled):
        task.wait()


def test_a_wait_on_a_jumping_clock_takes_no_time() -> None:
    clock = JumpingClock()
    server = Server("5.5", clock)
    session = server.connect()
    progress = list[int]()
    task = server.run(None, "Backup", steps(3600, 4, result="40 GB")).seen_by(session)
    assert task.wait(on_progress=progress.append) == "40 GB"
    assert (progress, clock.monotonic()) == ([0, 25, 50, 75], 3600)
    assert server.leftovers() == []


def test_methods_that_the_simulator_does_not_know_can_be_given_to_it() -> None:
    scene = Scene()
    asked = list[Request]()

    def check(request: Request) -> object:
        asked.append(request)
        if request.arguments["host"] == []:
            raise vim.fault.InvalidState("nothing to do")
        return []

    instance, vm = scene.session.service_instance, vim.VirtualMachine(moid(scene.vm))
    with pytest.raises(vmodl.fault.NotImplemented):
        instance.QueryVMotionCompatibility(vm, [])
    scene.server.handle("vim.ServiceInstance", "QueryVMotionCompatibility", check)
    with pytest.raises(vim.fault.InvalidState, match="nothing to do"):
        instance.QueryVMotionCompatibility(vm, [])
    assert instance.QueryVMotionCompatibility(vm, [vim.HostSystem("host-1")]) == []
    assert asked[1].user == "administrator"
    scene.server.permit("ann")
    with pytest.raises(vim.fault.NoPermission):
        scene.server.connect(user="ann").service_instance.QueryVMotionCompatibility(vm, [])


def test_a_handler_can_answer_with_a_task() -> None:
    scene = Scene()
    scene.server.handle(
        "vim.ServiceInstance",
        "RetrieveProductComponents",
        lambda request: scene.server.run(scene.vm, "Look", steps(1)),
    )
    task: object = scene.session.service_instance.RetrieveProductComponents()
    assert isinstance(task, vim.Task)
    assert task.info.name == "Look"
