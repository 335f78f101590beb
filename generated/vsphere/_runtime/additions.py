# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What generated classes have beside what the documents say, written by hand.

Emit gives these classes as bases to the generated ones that they are for.
"""

from __future__ import annotations

from collections.abc import Callable

from . import task_wait
from .managed_object import ManagedObject


class TaskAdditions(ManagedObject):
    """Additions to ``vim.Task``."""

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[int], None] | None = None,
        cancel_on_timeout: bool = False,
    ) -> object:
        """Wait until the task has ended.

        Args:
            timeout: Seconds to wait; None sets no limit, zero takes one look.
            on_progress: Is called with the progress in percent whenever that has changed.
            cancel_on_timeout: Whether to ask the server to cancel the task when the time is up.

        Returns:
            The task's result, None where it has none.

        Raises:
            Fault: The task's own fault, if it failed; ``vmodl.fault.ManagedObjectNotFound`` if the task has
                disappeared, ``vim.fault.NoPermission`` if it may not be seen, ``vim.fault.NotAuthenticated``
                if the session has ended.
            TaskTimeout: The time was up; the task goes on unless cancelling was asked for.
            WaitInterrupted: Somebody else ended the wait, not the task.
        """
        return task_wait.results_of([self], timeout, _without_task(on_progress), cancel_on_timeout)[0]


def _without_task(report: Callable[[int], None] | None) -> Callable[[TaskAdditions, int], None] | None:
    if report is None:
        return None

    def report_progress(task: TaskAdditions, percent: int) -> None:
        report(percent)

    return report_progress
