"""One server, and the ways to it: inside the process, over the network, and over the network by pyVmomi.

The three have the same names, so that one program runs on all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
import vsphere
from vsphere import vim
from vsphere.simulator import Clock, Server

from tests.served.theirs import connecting

PASSWORD = "s&cr<et>"
ANN = "ann"
OPERATOR = "operator"


@dataclass
class Client:
    """A login on a server.

    Attributes:
        vim: The types. Any: of either package, which no checker knows to have the same names.
        vmodl: As above.
        content: The entry points.
        wait: Waits for a task, and raises its fault.
        stub: The connection.
    """

    vim: Any
    vmodl: Any
    content: Any
    wait: Callable[[Any], object]
    stub: Any
    server: Server

    @property
    def machine(self) -> Any:
        """The machine, as this client has it."""
        [machine] = [each for each in self.content.rootFolder.childEntity if each.name == "web"]
        return machine

    def create(self, cancelable: bool = True, running: bool = True, kind: str = "com.example.backup") -> Any:
        """A task that this client leads."""
        info = self.content.taskManager.CreateTask(
            obj=self.machine, taskTypeId=kind, initiatedBy=None, cancelable=cancelable
        )
        if running:
            info.task.SetTaskState(state="running")
        return info.task

    def is_of(self, version: str) -> bool:
        """Whether the server is of a version."""
        return self.server.version.number == version

    def server_task(self, task: vsphere.simulator.ServerTask) -> Any:
        """A task of the server, as this client has it."""
        return self.vim.Task(task.key, self.stub)


def made(version: str | None = None, clock: Clock | None = None) -> Server:
    """A server with a machine and two users."""
    server = Server(version, clock, cancel_delay=0.05)
    server.add_entity("vim.VirtualMachine", "web", **{"runtime.powerState": "poweredOn"})
    server.add_user(ANN, PASSWORD)
    server.admit(ANN)
    server.permit(OPERATOR, "Task.Create")
    return server


@contextmanager
def inside(server: Server, user: str = ANN, password: str = PASSWORD) -> Iterator[Client]:
    """A client in the process of the server."""
    stub = server.stub(vsphere.GatePolicy.OFF)
    content = vim.ServiceInstance("ServiceInstance", stub).RetrieveServiceContent()
    content.sessionManager.Login(user, password)
    yield Client(vsphere.vim, vsphere.vmodl, content, vim.Task.wait, stub, server)
    stub.close()


@contextmanager
def over_the_network(server: Server, user: str = ANN, password: str = PASSWORD) -> Iterator[Client]:
    """A client that gets there by SOAP."""
    with server.serve() as line, vsphere.connect(line.url, user, password, policy="off") as session:
        assert session.version == server.version
        yield Client(vsphere.vim, vsphere.vmodl, session.content, vim.Task.wait, session.stub, server)


@contextmanager
def by_pyvmomi(server: Server, user: str = ANN, password: str = PASSWORD) -> Iterator[Client]:
    """A client of another make."""
    theirs: Any = pytest.importorskip("pyVmomi")  # Any: it is not typed
    waiting: Any = pytest.importorskip("pyVim.task")
    with server.serve() as line, ExitStack() as stack:
        root = connecting().SmartConnect(
            protocol="http", host=line.host, port=line.port, user=user, pwd=password
        )
        stack.callback(connecting().Disconnect, root)

        def wait(task: Any) -> object:
            waiting.WaitForTask(task, si=root)
            return task.info.result

        yield Client(theirs.vim, theirs.vmodl, root.RetrieveContent(), wait, root._stub, server)


WAYS = {"inside": inside, "network": over_the_network, "pyvmomi": by_pyvmomi}
