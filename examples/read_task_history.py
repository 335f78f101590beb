"""List what has failed, from the task history, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from vsphere import Session, vim
from vsphere.simulator import JumpingClock, Server, steps


def failures(session: Session, page: int = 2) -> Iterator[vim.TaskInfo]:
    """Tasks that ended in an error, oldest first."""
    spec = vim.TaskFilterSpec(state=[vim.TaskInfo.State.error])
    collector = session.content.taskManager.CreateCollectorForTasks(spec)
    try:
        collector.RewindCollector()
        while infos := collector.ReadNextTasks(page):
            yield from infos
    finally:
        collector.DestroyCollector()


def main() -> None:
    server = Server(clock=JumpingClock())
    database = server.add_entity("vim.VirtualMachine", "database")
    with server.connect(user="auditor") as session:
        for number in range(4):
            fault = vim.fault.InvalidName(name=f"disk {number}") if number % 2 else None
            started = server.run(database, f"Copy{number}_Task", steps(10, fault=fault)).seen_by(session)
            with suppress(vim.fault.InvalidName):
                started.wait()
        for info in failures(session):
            print(info.descriptionId, type(info.error).__name__)


if __name__ == "__main__":
    main()
