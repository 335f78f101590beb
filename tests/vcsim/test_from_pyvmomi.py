"""The programs of docs/from-pyvmomi.md, ours and pyVmomi's, do the same on a vCenter that others wrote."""

# What a page holds no checker can see from here: that is what Any is for.
# pyright: reportUnknownVariableType=false

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from vsphere import connect
from vsphere._runtime.soap.server_session import ServerSession

from tests.documents import ROOT
from tests.vcsim.simulator import PASSWORD, USER, Simulator, needs_simulator, simulator

pytestmark = needs_simulator

PAGE = (ROOT / "docs" / "from-pyvmomi.md").read_text("utf-8")
VM, OTHER = "/DC0/vm/DC0_H0_VM0", "/DC0/vm/DC0_C0_RP0_VM0"
UNTOUCHED = "/DC0/vm/DC0_C0_RP0_VM1"


def functions(fence: str) -> dict[str, Any]:
    """What one side of the page defines."""
    blocks = re.findall(rf"^```{fence}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 15
    found: dict[str, Any] = {}
    exec("\n".join(blocks), found)
    return found


@pytest.fixture(scope="module")
def theirs() -> dict[str, Any]:
    pytest.importorskip("pyVmomi")
    return functions("py")


@pytest.fixture(scope="module")
def ours() -> dict[str, Any]:
    return functions("python")


@pytest.fixture(scope="module")
def server() -> Iterator[Simulator]:
    """A vCenter that these programs may change."""
    with simulator() as server:
        yield server


@pytest.fixture(scope="module")
def si(server: Simulator) -> Iterator[Any]:
    pyvim = import_module("pyVim.connect")
    found = pyvim.SmartConnect(
        host="127.0.0.1", port=server.port, user=USER, pwd=PASSWORD, disableSslCertValidation=True
    )
    yield found
    pyvim.Disconnect(found)


@pytest.fixture(scope="module")
def session(server: Simulator) -> Iterator[ServerSession]:
    with connect(server.address, USER, PASSWORD, verify=False) as session:
        yield session


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("machines", (), None),
        ("by_name", ("DC0_H0_VM0",), None),
        ("by_name", ("nobody",), None),
        ("by_path", (VM,), True),
        ("restart", (VM,), "poweredOn"),
        ("power_on_twice", (VM,), "poweredOn"),
        ("table", (), None),
        ("annotate", (VM, "caf\u00e9 & <tea>"), ("caf\u00e9 & <tea>", 64)),
        ("power_events", (UNTOUCHED,), ["VmPoweredOnEvent"]),
        ("plain", (VM,), ("DC0_H0_VM0", 64, 1)),
    ],
)
def test_both_give_the_same(
    ours: dict[str, Any],
    theirs: dict[str, Any],
    si: Any,
    session: ServerSession,
    name: str,
    arguments: tuple[object, ...],
    expected: object,
) -> None:
    found = ours[name](session, *arguments)
    assert found == theirs[name](si, *arguments)
    assert expected in (None, found)


def test_both_log_in(ours: dict[str, Any], theirs: dict[str, Any], server: Simulator) -> None:
    login = ("127.0.0.1", server.port, USER, PASSWORD)
    assert ours["product"](*login) == theirs["product"](*login) != ""


def test_both_wait_for_a_change_and_start_what_is_off(
    ours: dict[str, Any], theirs: dict[str, Any], si: Any, session: ServerSession
) -> None:
    ours["all_on"](session)
    assert ours["until_off"](session, VM) == "poweredOff"
    assert theirs["until_off"](si, OTHER) == "poweredOff"
    assert ours["all_on"](session) == 2
    assert theirs["all_on"](si) == 0
    assert ours["until_off"](session, VM) == "poweredOff"
    assert theirs["all_on"](si) == 1


def test_both_make_snapshots_and_clones(
    ours: dict[str, Any], theirs: dict[str, Any], si: Any, session: ServerSession
) -> None:
    assert ours["snapshot"](session, VM, "first") == ["first"]
    assert theirs["snapshot"](si, OTHER, "first") == ["first"]
    assert ours["clone"](session, VM, "one") == "one"
    assert theirs["clone"](si, VM, "two") == "two"
    assert ours["by_name"](session, "two") == theirs["by_name"](si, "two")


def test_both_send_a_file(ours: dict[str, Any], theirs: dict[str, Any], si: Any, server: Simulator) -> None:
    assert theirs["send_file"](si, b"one") == 3
    assert ours["send_file"]("127.0.0.1", server.port, USER, PASSWORD, b"seven") == 5
