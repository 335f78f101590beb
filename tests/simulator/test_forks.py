"""A process that forks while other threads use a simulated server."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

import pytest
from vsphere import Session
from vsphere._runtime.simulator.assembly import version_named
from vsphere._runtime.simulator.core import core as core_module
from vsphere.simulator import Server, SystemClock

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.apart,
]


def child(work: Callable[[], bool]) -> int:
    """Fork, let the child do something, and give its exit status back; a child that hangs is killed."""
    pid = os.fork()
    if pid == 0:
        import signal

        signal.alarm(60)
        try:
            os._exit(0 if work() else 1)
        finally:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_can_go_on_with_a_server_that_a_thread_is_using() -> None:
    server = Server(clock=SystemClock())
    session, root = server.connect(), server.root.moId
    done, began = Event(), Event()

    def use() -> None:
        while not done.is_set():
            server.connect(user="ann").close()
            began.set()

    threads = [Thread(target=use) for _ in range(3)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    for thread in threads:
        thread.start()
    began.wait(60)
    try:
        statuses = [child(lambda: session.content.rootFolder.moId == root) for _ in range(20)]
        statuses += [
            child(lambda: server.connect(user="bob").content.rootFolder.moId == root) for _ in range(5)
        ]
    finally:
        done.set()
        sys.setswitchinterval(before)
        for thread in threads:
            thread.join()
    assert statuses == [0] * 25
    assert session.content.rootFolder.moId == root


@pytest.fixture
def lost(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What went wrong where Python can only tell of it, as in what runs before and after a fork."""
    found = list[object]()

    def tell(told: sys.UnraisableHookArgs) -> None:
        found.append(told.exc_value)

    monkeypatch.setattr(sys, "unraisablehook", tell)
    return found


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads that take turns all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.usefixtures("hasty")
def test_a_fork_minds_no_servers_and_sessions_that_come_and_go(lost: list[object]) -> None:
    stub = Server().stub()
    kept = [Session(stub) for _ in range(3000)]
    done = Event()

    def come_and_go() -> None:
        while not done.is_set():
            Session(stub)

    threads = [Thread(target=come_and_go) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        statuses = [child(lambda: True) for _ in range(20)]
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert (statuses, lost, len(kept)) == ([0] * 20, [], 3000)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.usefixtures("hasty")
def test_threads_that_fork_at_once_leave_the_server_free(lost: list[object]) -> None:
    server = Server()
    statuses = list[int]()

    def fork() -> None:
        statuses.extend(child(lambda: True) for _ in range(15))

    threads = [Thread(target=fork) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (statuses, lost) == ([0] * 45, [])
    with ThreadPoolExecutor(1) as pool:  # the lock is one that its holder can take again
        assert pool.submit(server.connect).result(60).content.rootFolder.moId == server.root.moId


def test_a_thread_that_did_not_get_the_lock_for_its_fork_takes_it_from_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(core_module, "LONGEST_FORK", 0.01)
    world = core_module.Core(version_named(None), 1, SystemClock())
    world.before_fork()

    def fork_without() -> None:
        world.before_fork()
        world.after_fork(in_child=False)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(fork_without).result(60)
        assert not pool.submit(world.lock.acquire, blocking=False).result(60)
        world.after_fork(in_child=False)
        assert pool.submit(world.lock.acquire, blocking=False).result(60)
        pool.submit(world.lock.release).result(60)


def test_a_child_of_a_thread_that_holds_the_server_can_use_it() -> None:
    server = Server()
    session, root = server.connect(), server.root.moId
    statuses = list[int]()

    def fork(request: object) -> None:
        statuses.append(child(lambda: session.content.rootFolder.moId == root))

    server.handle("vim.Task", "CancelTask", fork)
    task = server.start_task(None, "Backup").seen_by(session)
    task.CancelTask()
    assert statuses == [0]
    assert server.connect(user="ann").content.rootFolder.moId == root
