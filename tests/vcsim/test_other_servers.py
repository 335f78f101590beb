"""Servers of other kinds, versions and sizes that others wrote."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from vsphere import UnsupportedVersion, connect, vim, vmodl
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.inventory import machine
from tests.vcsim.simulator import PASSWORD, USER, Simulator, needs_simulator, simulator

pytestmark = needs_simulator

PC = vmodl.query.PropertyCollector
READ = {"runtime.powerState": "poweredOn", "config.hardware.memoryMB": 32}
"""What every machine of a new server has."""


def everywhere(session: ServerSession, kind: type[vim.ManagedEntity]) -> vim.view.ContainerView:
    """A view of all objects of a type."""
    views = session.content.viewManager
    assert views is not None
    return views.CreateContainerView(session.content.rootFolder, [kind], True)


def test_a_host_is_no_vcenter() -> None:
    with simulator("-esx") as server, connect(server.address, USER, PASSWORD, verify=False) as session:
        about = session.content.about
        assert (about.apiType, about.productLineId) == ("HostAgent", "embeddedEsx")
        assert session.content.extensionManager is None
        assert session.stub.server == server.address.split("/")[2]  # it has no id of itself
        (host,) = everywhere(session, vim.HostSystem).view
        assert isinstance(host, vim.HostSystem)
        assert host.hardware is not None
        assert len(host.hardware.cpuPkg) == host.hardware.cpuInfo.numCpuPackages
        assert host.config is not None
        assert host.config.network is not None
        assert host.config.product.apiType == "HostAgent"
        first, *_ = host.vm
        first.PowerOffVM_Task().wait(timeout=120)
        assert first.runtime.powerState == "poweredOff"


@pytest.mark.parametrize(
    ("api", "older", "spoken"),
    [
        ("2.5", "2.5", "2.5"),
        ("4.0", "2.5u2,2.5", "4.0"),
        ("4.1", "4.0,2.5", "4.1"),
        ("5.0", "4.1,4.0", "5.0"),
        ("7.0.3.0", "7.0.2.0,6.7,6.5", "7.0.3.0"),
        ("8.0.3.0", "8.0.2.0,7.0,6.7", "8.0.3.0"),
        ("99.0.0.0", "8.0.3.0,8.0.2.0,6.7", "8.0.3.0"),
    ],
)
def test_each_version_is_spoken_and_held_to(api: str, older: str, spoken: str) -> None:
    with (
        simulator("-plain", "-api", api, "-older", older, "-strange", "DC0_H0_VM0") as server,
        connect(server.address, USER, PASSWORD) as session,
    ):
        assert (session.version.number, session.content.about.apiVersion) == (spoken, api)
        first = machine(session)
        assert first.PowerOffVM_Task().wait(timeout=120) is None
        assert (first.runtime.connectionState, first.runtime.connectionState.known) == ("quarantined", False)
        assert (first.summary.runtime.connectionState, first.summary.overallStatus) == ("", "ultraviolet")
        if spoken < "6.5":
            with pytest.raises(UnsupportedVersion, match=r"CreateSnapshotEx_Task needs vSphere API 6\.5"):
                first.CreateSnapshotEx_Task("new", None, False)
        else:
            with pytest.raises(vmodl.fault.MethodNotFound) as caught:
                first.CreateSnapshotEx_Task("new", None, False)
            assert (caught.value.receiver, caught.value.method) == (first, "CreateSnapshotEx_Task")


@pytest.fixture(scope="module")
def large() -> Iterator[Simulator]:
    """A vCenter with 1,500 machines."""
    with simulator("-plain", "-vm", "750") as server:
        yield server


def test_many_machines_come_page_by_page(large: Simulator) -> None:
    with connect(large.address, USER, PASSWORD) as session:
        view = everywhere(session, vim.VirtualMachine)
        steps: list[PC.SelectionSpec] = [
            PC.TraversalSpec(name="all", type=vim.view.ContainerView, path="view", skip=False)
        ]
        spec = PC.FilterSpec(
            propSet=[
                PC.PropertySpec(type=vim.VirtualMachine, pathSet=["name", "config.hardware"], all=False)
            ],
            objectSet=[PC.ObjectSpec(obj=view, skip=True, selectSet=steps)],
        )
        collector = session.content.propertyCollector
        names: list[object] = []
        page = collector.RetrievePropertiesEx([spec], PC.RetrieveOptions(maxObjects=130))
        sizes: list[int] = []
        while page is not None:
            sizes.append(len(page.objects))
            names += [each.val for one in page.objects for each in one.propSet if each.name == "name"]
            page = collector.ContinueRetrievePropertiesEx(page.token) if page.token else None
        assert sizes == [130] * 11 + [70]
        assert len(set(names)) == len(view.view) == 1500


def test_named_properties_of_many_machines_come_in_a_few_calls_as_plain_data(
    large: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    with connect(large.address, USER, PASSWORD) as session:
        caplog.set_level(logging.DEBUG, "vsphere.soap")
        paths = ["name", "runtime.powerState", "config.hardware.memoryMB", "config.annotation"]
        rows = [dict(each.values) for each in session.retrieve(vim.VirtualMachine, paths)]
        caplog.set_level(logging.WARNING, "vsphere.soap")
    calls = Counter(each.getMessage().split(" of ")[0] for each in caplog.records)
    assert calls["ContinueRetrievePropertiesEx"] == 5
    assert calls.total() <= 10
    assert {json.dumps(each) for each in rows} == {
        json.dumps({"name": name, **dict.fromkeys(paths[1:]), **READ})
        for pool in ("H0", "C0_RP0")
        for name in (f"DC0_{pool}_VM{number}" for number in range(750))
    }


def all_machines(session: ServerSession) -> list[vim.VirtualMachine]:
    found = everywhere(session, vim.VirtualMachine).view
    return [each for each in found if isinstance(each, vim.VirtualMachine)]


def cycle(machines: Sequence[vim.VirtualMachine]) -> list[str]:
    """Turn machines off and on, one after the other."""
    names: list[str] = []
    for each in machines:
        names.append(each.name)
        each.PowerOffVM_Task().wait(timeout=200)
        assert each.runtime.powerState == "poweredOff"
        each.PowerOnVM_Task().wait(timeout=200)
    return names


@pytest.mark.parametrize("threads", [16, 64])
def test_threads_share_a_session(large: Simulator, threads: int) -> None:
    with connect(large.address, USER, PASSWORD) as session:
        machines = all_machines(session)
        shares = [machines[number::threads][:3] for number in range(threads)]
        with ThreadPoolExecutor(threads) as pool:
            found = list(pool.map(cycle, shares))
        known = {each.name for each in machines[: 3 * threads]}
        assert {name for names in found for name in names} == known
        assert sum(len(names) for names in found) == 3 * threads


def test_sessions_on_two_servers_never_mix(large: Simulator, vcenter: Simulator) -> None:
    with (
        connect(large.address, USER, PASSWORD) as one,
        connect(vcenter.address, USER, PASSWORD, verify=False) as other,
    ):
        sizes = {one: 1500, other: 4}
        asked = [one, other] * 8
        with ThreadPoolExecutor(8) as pool:
            found = pool.map(all_machines, asked)
            assert [len(each) for each in found] == [sizes[each] for each in asked]
        elsewhere = vim.VirtualMachine(all_machines(one)[-1].moId, other.stub)
        with pytest.raises(vmodl.fault.ManagedObjectNotFound):
            assert elsewhere.name
