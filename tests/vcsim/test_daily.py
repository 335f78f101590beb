"""Reading, finding, watching and following, on a vCenter that others wrote."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from importlib import import_module
from threading import Timer
from typing import Any

import pytest
from vsphere import connect, from_pyvmomi, vim, vmodl
from vsphere._runtime.daily.program import main
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.inventory import FIRST, machine
from tests.vcsim.simulator import MACHINES, PASSWORD, USER, Simulator, needs_simulator, simulator

pytestmark = needs_simulator


@pytest.fixture
def adopted(vcenter: Simulator) -> Iterator[ServerSession]:
    """A session that pyVmomi has begun."""
    pyvim: Any = import_module("pyVim.connect")  # Any: pyVmomi has no types
    instance = pyvim.SmartConnect(
        host="127.0.0.1", port=vcenter.port, user=USER, pwd=PASSWORD, disableSslCertValidation=True
    )
    with from_pyvmomi(instance) as session:
        yield session
    pyvim.Disconnect(instance)


def calls(log: pytest.LogCaptureFixture, *methods: str) -> list[int]:
    """How often each of some methods was called, by the log of the client."""
    lines = [record.getMessage() for record in log.records if record.name == "vsphere.soap"]
    return [sum(line.startswith(f"{method} ") for line in lines) for method in methods]


@pytest.mark.parametrize("adopts", [False, True], ids=["ours", "theirs"])
def test_machines_are_read_page_by_page(
    adopts: bool, session: ServerSession, adopted: ServerSession, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "vsphere.soap")
    session = adopted if adopts else session
    paths = ["name", "config.hardware.device", "guest.ipAddress", "config.annotation"]
    found = {each["name"]: each for each in session.retrieve(vim.VirtualMachine, paths, page=1)}
    assert found.keys() == MACHINES
    for each in found.values():
        assert each.seen.config is not None
        assert any(isinstance(device, vim.vm.device.VirtualDisk) for device in each["config.hardware.device"])
        assert each.missing == {}
    made, read, gone = "CreateContainerView", "ContinueRetrievePropertiesEx", "DestroyView"
    assert calls(caplog, made, read, gone) == [1, 3, 1]
    walk = session.retrieve(vim.ManagedEntity, ["name"], page=2)
    next(walk)
    assert calls(caplog, made, gone) == [2, 1]
    del walk
    gc.collect()
    assert calls(caplog, made, gone, "CancelRetrievePropertiesEx") == [2, 2, 1]
    wrong = next(session.retrieve(vim.VirtualMachine, ["nam"]))
    assert isinstance(wrong.missing["nam"], vmodl.query.InvalidProperty)  # others refuse the call


def test_entities_are_found(session: ServerSession) -> None:
    assert session.find(FIRST) == [machine(session)]
    assert {each.name for each in session.find("/DC0/vm/*")} == MACHINES
    assert {each.name for each in session.find("/*/host/**", vim.VirtualMachine)} == MACHINES
    assert {each.name for each in session.find("/DC0/host/DC0_C0/Resources/*")} == {
        "DC0_C0_RP0_VM0",
        "DC0_C0_RP0_VM1",
    }
    assert {each.name for each in session.find(name="DC0_H0_*", type=vim.VirtualMachine)} == {
        "DC0_H0_VM0",
        "DC0_H0_VM1",
    }
    config = machine(session).config
    assert config is not None
    assert session.find(uuid=config.uuid) == [machine(session)]
    assert session.find(f"{FIRST}/*") == []  # its pool is none of what is below it
    assert session.find(instance_uuid=config.instanceUuid) == [machine(session)]
    assert session.find(dns="nobody.example.com") == []


def test_events_and_changes_are_followed() -> None:
    with simulator("-plain") as server, connect(server.address, USER, PASSWORD) as session:
        vm = machine(session)
        kept = [type(event) for event in session.events(vim.event.VmEvent)]
        assert kept.count(vim.event.VmPoweredOnEvent) == len(MACHINES)
        about = list(session.events(vim.event.VmPoweredOnEvent, under=vm))
        assert [event.vm.vm for event in about if event.vm is not None] == [vm]
        following = session.events(vim.event.VmPoweredOffEvent, follow=True, timeout=120)
        watch = session.watch(vm, ["runtime.powerState"], timeout=120)
        assert next(watch).seen.runtime.powerState == "poweredOn"
        Timer(0.5, vm.PowerOff).start()
        assert "is powered off" in (next(following).fullFormattedMessage or "")
        assert next(watch).seen.runtime.powerState == "poweredOff"
        following.close()
        vm.Destroy().wait()
        last = list(watch)[-1]
        assert isinstance(last.gone, vmodl.fault.ManagedObjectNotFound)


def test_an_esx_host_has_paths_and_machines_too() -> None:
    with simulator("-plain", "-esx") as server, connect(server.address, USER, PASSWORD) as session:
        names = sorted(each["name"] for each in session.retrieve(vim.VirtualMachine, ["name"]))
        assert names
        assert sorted(each.name for each in session.find("/ha-datacenter/vm/*")) == names


def test_the_program_shows_a_server(
    vcenter: Simulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VSPHERE_USER", USER)
    monkeypatch.setenv("VSPHERE_PASSWORD", PASSWORD)
    assert main(["about", vcenter.address]) == 1
    assert "CertificateRefused" in capsys.readouterr().err
    assert main(["about", vcenter.address, "--insecure"]) == 0
    assert "user:    user" in capsys.readouterr().out
    assert main(["ls", vcenter.address, "/DC0/vm/*", "--insecure"]) == 0
    assert {line.split()[-1] for line in capsys.readouterr().out.splitlines()} == MACHINES
    assert main(["tasks", vcenter.address, "--insecure", "--follow"]) == 0
    assert "success" in capsys.readouterr().out
