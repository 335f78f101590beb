"""A newer vCenter: pyVmomi and this client side by side, and answers that hold what no client knows."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import pickle
from collections.abc import Iterator
from copy import deepcopy
from importlib import import_module
from typing import Any, cast

import pytest
from vsphere import connect, describe, extension, vim, vmodl
from vsphere._runtime.managed_object import ManagedObject
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.inventory import FIRST, machine
from tests.vcsim.simulator import PASSWORD, USER, Simulator, needs_simulator, simulator

pytestmark = needs_simulator

KIND = "org.example.newer.Work"
STRANGE = {"configStatus", "overallStatus", "runtime", "summary", "guest", "config", "environmentBrowser"}
"""Properties of machines of which this client is told something else than pyVmomi."""


@pytest.fixture(scope="module")
def newer() -> Iterator[Simulator]:
    with simulator("-newer", "-unknown", "-demand", "-vm", "60") as server:
        yield server


@pytest.fixture
def session(newer: Simulator) -> Iterator[ServerSession]:
    with connect(newer.address, USER, PASSWORD, verify=False) as session:
        yield session


# Any: pyVmomi has no types.
@pytest.fixture
def theirs(newer: Simulator) -> Iterator[Any]:
    """The root object of a session that pyVmomi has begun."""
    pyvim: Any = import_module("pyVim.connect")
    instance = pyvim.SmartConnect(
        host="127.0.0.1", port=newer.port, user=USER, pwd=PASSWORD, disableSslCertValidation=True
    )
    yield instance
    pyvim.Disconnect(instance)


def test_properties_are_those_that_pyvmomi_reads_one_by_one(session: ServerSession, theirs: Any) -> None:
    """Also unset ones."""
    ours = machine(session)
    their = theirs.content.searchIndex.FindByInventoryPath(FIRST[1:])
    assert (session.version.number, theirs.content.about.apiVersion) == ("8.0.3.0", "8.0.3.0")
    unset = 0
    for path in describe(vim.VirtualMachine).properties.keys() - STRANGE:
        value: Any = getattr(their, path)  # Any: pyVmomi's objects have no types
        said: object = getattr(ours, path)
        unset += value is None
        if isinstance(said, list):
            assert len(cast("list[object]", said)) == len(value), path
        elif isinstance(said, ManagedObject):
            assert said._moId == value._moId, path
        else:
            assert (said is None) == (value is None), path
    assert unset > 4


def test_each_waits_for_the_tasks_of_the_other(session: ServerSession, theirs: Any) -> None:
    their: Any = theirs.content.searchIndex.FindByInventoryPath(FIRST[1:])
    wait: Any = import_module("pyVim.task").WaitForTask
    assert vim.Task(their.PowerOff()._moId, session.stub).wait(timeout=120) is None
    task: Any = import_module("pyVmomi").vim.Task
    wait(task(machine(session).PowerOnVM_Task()._moId, theirs._stub), si=theirs)
    work = session.own_task(
        machine(session), KIND, cancelable=True, extension=extension("org.example.newer", {KIND: "Work"})
    )
    with work:
        work.progress(50)
        seen = task(work.key, theirs._stub)
        assert (seen.info.progress, seen.info.state, seen.info.result) == (50, "running", None)
        work.result = "done"
    wait(seen, si=theirs)
    assert seen.info.result == "done"


def test_what_nobody_knows_is_kept_and_readable(session: ServerSession) -> None:
    first = machine(session)
    config, runtime = first.config, first.runtime
    assert config is not None
    assert (first.overallStatus, first.overallStatus.known) == ("", False)
    assert (first.summary.overallStatus, first.summary.overallStatus.known) == ("ultraviolet", False)
    assert (runtime.recordReplayState, runtime.faultToleranceState) == ("", "")
    (keyboard,) = [each for each in config.hardware.device if each._wire_type == "VirtualKeyboardIn9999"]
    assert type(keyboard) is vim.vm.device.VirtualDevice
    assert keyboard.controllerKey
    for each in (config, runtime, first.summary):
        assert {"addedIn9999", "flagIn9999"} <= each._unknown.keys()
        assert pickle.loads(pickle.dumps(each)) == each == deepcopy(each)
        assert type(each).from_dict(each.to_dict(), session.stub) == each


def test_lists_searches_and_watches_pass_over_what_nobody_knows(session: ServerSession) -> None:
    content = session.content
    assert content.viewManager is not None
    view = content.viewManager.CreateContainerView(content.rootFolder, [], True)
    assert {"PoolIn9999"} == {each._wire_type for each in view.view if type(each) is vmodl.ManagedObject}
    entities = {each["name"] for each in session.retrieve(vim.ManagedEntity, ["name"], page=7)}
    assert {"DC0_H0_VM59", "DC0"} <= entities
    assert [each._moId for each in session.find("/DC0/host/pool")] == ["pool-1"]
    (pool,) = session.find("/DC0/host/p*l")
    assert session.find("/DC0/host/pool/*") == []
    assert len(session.find("/DC0/host/**", vim.VirtualMachine)) == 120
    walk = session.retrieve(vim.VirtualMachine, ["summary"], page=5)
    assert next(walk).seen.summary.overallStatus == "ultraviolet"
    walk.close()  # the server does not know how to forget the rest
    machines = [each.obj for each in session.retrieve(vim.VirtualMachine, ["name"])]
    with_hosts = [*machines, *session.find("/DC0/host/*/*", vim.HostSystem), pool]
    told = {each.obj for each in session.watch(with_hosts, ["name"], timeout=0)}
    assert len(told) == len(with_hosts)


def test_events_of_unknown_types_are_told(session: ServerSession) -> None:
    logins = [each for each in session.events() if each._wire_type == "UserLoginIn9999Event"]
    assert logins
    assert all(type(each) is vim.event.Event for each in logins)
    following = session.events(follow=True, timeout=120)
    machine(session).PowerOffVM_Task()  # after the call, before anybody listens
    assert next(following).fullFormattedMessage
    following.close()
    machine(session).PowerOn()
