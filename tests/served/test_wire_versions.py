"""Every version from 2.5 on: its file, the negotiation, a task from end to end; older clients."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from typing import cast

import pytest
from vsphere import Session, connect, soap, versions, vim, vmodl
from vsphere._runtime.service_versions import listed
from vsphere._runtime.simulator.serving.versions import spoken
from vsphere.simulator import Server

from tests.served.post import post
from tests.served.ways import ANN, PASSWORD, by_pyvmomi, made, over_the_network

SERVED = [version for version in versions() if version.namespace]
PC = vmodl.query.PropertyCollector


def fetched(url: str) -> bytes:
    with urllib.request.urlopen(url) as answer:
        return bytes(answer.read())


def test_the_oldest_version_has_no_name_to_ask_for() -> None:
    with pytest.raises(ValueError, match="no name on the network"):
        Server("2.0").serve()


@pytest.mark.parametrize("number", [str(version.number) for version in SERVED])
def test_a_task_goes_from_end_to_end(number: str) -> None:
    server = made(number)
    with over_the_network(server) as client:
        assert client.content.about.apiVersion == number
        task = client.create()
        task.UpdateProgress(percentDone=50)
        assert task.info.progress == 50
        task.SetTaskState(state="success", result="done")
        assert task.wait(timeout=60) == "done"
    assert server.leftovers() == []


def test_the_version_file_lists_the_server_s_version_and_those_before() -> None:
    for rank, version in enumerate(SERVED):
        if version.number not in ("2.5", "2.5u2", "5.5", "7.0.3.2", "9.1.1.0"):
            continue
        with Server(version).serve() as line:
            numbers = listed(fetched(f"{line.url}/vimServiceVersions.xml"))
        assert list(numbers) == ["vim25"]
        assert list(numbers["vim25"]) == [str(each.namespace).partition("/")[2] for each in SERVED[rank::-1]]


@pytest.mark.parametrize("number", ["2.5u2", "6.7.3", "8.0.3.0"])
def test_pyvmomi_finds_the_version_that_both_speak(number: str) -> None:
    server = made(number)
    with by_pyvmomi(server) as client:
        assert client.stub.version == server.version.id
        task = client.create()
        task.SetTaskState(state="success", result=3)
        assert client.wait(task) == 3


@pytest.fixture(scope="module")
def old_client() -> Iterator[tuple[Server, Session]]:
    """A client that speaks 2.5 with a server of 8.0.3.0."""
    server = made("8.0.3.0")
    with server.serve() as line, connect(line.url, ANN, PASSWORD, version="2.5", policy="off") as session:
        yield server, session


def test_an_older_client_gets_what_its_version_has(old_client: tuple[Server, Session]) -> None:
    server, session = old_client
    task = session.content.taskManager.CreateTask(
        cast(vim.ManagedEntity, server.root), "com.example.backup", cancelable=True
    ).task
    newer = {"rootTaskKey", "parentTaskKey", "description", "changeTag", "activationId", "progressDetails"}
    assert newer.isdisjoint(name for name in vars(task.info) if getattr(task.info, name))
    assert task.info.entityName == "Datacenters"
    assert session.content.about.instanceUuid is None
    with pytest.raises(vmodl.fault.MethodNotFound) as caught:
        task.SetTaskDescription(vmodl.LocalizableMessage(key="a"))
    assert (caught.value.method, caught.value.receiver) == ("SetTaskDescription", task)
    with pytest.raises(vmodl.fault.InvalidRequest, match="parentTaskKey"):
        session.content.taskManager.CreateTask(
            cast(vim.ManagedEntity, server.root), "com.example.backup", cancelable=True, parentTaskKey="x"
        )


def test_an_older_client_gets_types_that_its_version_has(old_client: tuple[Server, Session]) -> None:
    server, session = old_client
    newer = vim.fault.DvsNotAuthorized(msg="out of sync")
    assert newer._info.rank > session.stub.rank
    task = server.start_task(None, "Sync")
    task.begin()
    task.fail(newer)
    error = vim.Task(task.key, session.stub).info.error
    assert isinstance(error, vim.fault.VimFault | vmodl.RuntimeFault | vmodl.MethodFault)
    assert not isinstance(error, vim.fault.DvsFault)
    assert error.msg == "out of sync"


@pytest.mark.parametrize(
    ("action", "number"),
    [
        ("", "8.0.3.0"),
        ("urn:vim25", "8.0.3.0"),
        ('"urn:vim25/6.7"', "6.7"),
        ("urn:vim25/7.0", "7.0.0.0"),
        ("urn:vim25/8.0.3", "8.0.3.0"),
        ("urn:vim25/9.1.1.0", "8.0.3.0"),
        ("urn:vim25/9.9", "8.0.3.0"),
    ],
)
def test_clients_that_do_not_negotiate_name_a_version_of_their_own(action: str, number: str) -> None:
    server = Server("8.0.3.0")
    spoken_rank = spoken(server._world, action)
    assert versions()[spoken_rank - 1].number == number


def test_what_is_no_version_of_this_service_is_refused_by_name() -> None:
    call = soap.encode("RetrieveServiceContent", vim.ServiceInstance("ServiceInstance"))
    with Server("5.5").serve() as line:
        for action in ("urn:vim25/x", "urn:vim26/5.5", "urn:pbm/2.0", "urn:\xe9&<"):
            status, answer = post(line.port, call, {"SOAPAction": action})
            assert status == 500
            with pytest.raises(vmodl.fault.InvalidRequest, match="speaks no version"):
                soap.decode(answer)
        for action in ("", "urn:vim25", '"urn:vim25/5.5"', "urn:vim25/2.5"):
            status, answer = post(line.port, call, {"SOAPAction": action})
            assert status == 200
