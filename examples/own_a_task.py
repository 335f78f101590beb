"""Let a backup program show its progress on the server, and stop when somebody there cancels it."""

from __future__ import annotations

from collections.abc import Iterator

from vsphere import Session, TaskCancelled, connect, vim


def back_up(session: Session, files: Iterator[str], count: int) -> vim.Task | None:
    """Copy files under a task of their own; None where it was cancelled before the end."""
    with session.own_task(session.content.rootFolder, "com.example.backup", cancelable=True) as work:
        try:
            for done, name in enumerate(files, 1):
                work.check()
                print("copied", name)
                work.progress(100 * done // count)
        except TaskCancelled:
            print("cancelled: what was copied is removed")
            raise
        work.result = f"{count} files"
    return work.task


def interrupted(session: Session) -> Iterator[str]:
    """Files, and in the middle an operator who cancels whatever runs."""
    yield "a.vmdk"
    for task in session.content.taskManager.recentTask:
        if task.info.state is vim.TaskInfo.State.running:
            task.CancelTask()
    yield "b.vmdk"


def main() -> None:
    with connect(user="backup") as session:
        task = back_up(session, iter(["a.vmdk", "b.vmdk"]), 2)
        assert task is not None
        print("result:", task.info.result)
        try:
            back_up(session, interrupted(session), 2)
        except TaskCancelled as fault:
            print("ended:", type(fault).__name__)


if __name__ == "__main__":
    main()
