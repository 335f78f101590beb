"""A server that does what a test tells it, for what a well-behaved server never does.

It has tasks and property collectors, counts what clients leave behind, and follows a script: one step each
time it is asked for updates.
"""

# A transport has to know the ids of objects.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from vsphere import GatePolicy, Version, versions, vim, vmodl
from vsphere._runtime import ManagedObject, MethodInfo

PC = vmodl.query.PropertyCollector
Step = Callable[[], None] | BaseException | None


class StillClock:
    """A clock on which time passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 0.0
        self.naps: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float, /) -> None:
        self.naps.append(seconds)
        self.now += seconds


class ScriptedServer:
    """A stub that is its own server.

    Attributes:
        script: Steps, one for each question for updates; an exception is raised, a function is called first.
            When the script is over, nothing happens any more.
        alive: Ids of the collectors and filters that exist.
        calls: Names of the methods called, in order.
    """

    def __init__(self, rank: int = 9, server: str = "script") -> None:
        self.rank = rank
        self.policy = GatePolicy.STRICT
        self.server = server
        self.clock = StillClock()
        self.script: list[Step] = []
        self.alive: set[str] = set()
        self.calls: list[str] = []
        self.waits: list[int | None] = []
        self.infos: dict[str, vim.TaskInfo] = {}
        self.refused: dict[str, Exception] = {}
        self.unreadable: dict[str, Exception] = {}
        self._made = 0
        self._filters: dict[str, tuple[str, PC.FilterSpec]] = {}
        self._news: list[PC.ObjectUpdate] = []
        self._lost: list[PC.MissingObject] = []
        self.silent: set[str] = set()
        self.truncated = False
        self.others: list[PC.FilterUpdate] = []

    @property
    def version(self) -> Version:
        return versions()[self.rank - 1]

    def task(self, key: str = "task-1") -> vim.Task:
        """A new task, running."""
        task = vim.Task(key, self)
        self.infos[key] = vim.TaskInfo(key=key, task=task, state=vim.TaskInfo.State.running, cancelled=False)
        return task

    def report(self, task: vim.Task, **changes: object) -> None:
        """Change a task's info and tell the collectors."""
        for name, value in changes.items():
            setattr(self.infos[task._moId], name, value)
        seen = [
            PC.Change(name=f"info.{name}", op=PC.Change.Op.assign, val=value)
            for name, value in changes.items()
            if name in ("state", "progress")
        ]
        self.tell(PC.ObjectUpdate(kind=PC.ObjectUpdate.Kind.modify, obj=task, changeSet=seen))

    def succeed(self, task: vim.Task, result: object = None) -> None:
        """Let a task be a success."""
        self.report(task, result=result, state=vim.TaskInfo.State.success)

    def fail(self, task: vim.Task, error: vmodl.MethodFault | None) -> None:
        """Let a task fail."""
        self.report(task, error=error, state=vim.TaskInfo.State.error)

    def tell(self, update: PC.ObjectUpdate) -> None:
        """Put something into the next answer."""
        self._news.append(update)

    def lose(self, task: vim.Task, fault: vmodl.MethodFault) -> None:
        """Say in the next answer that a task has ceased to exist."""
        self._lost.append(PC.MissingObject(obj=task, fault=fault))

    # Any: as the protocol says.
    def fetch(self, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, Any]:
        if target._moId in self.unreadable:
            raise self.unreadable[target._moId]
        if isinstance(target, PC):
            mine = [key for key, (owner, _) in self._filters.items() if owner == target._moId]
            return {"filter": [PC.Filter(key, self) for key in mine if key in self.alive]}
        return {"info": self.infos[target._moId]}

    # Any: as the protocol says.
    def invoke(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, Any]) -> Any:
        self.calls.append(method.name)
        if method.name in self.refused:
            raise self.refused[method.name]
        answer = getattr(self, f"_{method.name}")
        return answer(target, **arguments)

    def _RetrieveServiceContent(self, target: ManagedObject) -> vim.ServiceInstanceContent:
        return vim.ServiceInstanceContent(propertyCollector=PC("shared", self))

    def _CreatePropertyCollector(self, target: ManagedObject) -> PC:
        return PC(self._born("collector"), self)

    def _CreateFilter(self, target: ManagedObject, spec: PC.FilterSpec, partialUpdates: bool) -> PC.Filter:
        for item in spec.objectSet:
            if item.obj._moId in self.unreadable:
                raise self.unreadable[item.obj._moId]
        return PC.Filter(self._born("filter", target._moId, spec), self)

    def _DestroyPropertyCollector(self, target: ManagedObject) -> None:
        self.alive -= {
            target._moId,
            *(key for key, (owner, _) in self._filters.items() if owner == target._moId),
        }

    def _DestroyPropertyFilter(self, target: ManagedObject) -> None:
        self.alive.remove(target._moId)

    def _CancelTask(self, target: ManagedObject) -> None:
        self.infos[target._moId].cancelled = True

    def _WaitForUpdatesEx(
        self, target: ManagedObject, version: str = "", options: PC.WaitOptions | None = None
    ) -> PC.UpdateSet | None:
        limit = options.maxWaitSeconds if options else None
        self.waits.append(limit)
        answer = self._updates(target, version)
        if answer is None:
            self.clock.now += limit or 0
        return answer

    def _CheckForUpdates(self, target: ManagedObject, version: str = "") -> PC.UpdateSet | None:
        return self._updates(target, version)

    def _updates(self, target: ManagedObject, version: str) -> PC.UpdateSet | None:
        step = self.script.pop(0) if self.script else None
        if isinstance(step, BaseException):
            raise step
        if step is not None:
            step()
        first = [] if version else self._present(target._moId)
        news, self._news = self._news, []
        lost, self._lost = self._lost, []
        if not first and not news and not lost:
            return None
        mine = next((key for key, (owner, _) in self._filters.items() if owner == target._moId), "none")
        report = PC.FilterUpdate(filter=PC.Filter(mine, self), objectSet=[*first, *news], missingSet=lost)
        self._made += 1
        return PC.UpdateSet(
            version=str(self._made), filterSet=[*self.others, report], truncated=self.truncated
        )

    def _present(self, collector: str) -> list[PC.ObjectUpdate]:
        """What the first answer says: everything, as it is."""
        found: list[PC.ObjectUpdate] = []
        for owner, spec in self._filters.values():
            known = (
                item for item in spec.objectSet if item.obj._moId not in {*self.unreadable, *self.silent}
            )
            for item in known if owner == collector else ():
                info = self.infos[item.obj._moId]
                changes = [PC.Change(name="info.state", op=PC.Change.Op.assign, val=info.state)]
                found.append(
                    PC.ObjectUpdate(kind=PC.ObjectUpdate.Kind.enter, obj=item.obj, changeSet=changes)
                )
        return found

    def _born(self, kind: str, owner: str = "", spec: PC.FilterSpec | None = None) -> str:
        self._made += 1
        key = f"{kind}-{self._made}"
        self.alive.add(key)
        if spec is not None:
            self._filters[key] = owner, spec
        return key
