"""A process that forks while other threads use a simulated server."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from threading import Event, Thread

import pytest
from vsphere.simulator import Server, SystemClock

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def child(work: Callable[[], bool]) -> int:
    """Fork, let the child do something, and give its exit status back; a child that hangs is killed."""
    pid = os.fork()
    if pid == 0:
        import signal

        signal.alarm(20)
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
    began.wait(10)
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
