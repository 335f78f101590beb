"""``vim.Task``: the state machine with what a server adds to it."""

from __future__ import annotations

from collections.abc import Callable

from ...data_object import DataObject
from ...enums import VimEnum
from ...faults import Fault
from ...managed_object import ManagedObject
from ..core.calls import Call
from ..core.generated_types import is_a, moid, reference
from ..core.objects import SimObject
from ..core.transfer import carried
from ..core.world import World
from .task_state import ERROR, RUNNING, STATES, Refusal, Refused, TaskState

STRICT_BOUNDS = ("vim.version.version2", "vim.version.version3")
"""Versions whose servers refuse progress outside of 0 to 100; later ones take the nearest end."""


class Task(SimObject):
    """A task.

    Attributes:
        number: Greater than that of all tasks made before.
        state: Where it stands.
        on_cancel: What to do when its cancellation is first asked for.
        on_end: What to do once it has ended.
    """

    def __init__(self, world: World, entity: ManagedObject | None, kind: str, reason: DataObject) -> None:
        self.number = world.number()
        super().__init__(world, reference("vim.Task", f"task-{self.number}"))
        self.kind = kind
        self.name: str | None = None
        self.reason = reason
        self.user: str | None = None
        self.parent: Task | None = None
        self.tag: str | None = None
        self.description: DataObject | None = None
        self.chain = world.number()
        self.state = TaskState(cancelable=False, queued_at=world.now())
        self.on_cancel: Callable[[], None] = lambda: None
        self.on_end: Callable[[], None] = lambda: None
        self._entity = world.inventory.get(moid(entity)) if entity is not None else None
        self._shown: DataObject | None = None
        self.properties = {"info": lambda client: self.shown()}
        self.methods = {
            "CancelTask": lambda call: self.request_cancel(),
            "UpdateProgress": lambda call: self.report(call.get("percentDone", int)),
            "SetTaskState": self._set_state,
            "SetTaskDescription": lambda call: self.describe(call.get("description", DataObject)),
        }

    @property
    def guard(self) -> str | None:
        """The permissions of its entity protect a task, also once that is gone."""
        return self._entity.id if self._entity else None

    @property
    def root(self) -> Task | None:
        """The task with which its chain began; None for one that has no parent."""
        return (self.parent.root or self.parent) if self.parent else None

    def request_cancel(self) -> None:
        """Ask for the end of the task; asking again does nothing."""
        if self._try(self.state.request_cancel):
            self._touch()
            self.on_cancel()

    def report(self, percent: int) -> None:
        """Set the progress."""
        clamp = self.world.version.id not in STRICT_BOUNDS
        self._try(lambda: self.state.report(percent, clamp))
        self._touch()

    def describe(self, description: DataObject) -> None:
        """Set the description; after the end, nothing changes any more."""
        if not self.state.over:
            self.description = description
            self._touch()

    def move(self, state: str, result: object = None, fault: Fault | None = None) -> None:
        """Go to another state."""
        if state == ERROR and fault is None and not self.state.over:
            fault = self._default_fault()
        kept = carried(result, None)  # nobody may change it from outside afterwards
        self._try(lambda: self.state.move(state, self.world.now(), kept, fault))
        self._touch()
        if self.state.over:
            self.on_end()

    def canceled(self) -> Fault:
        """The fault of a task that ends because somebody wanted it to."""
        return self.world.types.fault("vmodl.fault.RequestCanceled", "the task was cancelled")

    def shown(self) -> DataObject:
        """The task as clients see it; the same object until something changes."""
        if self._shown is None:
            self._shown = self._show()
        return self._shown

    def _set_state(self, call: Call) -> None:
        state = call.get("state", str)
        if state not in STATES:
            raise call.invalid("state")
        fault = call.optional("fault", Fault)
        cancelled = self.state.cancel_requested and is_a(fault, "vmodl.fault.RequestCanceled")
        if fault is not None and not is_a(fault, "vim.fault.VimFault") and not cancelled:
            raise self._refusal(Refusal.WRONG_STATE, "a task's fault has to be a kind of VimFault")
        self.move(str(state), call.arguments.get("result"), fault)

    def _default_fault(self) -> Fault:
        if self.state.cancel_requested:
            return self.canceled()
        msg = "the task failed and its owner did not say why"
        return self.world.types.fault("vmodl.fault.SystemError", msg, reason=msg)

    def _try(self, change: Callable[[], bool | None]) -> bool | None:
        try:
            return change()
        except Refused as refused:
            raise self._refusal(refused.why) from None

    def _refusal(self, why: Refusal, msg: str = "") -> Fault:
        """The fault for what the state of a task does not allow."""
        types = self.world.types
        match why:
            case Refusal.WRONG_STATE:
                msg = msg or f"{self.id} is in state {self.state.state}, which does not allow this"
                return types.fault("vim.fault.InvalidState", msg)
            case Refusal.NOT_CANCELABLE:
                return types.fault("vmodl.fault.NotSupported", f"{self.id} cannot be cancelled")
            case Refusal.OUT_OF_BOUNDS:
                msg = "progress is a percentage from 0 to 100"
                return types.fault("vim.fault.OutOfBounds", msg, argumentName="percentDone")

    def _touch(self) -> None:
        self._shown = None
        self.world.changed()

    def _show(self) -> DataObject:
        """The task's ``TaskInfo``."""
        world, state, entity = self.world, self.state, self._entity
        times = {"queueTime": state.queued_at, "startTime": state.started_at, "completeTime": state.ended_at}
        return world.types.make(
            "vim.TaskInfo",
            key=self.id,
            task=self.ref,
            description=self.description,
            name=self.name,
            descriptionId=self.kind,
            entity=entity.ref if entity else None,
            entityName=entity.name if entity else None,
            locked=[entity.ref] if entity and self.name and state.state == RUNNING else [],
            state=self._state_value(),
            cancelled=state.cancel_requested,
            cancelable=state.cancelable,
            error=world.types.localized(state.fault) if state.fault else None,
            result=state.result,
            progress=state.progress,
            reason=self.reason,
            eventChainId=self.chain,
            changeTag=self.tag,
            parentTaskKey=self.parent.id if self.parent else None,
            rootTaskKey=self.root.id if self.root else None,
            **{name: None if time is None else world.date(time) for name, time in times.items()},
        )

    def _state_value(self) -> VimEnum:
        return self.world.types.value("vim.TaskInfo.State", self.state.state)
