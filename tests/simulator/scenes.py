"""Servers, sessions and objects that many tests begin with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from vsphere import GatePolicy, Session, Stub, vim, vmodl
from vsphere._runtime.simulator.core.generated_types import moid as moid
from vsphere.simulator import ManualClock, Server, SimulatorStub

PC = vmodl.query.PropertyCollector
VERSIONS = ("2.0", "2.5", "2.5u2", "2.5u2server", "4.0", "4.1", "5.0", "5.1", "5.5")


@dataclass
class Scene:
    """A server with one virtual machine, and an administrator's session on it."""

    version: str = "5.5"
    policy: GatePolicy = GatePolicy.STRICT
    clock: ManualClock = field(default_factory=lambda: ManualClock(patience=5.0))

    def __post_init__(self) -> None:
        self.server = Server(self.version, self.clock)
        self.vm = cast(vim.ManagedEntity, self.server.add_entity("vim.VirtualMachine", "web"))
        self.session = self.server.connect(policy=self.policy)

    @property
    def tasks(self) -> vim.TaskManager:
        return manager(self.session)

    @property
    def collector(self) -> PC:
        return self.session.content.propertyCollector

    @property
    def rights(self) -> vim.AuthorizationManager:
        return self.session.content.authorizationManager

    def task(self, cancelable: bool = True, running: bool = True) -> vim.Task:
        """A task that the client owns."""
        task = self.tasks.CreateTask(self.vm, "shop.restock", cancelable=cancelable).task
        if running:
            task.SetTaskState(vim.TaskInfo.State.running)
        return task


def manager(session: Session) -> vim.TaskManager:
    return session.content.taskManager


def sessions(connection: Session | SimulatorStub) -> vim.SessionManager:
    stub = cast(Stub, connection.stub if isinstance(connection, Session) else connection)
    return vim.ServiceInstance("ServiceInstance", stub).RetrieveServiceContent().sessionManager


def spec(
    *objects: object,
    type: str = "Task",
    paths: tuple[str, ...] = ("info",),
    report_missing: bool | None = None,
) -> PC.FilterSpec:
    """A filter specification for objects of one type."""
    return PC.FilterSpec(
        propSet=[PC.PropertySpec(type=type, pathSet=paths)],
        objectSet=[PC.ObjectSpec(obj=cast(vmodl.ManagedObject, each)) for each in objects],
        reportMissingObjectsInResults=report_missing,
    )


def seen(update: PC.UpdateSet | None) -> list[tuple[str, str, dict[str, object]]]:
    """The updates of objects in an update set: kind, id, and new values by path."""
    assert update is not None
    return [
        (str(each.kind), moid(each.obj), {change.name: change.val for change in each.changeSet})
        for part in update.filterSet
        for each in part.objectSet
    ]
