"""Our side of docs/from-pyvmomi.md on a simulated server; tests/vcsim has both sides on one of others."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

import pytest
from vsphere import Session, vim
from vsphere.simulator import Request, ServerTask, steps

from tests.daily.inventory import Diary, Inventory
from tests.documents import ROOT

VM = "/DC0/vm/db"


@pytest.fixture(scope="module")
def programs() -> dict[str, Callable[..., object]]:
    """What the page defines, by name."""
    page = (ROOT / "docs" / "from-pyvmomi.md").read_text("utf-8")
    found: dict[str, Any] = {}  # Any: no checker sees from here what a page holds
    exec("\n".join(re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)), found)
    return found


@pytest.fixture
def world() -> Inventory:
    """An inventory whose machines can be switched on and off."""
    world = Inventory()

    def switched(state: str) -> Callable[[Request], ServerTask]:
        def switch(request: Request) -> ServerTask:
            machine = cast(vim.VirtualMachine, request.target)
            if machine.runtime.powerState == state:
                raise vim.fault.InvalidPowerState(existingState=state, requestedState=state)
            work = steps(5)

            def run(task: ServerTask) -> Any:  # Any: what the steps give
                yield from work(task)
                world.server.update(machine, **{"runtime.powerState": state})

            return world.server.run(machine, "Power", run)

        return switch

    world.server.handle(vim.VirtualMachine, "PowerOnVM_Task", switched("poweredOn"))
    world.server.handle(vim.VirtualMachine, "PowerOffVM_Task", switched("poweredOff"))
    return world


def test_programs_that_read(programs: dict[str, Callable[..., object]], world: Inventory) -> None:
    diary = Diary(world.server)
    session: Session = world.session
    assert programs["machines"](session) == [
        ("db", "poweredOn"),
        ("web%2f2", "poweredOff"),
        ("web-1", "poweredOn"),
    ]
    assert programs["by_name"](session, "db") == world.db.moId
    assert programs["by_name"](session, "nobody") is None
    assert programs["by_path"](session, VM) is True
    assert programs["table"](session) == []

    diary.happen(vim.event.VmPoweredOnEvent, vim.event.VmEvent)
    assert programs["power_events"](session, VM) == ["VmPoweredOnEvent"]
    assert world.server.leftovers() == []


def test_programs_that_switch_machines(programs: dict[str, Callable[..., object]], world: Inventory) -> None:
    session: Session = world.session
    assert programs["restart"](session, VM) == "poweredOn"
    assert programs["power_on_twice"](session, VM) == "poweredOn"
    assert programs["until_off"](session, VM) == "poweredOff"
    assert programs["all_on"](session) == 2
    assert world.db.runtime.powerState == "poweredOn"
    assert world.server.leftovers() == []
