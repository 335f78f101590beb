"""Show what a server is busy with: each recent task, what it is about, and how far it is."""

from __future__ import annotations

from vsphere import Session, vim
from vsphere.simulator import ManualClock, Server, steps


def report(session: Session) -> list[str]:
    """One line for each recent task, in the order in which they were queued."""
    return [line(task.info) for task in session.content.taskManager.recentTask]


def line(info: vim.TaskInfo) -> str:
    """What a person wants to know of a task."""
    about = info.entityName or "the server"
    if info.state is vim.TaskInfo.State.running:
        return f"{info.descriptionId} of {about}: {info.progress or 0} %"
    return f"{info.descriptionId} of {about}: {info.state}"


def main() -> None:
    clock = ManualClock()
    server = Server(clock=clock)
    database = server.add_entity("vim.VirtualMachine", "database")
    server.run(database, "CreateSnapshot_Task", steps(60))
    server.run(None, "Backup", steps(10))
    clock.advance(30)
    with server.connect(user="operator") as session:
        for text in report(session):
            print(text)


if __name__ == "__main__":
    main()
