"""All that a server of others says of its objects, decoded by pyVmomi and by us."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import pytest
from vsphere import connect, describe, soap, vim, vmodl
from vsphere._runtime.managed_object import ManagedObject
from vsphere._runtime.soap.server_session import ServerSession

from tests.soap.beside import Beside
from tests.vcsim.simulator import PASSWORD, USER, needs_simulator, simulator

pytestmark = needs_simulator

PC = vmodl.query.PropertyCollector
Ask = Callable[[str, ManagedObject, Mapping[str, object]], None]


def objects(session: ServerSession) -> list[ManagedObject]:
    """The inventory, and all entry points of the server."""
    content = session.content
    assert content.viewManager is not None
    view = content.viewManager.CreateContainerView(content.rootFolder, [], True)
    entries = [getattr(content, name) for name in describe(type(content)).properties]
    return [*view.view, *(each for each in entries if isinstance(each, ManagedObject)), view]


def everything(target: ManagedObject) -> PC.FilterSpec:
    """All properties of an object."""
    info = describe(type(target))
    return PC.FilterSpec(
        propSet=[PC.PropertySpec(type=info.wire_name or info.name, all=True)],
        objectSet=[PC.ObjectSpec(obj=target)],
    )


def asking(session: ServerSession, beside: Beside, strange: bool) -> Ask:
    """What sends a call as it is, and compares what both make of the answer that is meant for each."""
    wire = session.stub.wire.beside({"User-Agent": "pyvmomi"})
    changing = ("CreateFilter", "WaitForUpdatesEx", "PowerOnVM_Task")

    def ask(method: str, target: ManagedObject, arguments: Mapping[str, object]) -> None:
        body = soap.encode(method, target, arguments)
        theirs = wire.post("/sdk", "urn:vim25/6.5", body, 30).body
        twice = strange and method not in changing
        ours = session.stub.wire.post("/sdk", "urn:vim25/6.5", body, 30).body if twice else None
        beside.compare(f"{method} of {target!r}", method, theirs, ours)

    return ask


EXPECTED = re.compile(
    r"became [A-Z][\w.]*\('(ultraviolet)?'\)$"  # a value of an enum
    r"|(VirtualKeyboard|TaskReasonUser|UserLoginSessionEvent) became "
    r"|toolsRunningStatus|PoolIn9999"
    r"|: datetime|CurrentTime|lastActiveTime|userAgent|callCount"  # we are another client, and later
)
"""What differs where a server says something to us that nobody can know."""


@pytest.mark.parametrize("strange", [False, True], ids=["known", "unknown"])
@pytest.mark.parametrize("options", [[], ["-esx"], ["-newer"]], ids=["vcenter", "esx", "newer"])
def test_everything_that_a_server_says(options: list[str], strange: bool) -> None:
    options = [*options, "-unknown"] if strange else options
    with (
        simulator("-plain", *options) as server,
        connect(server.address, USER, PASSWORD) as session,
    ):
        beside = Beside()
        ask = asking(session, beside, strange)
        content = session.content
        found = objects(session)
        for each in found:
            arguments = {"specSet": [everything(each)], "options": PC.RetrieveOptions()}
            ask("RetrievePropertiesEx", content.propertyCollector, arguments)
        machine = next(each for each in found if isinstance(each, vim.VirtualMachine))
        ask("CreateFilter", content.propertyCollector, {"spec": everything(machine), "partialUpdates": False})
        ask("WaitForUpdatesEx", content.propertyCollector, {})
        ask("RetrieveServiceContent", session.service_instance, {})
        ask("CurrentTime", session.service_instance, {})
        ask("PowerOnVM_Task", machine, {})
        ask("DestroyView", vim.view.ContainerView("nobody"), {})
        assert content.searchIndex is not None
        ask("FindByInventoryPath", content.searchIndex, {"inventoryPath": "/nowhere"})
        assert content.eventManager is not None
        ask("QueryEvents", content.eventManager, {"filter": vim.event.EventFilterSpec()})
        assert content.perfManager is not None
        ask("QueryAvailablePerfMetric", content.perfManager, {"entity": machine})
        assert [each for each in beside.unread if "PoolIn9999" not in each] == []
        assert [each for each in beside.differences if not (strange and EXPECTED.search(each))] == []
        assert bool(beside.differences) == strange
        assert beside.compared["object"] > 1_000
