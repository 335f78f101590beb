"""History collectors: filters and views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast

import pytest
from vsphere import GatePolicy, vim, vmodl

from .scenes import Scene, manager, moid

Spec = vim.TaskFilterSpec


def keys(infos: list[vim.TaskInfo]) -> list[str]:
    return [info.key for info in infos]


def found(scene: Scene, spec: Spec) -> list[str]:
    collector = scene.tasks.CreateCollectorForTasks(spec)
    result = collector.ReadNextTasks(100)
    collector.DestroyCollector()
    return [info.descriptionId for info in result]


@pytest.fixture
def shop() -> Scene:
    """Tasks of several kinds, at several times, of several users."""
    scene = Scene()
    shelf = scene.server.add_entity("vim.VirtualMachine", "shelf", scene.vm)
    start = scene.server.start_task
    start(scene.vm, "queued")
    scene.clock.advance(10)
    running = start(scene.vm, "running", user="ann", tag="spring")
    running.begin()
    scene.clock.advance(10)
    success = start(shelf, "success", user="bob", parent=running)
    success.begin()
    scene.clock.advance(10)
    success.succeed()
    failed = start(None, "error", user="ann", parent=success)
    failed.fail()
    return scene


def by_entity(scene: Scene, recursion: str) -> Spec:
    option = Spec.RecursionOption(recursion)
    return Spec(entity=Spec.ByEntity(entity=scene.vm, recursion=option))


def by_time(scene: Scene, kind: str, begin: float | None, end: float | None) -> Spec:
    epoch = scene.clock.epoch
    option = Spec.TimeOption(kind)
    return Spec(
        time=Spec.ByTime(
            timeType=option,
            beginTime=None if begin is None else epoch + timedelta(seconds=begin),
            endTime=None if end is None else (epoch + timedelta(seconds=end)).replace(tzinfo=None),
        )
    )


FILTERS: list[tuple[str, Callable[[Scene], Spec], str]] = [
    ("nothing", lambda scene: Spec(), "queued running success error"),
    ("entity itself", lambda scene: by_entity(scene, "self"), "queued running"),
    ("children", lambda scene: by_entity(scene, "children"), "success"),
    ("entity and children", lambda scene: by_entity(scene, "all"), "queued running success"),
    ("queued between", lambda scene: by_time(scene, "queuedTime", 5, 20), "running success"),
    ("started since", lambda scene: by_time(scene, "startedTime", 20, None), "success"),
    ("completed until", lambda scene: by_time(scene, "completedTime", None, 30), "success error"),
    (
        "state",
        lambda scene: Spec(state=[vim.TaskInfo.State.running, vim.TaskInfo.State.error]),
        "running error",
    ),
    (
        "users",
        lambda scene: Spec(userName=Spec.ByUsername(systemUser=False, userList=["ann"])),
        "running error",
    ),
    ("any user", lambda scene: Spec(userName=Spec.ByUsername(systemUser=False)), "running success error"),
    (
        "system",
        lambda scene: Spec(userName=Spec.ByUsername(systemUser=True, userList=["bob"])),
        "queued success",
    ),
    ("tag", lambda scene: Spec(tag=["spring"]), "running"),
    ("no tag", lambda scene: Spec(tag=["", "autumn"]), "queued success error"),
    ("parent", lambda scene: Spec(parentTaskKey=[newest(scene, 1)]), "success"),
    ("root", lambda scene: Spec(rootTaskKey=[newest(scene, 1)]), "success error"),
    ("chain", lambda scene: Spec(eventChainId=[chain(scene, 2)]), "success"),
    ("both", lambda scene: Spec(tag=[""], state=[vim.TaskInfo.State.error]), "error"),
    ("alarm", lambda scene: Spec(alarm=vim.alarm.Alarm("alarm-1")), ""),
]


def newest(scene: Scene, index: int) -> str:
    return scene.tasks.recentTask[index].info.key


def chain(scene: Scene, index: int) -> int:
    return scene.tasks.recentTask[index].info.eventChainId


@pytest.mark.parametrize(
    ("make", "expected"), [each[1:] for each in FILTERS], ids=[each[0] for each in FILTERS]
)
def test_filters(shop: Scene, make: Callable[[Scene], Spec], expected: str) -> None:
    assert found(shop, make(shop)) == expected.split()


def test_filters_that_make_no_sense(shop: Scene) -> None:
    nowhere = vim.ManagedEntity("vm-999")
    all_ = Spec.RecursionOption.all
    for spec, fault in (
        (Spec(entity=Spec.ByEntity(entity=nowhere, recursion=all_)), vmodl.fault.ManagedObjectNotFound),
        (Spec(entity=Spec.ByEntity(entity=shop.vm)), TypeError),
        (Spec(entity=Spec.ByEntity(recursion=all_)), TypeError),
        (Spec(time=Spec.ByTime()), TypeError),
        (cast(Spec, None), vmodl.fault.InvalidArgument),
        (cast(Spec, vmodl.LocalizableMessage()), vmodl.fault.InvalidArgument),
    ):
        with pytest.raises(fault):
            shop.tasks.CreateCollectorForTasks(spec)


@pytest.fixture
def many() -> tuple[Scene, list[str], vim.TaskHistoryCollector]:
    scene = Scene()
    made = [scene.server.start_task(scene.vm, f"step {index}").key for index in range(25)]
    return scene, made, scene.tasks.CreateCollectorForTasks(Spec())


def test_reading_forward_and_back(many: tuple[Scene, list[str], vim.TaskHistoryCollector]) -> None:
    _, made, collector = many
    assert collector.ReadPreviousTasks(5) == []
    assert keys(collector.ReadNextTasks(10)) == made[:10]
    assert keys(collector.ReadNextTasks(10)) == made[10:20]
    assert keys(collector.ReadPreviousTasks(3)) == made[17:20][::-1]
    assert keys(collector.ReadNextTasks(100)) == made[17:]
    assert collector.ReadNextTasks(1) == []
    collector.RewindCollector()
    assert keys(collector.ReadNextTasks(1)) == made[:1]


def test_reset_goes_to_before_the_latest_page(
    many: tuple[Scene, list[str], vim.TaskHistoryCollector],
) -> None:
    _, made, collector = many
    collector.SetCollectorPageSize(4)
    assert keys(collector.latestPage) == made[-4:]
    collector.ResetCollector()
    assert keys(collector.ReadPreviousTasks(100)) == made[:-4][::-1]
    assert collector.ReadPreviousTasks(100) == []
    collector.ResetCollector()
    assert keys(collector.ReadNextTasks(100)) == made[-4:]


def test_new_tasks_push_old_ones_from_the_latest_page(
    many: tuple[Scene, list[str], vim.TaskHistoryCollector],
) -> None:
    scene, made, collector = many
    assert keys(collector.latestPage) == made[-10:]
    newest_key = scene.server.start_task(scene.vm, "one more").key
    assert keys(collector.latestPage) == [*made[-9:], newest_key]


def test_page_sizes_have_bounds(many: tuple[Scene, list[str], vim.TaskHistoryCollector]) -> None:
    collector = many[2]
    for size in (0, -1, 1001):
        for call in (collector.SetCollectorPageSize, collector.ReadNextTasks, collector.ReadPreviousTasks):
            with pytest.raises(vmodl.fault.InvalidArgument):
                call(size)


def test_tasks_that_begin_to_match_do_not_confuse_the_reader() -> None:
    scene = Scene()
    tasks = [scene.server.start_task(scene.vm, f"step {index}") for index in range(6)]
    collector = scene.tasks.CreateCollectorForTasks(Spec(state=[vim.TaskInfo.State.queued]))
    assert keys(collector.ReadNextTasks(3)) == [task.key for task in tasks[:3]]
    tasks[0].begin()
    tasks[4].begin()
    assert keys(collector.ReadNextTasks(3)) == [tasks[3].key, tasks[5].key]


def test_history_remembers_tasks_that_are_gone(
    many: tuple[Scene, list[str], vim.TaskHistoryCollector],
) -> None:
    scene, made, collector = many
    scene.server.start_task(scene.vm, "short").succeed()
    scene.clock.advance(3600)
    assert len(scene.tasks.recentTask) == len(made)
    assert len(collector.ReadNextTasks(100)) == len(made) + 1


def test_collectors_are_counted_and_belong_to_their_session() -> None:
    scene = Scene()
    spec = Spec(tag=["spring"])
    collectors = [scene.tasks.CreateCollectorForTasks(spec) for _ in range(scene.tasks.maxCollector)]
    assert collectors[0].filter == spec
    with pytest.raises(vim.fault.InvalidState):
        scene.tasks.CreateCollectorForTasks(spec)
    collectors.pop().DestroyCollector()
    collectors.append(scene.tasks.CreateCollectorForTasks(spec))
    assert sorted(moid(each) for each in scene.server.leftovers()) == sorted(
        moid(each) for each in collectors
    )

    other = scene.server.connect(user="ann")
    manager(other).CreateCollectorForTasks(spec)
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        vim.TaskHistoryCollector(moid(collectors[0]), other.stub).ReadNextTasks(1)
    scene.session.close()
    other.close()
    assert scene.server.leftovers() == []


def test_a_filter_that_an_old_server_does_not_know_is_an_invalid_argument() -> None:
    scene = Scene("2.0", policy=GatePolicy.OFF)
    with pytest.raises(vmodl.fault.InvalidArgument) as caught:
        scene.tasks.CreateCollectorForTasks(vim.TaskFilterSpec(tag=["shop"]))
    assert caught.value.invalidProperty == "filter"
