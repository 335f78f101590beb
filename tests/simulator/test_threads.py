"""Many threads at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from vsphere import vim, vmodl
from vsphere.simulator import Server, SystemClock, steps

from .scenes import VERSIONS, Scene, manager, moid

THREADS = 50


def together(work: Callable[[int], object]) -> list[object]:
    """Do something in all threads at the same time."""
    barrier = Barrier(THREADS)

    def run(index: int) -> object:
        barrier.wait(60)
        return work(index)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS), timeout=120))


def test_tasks_of_many_sessions() -> None:
    scene = Scene()

    def work(index: int) -> object:
        with scene.server.connect(user=f"user {index}") as session:
            task = manager(session).CreateTask(scene.vm, f"step {index}", cancelable=True).task
            task.SetTaskState(vim.TaskInfo.State.running)
            for percent in range(0, 100, 20):
                task.UpdateProgress(percent)
            task.SetTaskState(vim.TaskInfo.State.success, index)
            return task.wait(), task.info.reason

    outcomes = together(work)
    assert outcomes == [(each, vim.TaskReasonUser(userName=f"user {each}")) for each in range(THREADS)]
    assert len({moid(task) for task in scene.tasks.recentTask}) == THREADS
    assert scene.server.leftovers() == []


def test_only_one_of_many_wins() -> None:
    scene = Scene()
    task = scene.task()

    def work(index: int) -> object:
        try:
            if index % 2:
                task.SetTaskState(vim.TaskInfo.State.success, index)
            else:
                task.SetTaskState(vim.TaskInfo.State.error, fault=vim.fault.NotFound(str(index)))
        except vim.fault.InvalidState:
            return None
        return index

    winners = [each for each in together(work) if each is not None]
    info = task.info
    assert len(winners) == 1
    assert winners == [info.result] or winners == [int(str(info.error.msg if info.error else -1))]


@pytest.mark.parametrize("version", ["2.5", "4.1", VERSIONS[-1]])
def test_many_wait_and_all_hear_the_end(version: str) -> None:
    server = Server(version, SystemClock())
    owned = server.start_task(None, "Backup", cancelable=True)
    owned.begin()
    barrier = Barrier(THREADS + 1)

    def work(index: int) -> object:
        with server.connect(user=f"user {index}") as session:
            barrier.wait(60)
            return owned.seen_by(session).wait(timeout=120)

    with ThreadPoolExecutor(THREADS) as pool:
        waits = [pool.submit(work, index) for index in range(THREADS)]
        barrier.wait(60)
        owned.succeed("40 GB")
        assert [wait.result(120) for wait in waits] == ["40 GB"] * THREADS
    assert server.leftovers() == []


def test_many_waits_end_with_their_sessions() -> None:
    scene = Scene("5.5")
    sessions = [scene.server.connect(user=f"user {index}") for index in range(THREADS)]

    def work(index: int) -> object:
        try:
            sessions[index].content.propertyCollector.WaitForUpdates("")
        except vmodl.fault.RequestCanceled:
            return "canceled"
        return None

    with ThreadPoolExecutor(THREADS) as pool:
        waits = [pool.submit(work, index) for index in range(THREADS)]
        scene.clock.await_waiters(THREADS)
        scene.server.end_sessions()
        assert [wait.result(120) for wait in waits] == ["canceled"] * THREADS


def test_work_goes_on_whoever_looks_first() -> None:
    scene = Scene()
    owned = [scene.server.run(None, f"step {index}", steps(10, result=index)) for index in range(THREADS)]
    scene.clock.advance(10)
    assert together(lambda index: owned[index].seen_by(scene.session).info.result) == list(range(THREADS))
