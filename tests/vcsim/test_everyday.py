"""What programs do every day, on a vCenter that others wrote."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from queue import SimpleQueue
from threading import Timer

import pytest
from vsphere import (
    OwnedTask,
    TaskCancelled,
    as_completed,
    connect,
    describe,
    resume,
    vim,
    vmodl,
    wait_for_tasks,
)
from vsphere import extension as make_extension
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.inventory import FIRST, SLOW, folder, index, machine
from tests.vcsim.simulator import MACHINES, PASSWORD, USER, Simulator, needs_simulator

pytestmark = needs_simulator

KIND = "org.example.walk.work"
TEXT = "caf\u00e9 & <tea> \"for\" 'two'\n\ttomorrow"


def test_a_login_lasts_until_the_session_is_closed(vcenter: Simulator) -> None:
    with connect(vcenter.address, USER, PASSWORD, verify=False) as session:
        manager = session.content.sessionManager
        assert manager is not None
        current = manager.currentSession
        assert current is not None
        assert current.userName == USER
        assert abs((datetime.now(UTC) - current.loginTime).total_seconds()) < 60
        assert session.version.number == ("8.0.3.0" if vcenter.newer else "6.5")
        saved = session.save()
    with resume(saved, verify=False) as later, pytest.raises(vim.fault.NotAuthenticated):
        index(later).FindByInventoryPath(FIRST)


def test_a_wrong_password_is_refused(vcenter: Simulator) -> None:
    with pytest.raises(vim.fault.InvalidLogin, match="Login failure") as caught:
        connect(vcenter.address, USER, PASSWORD + "word", verify=False)
    assert PASSWORD + "word" not in repr(caught.value)


def test_the_inventory_is_found_by_views_and_by_paths(session: ServerSession) -> None:
    views = session.content.viewManager
    assert views is not None
    view = views.CreateContainerView(session.content.rootFolder, [vim.VirtualMachine], True)
    found = {each.name: each for each in view.view if isinstance(each, vim.VirtualMachine)}
    assert found.keys() == MACHINES
    assert found["DC0_H0_VM0"] == machine(session)
    parent = machine(session).parent
    assert isinstance(parent, vim.Folder)
    assert set(parent.childEntity) == set(found.values())
    view.DestroyView()
    with pytest.raises(vmodl.fault.ManagedObjectNotFound) as caught:
        assert view.view
    assert caught.value.obj == view
    assert index(session).FindByInventoryPath("/DC0/vm/nobody") is None
    config = machine(session).config
    assert config is not None
    assert index(session).FindByUuid(None, config.uuid, True) == machine(session)


def test_a_machine_is_turned_off_and_on_while_somebody_watches(session: ServerSession) -> None:
    slow = machine(session, SLOW)
    for task, state in ((slow.PowerOffVM_Task, "poweredOff"), (slow.PowerOnVM_Task, "poweredOn")):
        percents: list[int] = []
        assert task().wait(timeout=120, on_progress=percents.append) is None
        assert percents == sorted(set(percents))  # who comes late hears of some alone
        assert slow.runtime.powerState == state
        assert slow.summary.runtime.powerState == state


def test_who_waits_hears_how_far_a_task_is(session: ServerSession, vcenter: Simulator) -> None:
    """Its owner goes on when that was heard."""
    kind = "org.example.heard.Work"
    said = make_extension("org.example.heard", {kind: "Work"})
    heard: SimpleQueue[int] = SimpleQueue()
    with connect(vcenter.address, USER, PASSWORD, verify=False) as other, ThreadPoolExecutor(1) as pool:
        with session.own_task(machine(session), kind, extension=said) as work:
            task = vim.Task(work.task.moId, other.stub)
            waiting = pool.submit(task.wait, timeout=120, on_progress=heard.put)
            for percent in (20, 70):
                work.task.UpdateProgress(percent)
                # Who begins to wait before the first progress hears of none at all.
                assert (heard.get(timeout=60) or heard.get(timeout=60)) == percent
        assert waiting.result(60) is None


def test_a_task_that_fails_raises_its_fault(session: ServerSession) -> None:
    for path in (FIRST, SLOW):
        with pytest.raises(vim.fault.InvalidPowerState) as caught:
            machine(session, path).PowerOnVM_Task().wait(timeout=120)
        assert caught.value.task_failed
        assert caught.value.existingState == caught.value.requestedState == "poweredOn"
        assert caught.value.msg


def test_several_tasks_are_waited_for_at_once(session: ServerSession) -> None:
    slow, first = machine(session, SLOW), machine(session)
    tasks = [first.ReconfigVM_Task(vim.vm.ConfigSpec(annotation="a")), slow.ResetVM_Task()]
    assert wait_for_tasks(tasks, timeout=120) == [None, None]
    outcomes = list(as_completed([slow.PowerOnVM_Task(), first.PowerOnVM_Task()], timeout=120))
    assert [type(each.fault) for each in outcomes] == [vim.fault.InvalidPowerState] * 2


def test_a_machine_is_reconfigured(session: ServerSession) -> None:
    first = machine(session)
    options: list[vim.option.OptionValue] = [vim.option.OptionValue(key="walk.text", value=TEXT)]
    spec = vim.vm.ConfigSpec(annotation=TEXT, memoryMB=2048, numCPUs=4, extraConfig=options)
    first.ReconfigVM_Task(spec).wait(timeout=120)
    config = first.config
    assert config is not None
    assert (config.annotation, config.hardware.memoryMB, config.hardware.numCPU) == (TEXT, 2048, 4)
    assert {each.key: each.value for each in config.extraConfig}["walk.text"] == TEXT


def disk(size: int) -> vim.vm.device.VirtualDeviceSpec:
    """A change that adds a disk."""
    backing = vim.vm.device.VirtualDisk.FlatVer2BackingInfo(
        fileName="", diskMode="persistent", thinProvisioned=True
    )
    device = vim.vm.device.VirtualDisk(
        key=-1, capacityInKB=size, controllerKey=1000, unitNumber=7, backing=backing
    )
    return vim.vm.device.VirtualDeviceSpec(operation="add", fileOperation="create", device=device)


def test_a_machine_is_cloned_and_destroyed(session: ServerSession) -> None:
    spec = vim.vm.CloneSpec(
        location=vim.vm.RelocateSpec(),
        powerOn=False,
        template=False,
        config=vim.vm.ConfigSpec(deviceChange=[disk(4096)]),
    )
    clone = machine(session).CloneVM_Task(folder(session), "clone", spec).wait(timeout=120)
    assert clone == index(session).FindByInventoryPath("/DC0/vm/clone")
    devices = clone.config.hardware.device if clone.config else []
    sizes = [each.capacityInKB for each in devices if isinstance(each, vim.vm.device.VirtualDisk)]
    assert 4096 in sizes
    assert isinstance(devices[-1].backing, vim.vm.device.VirtualDisk.FlatVer2BackingInfo)
    clone.Destroy_Task().wait(timeout=120)
    with pytest.raises(vmodl.fault.ManagedObjectNotFound) as caught:
        assert clone.name
    assert caught.value.obj == clone


def test_a_machine_is_created(session: ServerSession) -> None:
    first = machine(session)
    pool = first.resourcePool
    assert pool is not None
    files = vim.vm.FileInfo(vmPathName="[LocalDS_0]")
    spec = vim.vm.ConfigSpec(
        name="made <here>", files=files, guestId="otherGuest", deviceChange=[], numCPUs=1
    )
    made = folder(session).CreateVM_Task(spec, pool).wait(timeout=120)
    assert made.name == "made <here>"
    assert made.resourcePool == pool
    made.Destroy_Task().wait(timeout=120)


def test_a_call_that_fails_raises_its_fault_with_what_the_server_says(session: ServerSession) -> None:
    made = folder(session).CreateFolder(TEXT)
    with pytest.raises(vim.fault.DuplicateName) as caught:
        folder(session).CreateFolder(TEXT)
    assert caught.value.name == TEXT
    assert isinstance(caught.value.object, vim.Folder)
    assert made.Destroy_Task().wait(timeout=120) is None


def test_snapshots_are_taken_and_removed(session: ServerSession) -> None:
    first = machine(session)
    older = first.CreateSnapshot_Task("older", "", False, False).wait(timeout=120)
    newer = first.CreateSnapshot_Task("newer", "", False, False).wait(timeout=120)
    assert isinstance(older, vim.vm.Snapshot)
    tree = first.snapshot
    assert tree is not None
    assert tree.currentSnapshot == newer
    (root,) = tree.rootSnapshotList
    assert (root.name, root.snapshot, root.vm) == ("older", older, first)
    assert [(each.name, each.snapshot) for each in root.childSnapshotList] == [("newer", newer)]
    assert older.config.name == "DC0_H0_VM0"
    first.RevertToCurrentSnapshot_Task().wait(timeout=120)
    first.RemoveAllSnapshots_Task().wait(timeout=120)
    assert first.snapshot is None


def test_events_are_read(session: ServerSession) -> None:
    manager = session.content.eventManager
    assert manager is not None
    collector = manager.CreateCollectorForEvents(vim.event.EventFilterSpec(eventTypeId=["VmPoweredOnEvent"]))
    collector.RewindCollector()
    read = [each for _ in range(3) for each in collector.ReadNextEvents(2)]
    assert len({each.key for each in read}) == len(read) >= 3
    assert {type(each) for each in read} == {vim.event.VmPoweredOnEvent}
    assert {each.vm.name for each in read if each.vm} <= MACHINES
    collector.DestroyCollector()
    user = vim.event.GeneralUserEvent(
        key=0, chainId=0, createdTime=datetime.now(UTC), userName=USER, message=TEXT
    )
    manager.PostEvent(user)
    events = manager.QueryEvents(vim.event.EventFilterSpec())
    posted = [each.message for each in events if isinstance(each, vim.event.GeneralUserEvent)]
    assert posted == [TEXT]


def extension(version: str) -> vim.Extension:
    return vim.Extension(
        key="org.example.walk",
        version=version,
        description=vim.Description(label="Walk", summary=TEXT),
        lastHeartbeatTime=datetime.now(UTC),
        taskList=[vim.Extension.TaskTypeInfo(taskID=KIND)],
    )


def test_a_task_of_ones_own_belongs_to_an_extension(session: ServerSession, vcenter: Simulator) -> None:
    manager, first = session.content.extensionManager, machine(session)
    assert manager is not None
    assert manager.FindExtension("org.example.walk") is None
    with pytest.raises(vmodl.fault.InvalidArgument), session.own_task(first, KIND):
        pass
    manager.RegisterExtension(extension("1"))
    manager.UpdateExtension(extension("2"))
    found = manager.FindExtension("org.example.walk")
    assert found is not None
    assert (found.version, found.description.summary) == ("2", TEXT)
    ended = pytest.raises(TaskCancelled, match="has ended it") if vcenter.newer else nullcontext()
    with ended, session.own_task(first, KIND, cancelable=True) as work:
        work.progress(30)
        work.describe(TEXT, machine=first, tries=3)
        info = work.task.info
        assert (info.progress, info.state, info.entity) == (30, "running", first)
        assert info.description is not None
        assert [each.value for each in info.description.arg] == [first, 3]
        work.task.CancelTask()
        with pytest.raises(TaskCancelled):
            work.check()
        work.result = first
    if vcenter.newer:
        with pytest.raises(vmodl.fault.RequestCanceled):
            work.task.wait(timeout=120)
    else:
        assert work.task.wait(timeout=120) == first
    with pytest.raises(KeyError), session.own_task(first, KIND) as failing:
        raise KeyError("lost")
    with pytest.raises(vim.fault.VimFault) as caught:
        failing.task.wait(timeout=120)
    assert "lost" in str(caught.value)
    manager.UnregisterExtension("org.example.walk")
    assert "org.example.walk" not in {each.key for each in manager.extensionList}


def test_an_extension_is_registered_with_the_first_task_of_its_own(session: ServerSession) -> None:
    manager, first = session.content.extensionManager, machine(session)
    assert manager is not None
    kind = "org.example.copier.Copy"
    copier = make_extension("org.example.copier", {kind: TEXT}, label="Copier", company="Example & Co")
    with session.own_task(first, kind, cancelable=True, extension=copier) as work:
        for percent in range(0, 101, 5):
            work.progress(percent)
        work.result = 7
    assert work.task.wait(timeout=120) == 7
    registered = manager.FindExtension("org.example.copier")
    assert registered is not None
    assert (registered.company, [each.taskID for each in registered.taskList]) == ("Example & Co", [kind])
    assert TEXT in {text.value for each in registered.resourceList for text in each.data}
    with session.own_task(first, kind, extension=copier) as again:
        again.progress(1)
    assert again.task.wait(timeout=120) is None
    assert [each.key for each in manager.extensionList].count("org.example.copier") == 1
    manager.UnregisterExtension("org.example.copier")


def test_an_owner_learns_that_its_task_was_cancelled(session: ServerSession) -> None:
    kind = "org.example.canceller.Work"
    canceller = make_extension("org.example.canceller", {kind: "Work"})
    works: list[OwnedTask] = []

    def work_until_cancelled() -> None:
        with session.own_task(machine(session), kind, cancelable=True, extension=canceller) as work:
            works.append(work)
            Timer(0.2, work.task.CancelTask).start()
            for _ in range(3600):
                work.check()
                time.sleep(0.05)

    with pytest.raises(TaskCancelled):
        work_until_cancelled()
    with pytest.raises(vmodl.fault.RequestCanceled):
        works[0].task.wait(timeout=120)


def test_what_is_unset_is_none_or_empty(session: ServerSession) -> None:
    first = machine(session)
    paths = list(describe(vim.VirtualMachine).properties)
    found = session.stub.fetch(first, paths)
    assert {"name", "config", "summary"} < found.keys()
    unset = [path for path in paths if path not in found]
    assert unset
    assert all(getattr(first, path) in (None, []) for path in unset)


def test_a_wait_ends_when_its_time_is_up(session: ServerSession) -> None:
    kind = vim.Extension.TaskTypeInfo(taskID=KIND + ".long")
    manager, first = session.content.extensionManager, machine(session)
    assert manager is not None
    registered = extension("1")
    registered.key, registered.taskList = "org.example.long", [kind]
    manager.RegisterExtension(registered)
    with suppress(TaskCancelled), session.own_task(first, kind.taskID, cancelable=True) as work:
        with pytest.raises(TimeoutError):  # the task goes on for as long as this block
            work.task.wait(timeout=1, cancel_on_timeout=True)
        assert work.cancelled
