# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskManager``: makes tasks, and knows those of the recent past."""

from __future__ import annotations

from collections.abc import Mapping

from ...data_object import DataObject
from ...managed_object import ManagedObject
from ...version import rank_of
from ..core.calls import Call
from ..core.client import Client
from ..core.generated_types import is_a, moid
from ..core.lookups import not_found
from ..core.rights import VIEW
from ..core.world import ServerObject, World
from .extension_manager import brings
from .history import TaskHistory
from .task import Task
from .task_filter import task_filter
from .task_state import STATES

RECENT_SECONDS = 600.0
"""How long a task that has ended stays."""
RECENT_COUNT = 200
"""How many of those that have ended are listed as recent."""
MAX_COLLECTORS = 32
"""How many history collectors a session may have."""
LAST_ANNOUNCED = "vim.version.version7"
"""The last version whose servers announce changes of the list of recent tasks."""


class TaskManager(ServerObject):
    """The task manager.

    Attributes:
        tasks: All tasks ever made, oldest first, by key.
    """

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.tasks: dict[str, Task] = {}
        self._live: dict[str, Task] = {}
        if world.rank > rank_of(LAST_ANNOUNCED):
            self.silent = frozenset(("recentTask",))
        self.properties = {
            "recentTask": lambda client: [task.ref for task in self.recent(client)],
            "description": lambda client: self._description(),
            "maxCollector": lambda client: MAX_COLLECTORS,
        }
        self.methods = {"CreateTask": self._create, "CreateCollectorForTasks": self._collect}

    def add(
        self,
        entity: ManagedObject | None,
        kind: str,
        cancelable: bool,
        user: str | None = None,
        parent: Task | None = None,
        tag: str | None = None,
    ) -> Task:
        """Make a task that waits for its turn; without a user it is the system's own."""
        types = self.world.types
        reason = (
            types.make("vim.TaskReasonUser", userName=user) if user else types.make("vim.TaskReasonSystem")
        )
        task = Task(self.world, entity, kind, reason)
        task.user, task.parent, task.tag = user, parent, tag
        task.state.cancelable = cancelable
        task.on_end = lambda: self._retire(task)
        self.tasks[task.id] = task
        self._live[task.id] = task
        self.world.add(task)
        return task

    def recent(self, client: Client) -> list[Task]:
        """The tasks that a client gets to see: those that go on, and some of those that have ended."""
        ended = sorted(
            (task for task in self._live.values() if task.state.over),
            key=lambda task: task.state.ended_at or 0,
        )
        shown = {task.id for task in ended[-RECENT_COUNT:]}
        candidates = [task for task in self._live.values() if not task.state.over or task.id in shown]
        return [task for task in candidates if self.visible(task, client)]

    def visible(self, task: Task, client: Client) -> bool:
        """Whether a client has access to the entity of a task."""
        if client.user is None:
            return False
        return task.guard is None or self.world.rights.has(client.user, VIEW, task.guard)

    def drop(self, task: Task) -> None:
        """Let a task disappear; it remains in the history."""
        self._live.pop(task.id, None)
        self.world.remove(task)

    def guard_of_call(self, method: str, arguments: Mapping[str, object]) -> str | None:
        """To make a task takes the privilege on what the task is about."""
        target = arguments.get("obj") if method == "CreateTask" else None
        known = self.world.objects.get(moid(target)) if isinstance(target, ManagedObject) else None
        return known.guard if known else None

    def too_new(self, method: str, part: str) -> Exception:
        """The filter of a history collector that says what this server does not know is an unknown filter."""
        if method == "CreateCollectorForTasks":
            msg = f"servers of version {self.world.version} do not know {part}"
            return self.world.types.fault("vmodl.fault.InvalidArgument", msg, invalidProperty="filter")
        return super().too_new(method, part)

    def _retire(self, task: Task) -> None:
        self.world.agenda.at(self.world.now() + RECENT_SECONDS, lambda: self.drop(task))

    def _create(self, call: Call) -> object:
        """Make a task for a client, on an object and below a parent that exist."""
        target = call.get("obj", ManagedObject)
        if moid(target) not in self.world.objects and moid(target) not in call.login.objects:
            raise not_found(self.world, target)
        key = call.optional("parentTaskKey", str)
        parent = self.tasks.get(key) if key is not None else None
        if key is not None and parent is None:
            raise call.invalid("parentTaskKey")
        user = call.optional("initiatedBy", str) or call.login.user
        kind = call.get("taskTypeId", str)
        brought = any(brings(each, kind) for each in self.world.registered.values())
        if self.world.demands_extensions and not brought:
            raise call.invalid("taskType")
        return self.add(target, kind, call.get("cancelable", bool), user, parent).shown()

    def _collect(self, call: Call) -> ManagedObject:
        """Make a history collector for a session that has not too many."""
        spec = call.get("filter", DataObject)
        if not is_a(spec, "vim.TaskFilterSpec"):
            raise call.invalid("filter")
        login = call.login
        if sum(isinstance(each, TaskHistory) for each in login.objects.values()) >= MAX_COLLECTORS:
            msg = f"a session can have {MAX_COLLECTORS} collectors"
            raise self.world.types.fault("vim.fault.InvalidState", msg)
        test = task_filter(spec, self.world)

        def items() -> list[Task]:
            return [task for task in self.tasks.values() if self.visible(task, login) and test(task)]

        collector = TaskHistory(login, spec, items)
        login.add(collector)
        return collector.ref

    def _description(self) -> object:
        types = self.world.types
        kinds = sorted({task.kind for task in self.tasks.values()})
        reasons = ("TaskReasonSystem", "TaskReasonUser")
        return types.make(
            "vim.TaskDescription",
            methodInfo=[self._element("ElementDescription", kind) for kind in kinds],
            state=[self._element("ElementDescription", state) for state in STATES],
            reason=[self._element("TypeDescription", reason) for reason in reasons],
        )

    def _element(self, type_name: str, key: str) -> DataObject:
        return self.world.types.make(f"vim.{type_name}", key=key, label=key, summary=key)
