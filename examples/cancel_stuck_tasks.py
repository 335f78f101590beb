"""Ask for the cancellation of every task that has been running for more than an hour."""

from __future__ import annotations

from datetime import timedelta

from vsphere import Session, vim
from vsphere.simulator import ManualClock, Server, steps

PATIENCE = timedelta(hours=1)


def cancel_stuck(session: Session) -> list[str]:
    """Cancel what takes too long, and say what was asked for."""
    now = session.service_instance.CurrentTime()
    done: list[str] = []
    for task in session.content.taskManager.recentTask:
        info = task.info
        if (
            info.state is not vim.TaskInfo.State.running
            or not info.startTime
            or now - info.startTime < PATIENCE
        ):
            continue
        try:
            task.CancelTask()
        except vim.Task.CancelTask.raises as fault:
            done.append(f"{info.descriptionId}: {type(fault).__name__}")
        else:
            done.append(f"{info.descriptionId}: cancellation asked for")
    return done


def main() -> None:
    clock = ManualClock()
    server = Server(clock=clock)
    server.run(None, "CopyFiles", steps(6 * 3600), cancelable=True)
    server.run(None, "Upgrade", steps(6 * 3600), cancelable=False)
    clock.advance(5400)
    server.run(None, "Backup", steps(600), cancelable=True)
    with server.connect(user="operator") as session:
        for text in cancel_stuck(session):
            print(text)


if __name__ == "__main__":
    main()
