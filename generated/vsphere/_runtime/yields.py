# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What tasks yield, as static checkers see it.

``TaskOf[vim.VirtualMachine]`` is a ``vim.Task`` whose ``wait`` gives a virtual machine. At run time there is
only the task: the subscription gives its class, so that ``typing.get_type_hints`` shows what is there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from .checking import TYPE_CHECKING
from .needs import needed

if TYPE_CHECKING:
    from .generated import Task, TaskInfo

Y = TypeVar("Y", covariant=True)


if TYPE_CHECKING:

    class TaskInfoOf(TaskInfo, Generic[Y]):
        """What is known about a task that yields something in particular."""

        # Checkers want a field that can be set to keep its type.
        result: Y | None  # pyright: ignore[reportIncompatibleVariableOverride]  # only the server sets it

    class TaskOf(Task, Generic[Y]):
        """A task that yields something in particular when it is a success."""

        @property
        def info(self) -> TaskInfoOf[Y]:
            """As that of any task; ``result`` is what the method is documented to yield."""
            ...

        def wait(
            self,
            timeout: float | None = None,
            on_progress: Callable[[int], None] | None = None,
            cancel_on_timeout: bool = False,
        ) -> Y:
            """As that of any task; it gives what the method is documented to yield."""
            ...

else:

    class _TaskOf:
        """Stands for the package's task, whatever it is told that this yields."""

        def __getitem__(self, yielded: object) -> type:
            return needed("vim.Task")

        def __repr__(self) -> str:
            return "TaskOf"

    TaskOf = _TaskOf()
