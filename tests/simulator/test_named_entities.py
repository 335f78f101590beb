"""What a server is told is about its own entities: anything else is refused, and nothing has changed then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from vsphere import UnsupportedVersion, vim
from vsphere.simulator import JumpingClock, Server, steps

SAYINGS: dict[str, Callable[[Server, Any], object]] = {  # Any: wrong on purpose
    "update": lambda server, what: server.update(what, name="other"),
    "remove": lambda server, what: server.remove(what),
    "permit": lambda server, what: server.permit("ann", "Task.Create", on=what),
    "forbid": lambda server, what: server.forbid("ann", what),
    "task": lambda server, what: server.start_task(what, "Backup"),
    "work": lambda server, what: server.run(what, "Backup", steps(1)),
    "below": lambda server, what: server.add_entity("vim.Folder", "new", what),
    "move": lambda server, what: server.update(server.add_entity("vim.Folder", "a"), parent=what),
}


@pytest.mark.parametrize("saying", SAYINGS)
@pytest.mark.parametrize("what", ["of another server", "of another type", "gone", "text", "task"])
def test_only_its_own_entities_are_meant(saying: str, what: str) -> None:
    server, other = Server(clock=JumpingClock()), Server(clock=JumpingClock())
    machine, theirs = (each.add_entity("vim.VirtualMachine", "web") for each in (server, other))
    gone = server.add_entity("vim.VirtualMachine", "gone")
    server.remove(gone)
    wrong: dict[str, object] = {
        "of another server": theirs,
        "of another type": vim.HostSystem(machine.moId),
        "gone": gone,
        "text": machine.moId,
        "task": vim.Task(machine.moId),
    }
    assert theirs.moId == machine.moId
    with pytest.raises(LookupError, match="is no entity of this server"):
        SAYINGS[saying](server, wrong[what])
    session = server.connect(user="ann")
    shown = session.stub.fetch(vim.VirtualMachine(machine.moId, session.stub), ("name",))
    assert shown == {"name": "web"}
    assert session.content.authorizationManager is not None
    rules = session.content.authorizationManager.RetrieveAllPermissions()
    assert [(rule.principal, rule.roleId) for rule in rules] == [("administrator", -1), ("ann", -1)]


def test_a_reference_without_a_connection_means_the_entity_of_its_id() -> None:
    server = Server(clock=JumpingClock())
    machine = server.add_entity("vim.VirtualMachine", "web")
    server.remove(vim.VirtualMachine(machine.moId))
    with pytest.raises(LookupError, match="no entity"):
        server.remove(machine)


def test_the_top_of_the_inventory_stays() -> None:
    server = Server(clock=JumpingClock())
    with pytest.raises(LookupError, match="stays"):
        server.remove(server.root)
    assert server.connect().content.rootFolder == server.root


def test_where_programs_create_no_tasks_that_is_what_is_said() -> None:
    server = Server(version="2.0", clock=JumpingClock())
    server.permit("ann", "Task.Create")
    machine = server.add_entity("vim.VirtualMachine", "web")
    with (
        pytest.raises(UnsupportedVersion, match="CreateTask"),
        server.connect(user="ann").own_task(machine, "x"),
    ):
        pass
