"""Tasks for work that the program itself does, as extensions of a server do."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Self, cast

from . import needs, task_rights
from .as_fault import TaskCancelled, as_fault
from .cancelling import Cancellation
from .checking import TYPE_CHECKING
from .clock import clock_of
from .faults import Fault
from .frozen import Frozen
from .live import Live
from .managed_object import ManagedObject, Stub
from .outcomes import ERROR, SUCCESS
from .pace import Pace, Progress, pace_of
from .protocols import Content, Task, TaskInfo
from .transport import TransportError
from .updates import SHORT_PAUSE

if TYPE_CHECKING:
    from . import generated


_OVER = "vim.fault.InvalidState"
"""Why servers refuse what is said of a task that has ended."""
_LOOKS = 5
"""How often a task is looked for that the server says it has created."""


class _Begun(Frozen):
    """A task that was created, and what is known and said of it."""

    info: TaskInfo
    progress: Progress
    cancellation: Cancellation


class OwnedTask(Live):
    """A task whose work is done in a ``with`` block; sessions make them.

    The task is created and set to running where the block begins. Where it ends, the task becomes a success
    with ``result``, or an error: with the exception itself if that is a ``VimFault``, with
    ``RequestCanceled`` if it is ``TaskCancelled``, with a ``VimFault`` that carries its text otherwise.
    Exceptions go on to the caller.

    Most servers leave it to the block what becomes of a task that somebody cancels. Where one ends it by
    itself, all that is said of the task from then on raises ``TaskCancelled``, and so does the block's end.

    Attributes:
        result: What the task will have given back when the block ends; None is nothing.
    """

    _instead = "its task is a reference that can be passed on (work.task)"

    def __init__(
        self,
        content: Content,
        stub: Stub,
        entity: ManagedObject,
        task_type: str,
        cancelable: bool = False,
        initiated_by: str | None = None,
        parent: str | None = None,
    ) -> None:
        self.result: object = None
        self._content = content
        self._stub = stub
        self._arguments = (entity, task_type, initiated_by, cancelable, parent)
        self._begun: _Begun | None = None

    def __enter__(self) -> Self:
        manager = self._content.taskManager
        if manager is None:
            raise needs.MissingType("vim.TaskManager")
        refusal = task_rights.refusal(self._content, self._stub, self._arguments[0])
        if refusal is not None:
            raise refusal
        info = manager.CreateTask(*self._arguments)
        progress = Progress(info.task.UpdateProgress, Pace(clock_of(self._stub), pace_of(self._stub)))
        self._begun = _Begun(info, progress, Cancellation(info.task))
        try:
            self._run()
        except BaseException as error:
            self._fail(error, begun=False)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is not None:
                self._fail(error, begun=True)
                return
            with self._told_of_cancellation():
                self._work.progress.catch_up(now=True)
                self._enter_state(SUCCESS, result=self.result)
        finally:
            self._work.cancellation.close()

    @property
    def task(self) -> generated.Task:
        """The task itself."""
        return cast("generated.Task", self._task)

    @property
    def key(self) -> str:
        """The task's key, which tasks that are part of it give as their parent."""
        return self._work.info.key

    @property
    def cancelled(self) -> bool:
        """Whether somebody has asked for the task to be cancelled; asks the server."""
        return self._work.cancellation.was_asked_for()

    def check(self) -> None:
        """Ask the server whether to go on; a real one is asked about once a second, however often this is.

        Raises:
            TaskCancelled: Somebody has asked for the task to be cancelled.
        """
        with self._told_of_cancellation():
            self._work.progress.catch_up()
        if self._work.cancellation.was_asked_for(now=False):
            raise TaskCancelled(f"{self._task!r} was cancelled")

    def progress(self, percent: int) -> None:
        """Say how far the work is.

        It is sent where it has changed, to real servers about once a second at most. What comes too soon goes
        with a later call of this or of ``check``, or at the end of the block.

        Args:
            percent: From 0 to 100.
        """
        with self._told_of_cancellation():
            self._work.progress.say(percent)

    def describe(self, message: str, key: str | None = None, **arguments: object) -> None:
        """Say which phase the work is in; needs API 4.0.

        Args:
            message: What users read.
            key: Identifier of the text in the message catalogs; by default the kind of the task.
            arguments: Values for the places in the text.
        """
        key = key or self._arguments[1]
        values = [needs.make("vmodl.KeyAnyValue", key=name, value=value) for name, value in arguments.items()]
        text = needs.make("vmodl.LocalizableMessage", key=key, arg=values, message=message)
        with self._told_of_cancellation():
            self._task.SetTaskDescription(text)

    @property
    def _work(self) -> _Begun:
        if self._begun is None:
            raise RuntimeError("the task is created when the with block begins")
        return self._begun

    @property
    def _task(self) -> Task:
        return self._work.info.task

    def _fail(self, error: BaseException, begun: bool) -> None:
        """End the task with an exception; where that is refused, the exception says how it is left."""
        try:
            with suppress(Fault):
                self._work.progress.catch_up(now=True)
            cancelled = begun and self.cancelled
            self._enter_state(ERROR, fault=as_fault(error, cancelled, self._stub.rank))
        except (Fault, TransportError) as fault:
            if isinstance(error, TaskCancelled) and needs.is_a(fault, _OVER):
                return  # the server has ended it already
            left = "could not be set to error" if begun else "is left in the queue"
            error.add_note(f"{self._task!r} {left}: {fault}")

    def _run(self) -> None:
        """Set the task to running; some servers say that they have created one before others can see it."""
        for _ in range(_LOOKS):
            try:
                self._enter_state("running")
            except Fault as fault:
                if not needs.is_a(fault, "vmodl.fault.ManagedObjectNotFound"):
                    raise
            else:
                return
            clock_of(self._stub).sleep(SHORT_PAUSE)
        self._enter_state("running")

    @contextmanager
    def _told_of_cancellation(self) -> Generator[None]:
        """Where a server refuses something since it has ended the cancelled task, that is what is raised."""
        try:
            yield
        except Fault as fault:
            if not needs.is_a(fault, _OVER) or not self.cancelled:
                raise
            raise TaskCancelled(f"{self._task!r} was cancelled, and the server has ended it") from fault

    def _enter_state(self, state: str, result: object = None, fault: Fault | None = None) -> None:
        self._task.SetTaskState(cast(str, needs.make("vim.TaskInfo.State", state)), result, fault)
