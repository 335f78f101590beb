"""Property collectors: filters and updates."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import cast

import pytest
from vsphere import vim, vmodl
from vsphere._runtime import Fault

from .scenes import PC, VERSIONS, Scene, moid, seen, spec

State = vim.TaskInfo.State


@pytest.mark.parametrize("version", VERSIONS)
def test_what_enters_changes_and_leaves(version: str) -> None:
    scene = Scene(version)
    owned = scene.server.start_task(scene.vm, "Shelve")
    task = owned.seen_by(scene.session)
    scene.collector.CreateFilter(spec(task, paths=("info.state", "info.progress")), False)
    first = scene.collector.CheckForUpdates("")
    assert seen(first) == [("enter", owned.key, {"info.state": State.queued})]
    assert first is not None
    assert scene.collector.CheckForUpdates(first.version) is None
    owned.begin()
    owned.progress(30)
    second = scene.collector.WaitForUpdates(first.version)
    assert seen(second) == [("modify", owned.key, {"info.state": State.running, "info.progress": 30})]
    owned.succeed()
    third = scene.collector.CheckForUpdates(second.version)
    assert seen(third) == [("modify", owned.key, {"info.state": State.success, "info.progress": None})]
    assert third is not None
    scene.server.remove(owned)
    assert seen(scene.collector.CheckForUpdates(third.version)) == [("leave", owned.key, {})]


def test_versions_can_be_used_again() -> None:
    scene = Scene()
    task = scene.task()
    scene.collector.CreateFilter(spec(task, paths=("info.progress",)), False)
    versions = [""]
    for percent in range(5):
        task.UpdateProgress(percent)
        update = scene.collector.CheckForUpdates(versions[-1])
        assert update is not None
        versions.append(update.version)
    for index, version in enumerate(versions[:-1]):
        kind = "modify" if index else "enter"
        assert seen(scene.collector.CheckForUpdates(version)) == [(kind, moid(task), {"info.progress": 4})]
    assert scene.collector.CheckForUpdates(versions[-1]) is None
    assert len(set(versions)) == len(versions)


def test_versions_belong_to_their_collector() -> None:
    scene = Scene()
    other = scene.collector.CreatePropertyCollector()
    for collector in (scene.collector, other):
        collector.CreateFilter(spec(scene.task()), False)
    mine = scene.collector.CheckForUpdates("")
    assert mine is not None
    for version in (mine.version, "1", "nonsense"):
        with pytest.raises(vmodl.query.InvalidCollectorVersion):
            other.CheckForUpdates(version)


def test_partial_updates_name_the_smallest_part() -> None:
    scene = Scene()
    task = scene.task()
    scene.collector.CreateFilter(spec(task), True)
    first = scene.collector.CheckForUpdates("")
    assert first is not None
    assert [path for _, _, changes in seen(first) for path in changes] == ["info"]
    task.UpdateProgress(7)
    assert seen(scene.collector.CheckForUpdates(first.version)) == [
        ("modify", moid(task), {"info.progress": 7})
    ]


def test_whole_updates_give_the_property_of_the_filter() -> None:
    scene = Scene()
    task = scene.task()
    made = scene.collector.CreateFilter(spec(task), False)
    assert (made.partialUpdates, made.spec) == (False, spec(task))
    assert scene.collector.filter == [made]
    first = scene.collector.CheckForUpdates("")
    assert first is not None
    task.UpdateProgress(7)
    assert seen(scene.collector.CheckForUpdates(first.version)) == [
        ("modify", moid(task), {"info": task.info})
    ]


def test_something_inside_of_something_unset_is_removed_indirectly() -> None:
    scene = Scene()
    task = scene.task()
    task.SetTaskDescription(vmodl.LocalizableMessage(key="a", arg=[vmodl.KeyAnyValue(key="k", value=1)]))
    scene.collector.CreateFilter(spec(task, paths=('info.description.arg["k"].value',)), False)
    first = scene.collector.CheckForUpdates("")
    assert seen(first) == [("enter", moid(task), {'info.description.arg["k"].value': 1})]
    assert first is not None
    task.SetTaskDescription(vmodl.LocalizableMessage(key="b"))
    update = scene.collector.CheckForUpdates(first.version)
    assert update is not None
    change = update.filterSet[0].objectSet[0].changeSet[0]
    assert (change.op, change.val) == (PC.Change.Op.indirectRemove, None)


def test_truncated_updates_go_on_where_they_stopped() -> None:
    scene = Scene()
    tasks = [scene.task() for _ in range(5)]
    made = [scene.collector.CreateFilter(spec(*part), False) for part in (tasks[:2], tasks[2:])]
    options = PC.WaitOptions(maxObjectUpdates=2)
    version, parts = "", list[tuple[list[str], list[str], bool | None]]()
    while True:
        update = scene.collector.WaitForUpdatesEx(version, options)
        assert update is not None
        filters = [moid(part.filter) for part in update.filterSet]
        parts.append((filters, [moId for _, moId, _ in seen(update)], update.truncated))
        if not update.truncated:
            break
        version = update.version
    first, second = (moid(each) for each in made)
    ids = [moid(task) for task in tasks]
    assert parts == [([first], ids[:2], True), ([second], ids[2:4], True), ([second], ids[4:], False)]
    with pytest.raises(vmodl.query.InvalidCollectorVersion):
        scene.collector.WaitForUpdatesEx(version, options)
    assert scene.collector.CheckForUpdates(update.version) is None


def test_a_filter_that_was_destroyed_between_two_parts_is_not_heard_of_again() -> None:
    scene = Scene()
    first, second, third = (scene.task() for _ in range(3))
    _, gone, stays = (scene.collector.CreateFilter(spec(each), False) for each in (first, second, third))
    options = PC.WaitOptions(maxObjectUpdates=1)
    update = scene.collector.WaitForUpdatesEx("", options)
    assert update is not None
    gone.DestroyPropertyFilter()
    update = scene.collector.WaitForUpdatesEx(update.version, PC.WaitOptions())
    assert update is not None
    assert [part.filter for part in update.filterSet] == [stays]


def test_the_oldest_of_many_versions_is_forgotten_and_no_other() -> None:
    scene = Scene()
    task = scene.server.start_task(scene.vm, "Shelve")
    task.begin()
    scene.collector.CreateFilter(spec(task.seen_by(scene.session), paths=("info.progress",)), False)
    versions = [""]
    for number in range(257):
        task.progress(number % 100)
        update = scene.collector.CheckForUpdates(versions[-1])
        assert update is not None
        versions.append(update.version)
    with pytest.raises(vmodl.query.InvalidCollectorVersion):
        scene.collector.CheckForUpdates(versions[1])
    assert scene.collector.CheckForUpdates(versions[2]) is not None
    assert scene.collector.CheckForUpdates("") is not None


def test_a_truncated_version_is_good_for_nothing_else() -> None:
    scene = Scene()
    scene.collector.CreateFilter(spec(*[scene.task() for _ in range(3)]), False)
    options = PC.WaitOptions(maxObjectUpdates=1)
    for call in (scene.collector.CheckForUpdates, scene.collector.WaitForUpdates):
        update = scene.collector.WaitForUpdatesEx("", options)
        assert update is not None
        with pytest.raises(vmodl.query.InvalidCollectorVersion):
            call(update.version)
    update = scene.collector.WaitForUpdatesEx("", options)
    assert update is not None
    scene.collector.CheckForUpdates("")
    with pytest.raises(vmodl.query.InvalidCollectorVersion):
        scene.collector.WaitForUpdatesEx(update.version, options)


def test_options_have_bounds() -> None:
    collector = Scene().collector
    for options in (PC.WaitOptions(maxWaitSeconds=-1), PC.WaitOptions(maxObjectUpdates=0)):
        with pytest.raises(vmodl.fault.InvalidArgument):
            collector.WaitForUpdatesEx("", options)
    assert collector.WaitForUpdatesEx("", PC.WaitOptions(maxWaitSeconds=0)) is None


def test_missing_objects_stop_a_filter_or_are_reported() -> None:
    scene = Scene()
    owned = scene.server.start_task(scene.vm, "Shelve")
    task, nothing = owned.seen_by(scene.session), vim.Task("task-999")
    with pytest.raises(vmodl.fault.ManagedObjectNotFound) as caught:
        scene.collector.CreateFilter(spec(task, nothing), False)
    assert caught.value.obj == vim.Task("task-999", scene.session.stub)
    assert scene.collector.filter == []
    scene.collector.CreateFilter(spec(task, nothing, report_missing=True), False)
    first = scene.collector.CheckForUpdates("")
    assert [kind for kind, _, _ in seen(first)] == ["enter"]
    assert first is not None
    missing = first.filterSet[0].missingSet
    assert [moid(each.obj) for each in missing] == ["task-999"]
    assert isinstance(missing[0].fault, vmodl.fault.ManagedObjectNotFound)
    scene.server.remove(owned)
    second = scene.collector.CheckForUpdates(first.version)
    assert seen(second) == [("leave", owned.key, {})]
    assert second is not None
    assert [each.obj for each in second.filterSet[0].missingSet] == [task]


def test_properties_that_one_may_not_read_are_missing() -> None:
    scene = Scene()
    task = scene.task()
    scene.collector.CreateFilter(spec(task), False)
    first = scene.collector.CheckForUpdates("")
    assert first is not None
    scene.server.forbid("administrator", on=scene.vm)
    update = scene.collector.CheckForUpdates(first.version)
    assert update is not None
    missing = update.filterSet[0].objectSet[0].missingSet
    assert [each.path for each in missing] == ["info"]
    fault = missing[0].fault
    assert isinstance(fault, vim.fault.NoPermission)
    assert (fault.object, fault.privilegeId) == (scene.vm, "System.View")
    assert scene.collector.CheckForUpdates(update.version) is None


def bad_specs(scene: Scene) -> list[tuple[PC.FilterSpec, type[Exception]]]:
    task = scene.task()
    wanted = [PC.PropertySpec(type="Task", pathSet=["info"])]
    starts = [PC.ObjectSpec(obj=task)]
    lost = [PC.ObjectSpec(obj=task, selectSet=[PC.SelectionSpec(name="nobody")])]
    astray = [PC.ObjectSpec(obj=task, selectSet=[PC.TraversalSpec(type="Task", path="nowhere")])]
    return [
        (PC.FilterSpec(), TypeError),
        (PC.FilterSpec(propSet=wanted), TypeError),
        (PC.FilterSpec(objectSet=starts), TypeError),
        (PC.FilterSpec(propSet=wanted, objectSet=lost), vmodl.fault.InvalidArgument),
        (PC.FilterSpec(propSet=wanted, objectSet=astray), vmodl.fault.InvalidArgument),
        (PC.FilterSpec(propSet=wanted, objectSet=[PC.ObjectSpec()]), TypeError),
        (spec(task, type="Basket"), vmodl.fault.InvalidType),
        (spec(task, type="TaskInfo"), vmodl.fault.InvalidType),
        (spec(task, paths=("info.colour",)), vmodl.query.InvalidProperty),
        (spec(task, paths=("",)), vmodl.query.InvalidProperty),
        (spec(scene.vm, type="VirtualMachine", paths=("colour",)), vmodl.query.InvalidProperty),
    ]


def test_specifications_are_checked() -> None:
    scene = Scene()
    for wrong, fault in bad_specs(scene):
        with pytest.raises(fault):
            scene.collector.CreateFilter(wrong, False)
        with pytest.raises(fault):
            scene.collector.RetrieveProperties([wrong])
    assert scene.collector.filter == []


def test_a_filter_ends_with_its_collector_and_a_collector_with_its_session() -> None:
    scene = Scene()
    own = scene.collector.CreatePropertyCollector()
    filters = [each.CreateFilter(spec(scene.task()), False) for each in (own, scene.collector)]
    assert len(scene.server.leftovers()) == 3
    own.DestroyPropertyCollector()
    filters[1].DestroyPropertyFilter()
    assert scene.server.leftovers() == scene.collector.filter == []
    for call in (filters[0].DestroyPropertyFilter, own.DestroyPropertyCollector):
        with pytest.raises(vmodl.fault.ManagedObjectNotFound):
            call()
    with pytest.raises(vmodl.fault.NotSupported):
        scene.collector.DestroyPropertyCollector()


def test_each_session_has_a_default_collector_of_its_own() -> None:
    scene = Scene()
    other = scene.server.connect(user="ann")
    made = scene.collector.CreateFilter(spec(scene.task()), False)
    assert other.content.propertyCollector.filter == []
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        PC.Filter(moid(made), other.stub).DestroyPropertyFilter()


def test_the_list_of_recent_tasks_is_announced_only_up_to_api_5_0() -> None:
    for version in VERSIONS[1:]:
        scene = Scene(version)
        scene.collector.CreateFilter(spec(scene.tasks, type="TaskManager", paths=("recentTask",)), True)
        scene.task()
        first = scene.collector.CheckForUpdates("")
        assert first is not None
        task = scene.task()
        update = scene.collector.CheckForUpdates(first.version)
        if version in ("5.1", "5.5"):
            assert update is None
        else:
            assert seen(update) == [("modify", "TaskManager", {f'recentTask["{moid(task)}"]': task})]
        assert len(cast("list[object]", seen(scene.collector.CheckForUpdates(""))[0][2]["recentTask"])) == 2


def test_the_latest_page_can_be_watched() -> None:
    scene = Scene()
    history = scene.tasks.CreateCollectorForTasks(vim.TaskFilterSpec())
    scene.collector.CreateFilter(spec(history, type="TaskHistoryCollector", paths=("latestPage",)), True)
    task = scene.task()
    first = scene.collector.CheckForUpdates("")
    assert first is not None
    task.UpdateProgress(5)
    path = f'latestPage["{moid(task)}"].progress'
    assert seen(scene.collector.CheckForUpdates(first.version)) == [("modify", moid(history), {path: 5})]


def waiting(scene: Scene, wait: Callable[[], object]) -> tuple[Thread, list[object]]:
    """A thread that waits, and what comes of it."""
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(wait())
        except Fault as fault:
            outcome.append(fault)

    thread = Thread(target=run)
    thread.start()
    scene.clock.await_waiters()
    return thread, outcome


def test_a_wait_ends_when_its_time_is_up() -> None:
    scene = Scene()
    options = PC.WaitOptions(maxWaitSeconds=60)
    thread, outcome = waiting(scene, lambda: scene.collector.WaitForUpdatesEx("", options))
    scene.clock.advance(59)
    assert outcome == []
    scene.clock.advance(1)
    thread.join(60)
    assert outcome == [None]


def test_waits_without_a_limit_end_some_time() -> None:
    scene = Scene()
    thread, outcome = waiting(scene, lambda: scene.collector.WaitForUpdatesEx("", None))
    scene.clock.advance(1800)
    thread.join(60)
    assert outcome == [None]
    thread, outcome = waiting(scene, lambda: scene.collector.WaitForUpdates(""))
    scene.clock.advance(1800)
    thread.join(60)
    assert isinstance(outcome[0], vmodl.fault.RequestCanceled)


def test_a_wait_ends_with_a_change() -> None:
    scene = Scene()
    task = scene.task()
    scene.collector.CreateFilter(spec(task, paths=("info.progress",)), False)
    task.UpdateProgress(1)
    first = scene.collector.CheckForUpdates("")
    assert first is not None
    thread, outcome = waiting(scene, lambda: seen(scene.collector.WaitForUpdates(first.version)))
    task.UpdateProgress(2)
    thread.join(60)
    assert outcome == [[("modify", moid(task), {"info.progress": 2})]]


@pytest.mark.parametrize("end", ["cancel", "destroy", "logout"])
def test_a_wait_ends_when_somebody_ends_it(end: str) -> None:
    scene = Scene()
    own = scene.collector.CreatePropertyCollector()
    thread, outcome = waiting(scene, lambda: own.WaitForUpdates(""))
    ends: dict[str, Callable[[], None]] = {
        "cancel": own.CancelWaitForUpdates,
        "destroy": own.DestroyPropertyCollector,
        "logout": scene.session.close,
    }
    ends[end]()
    thread.join(60)
    assert isinstance(outcome[0], vmodl.fault.RequestCanceled)
