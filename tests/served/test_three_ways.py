"""What a client does with tasks is the same inside the process, over the network, and by pyVmomi."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from vsphere.simulator import steps

from tests.served.ways import ANN, WAYS, Client, made

VERSIONS = ("2.5", "4.1", "5.5", "9.1.1.0")


@pytest.fixture(params=WAYS, scope="module")
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=VERSIONS, scope="module")
def client(request: pytest.FixtureRequest, way: str) -> Iterator[Client]:
    server = made(request.param)
    with WAYS[way](server) as client:
        yield client


def fault(call: Callable[[], object]) -> Any:
    """What a call fails with."""
    try:
        call()
    except Exception as error:
        return error
    raise AssertionError("it did not fail")


def test_a_task_is_led_from_the_queue_to_its_result(client: Client) -> None:
    task = client.create(running=False)
    assert task.info.state == "queued"
    assert task.info.progress is None
    assert task in client.content.taskManager.recentTask
    task.SetTaskState(state="running")
    task.UpdateProgress(percentDone=40)
    info = task.info
    assert (info.state, info.progress, info.descriptionId) == ("running", 40, "com.example.backup")
    assert info.entity == client.machine
    assert info.entityName == "web"
    assert info.reason.userName == ANN
    task.SetTaskState(state="success", result="4 files")
    assert client.wait(task) == "4 files"
    assert task.info.completeTime >= task.info.startTime >= task.info.queueTime


def test_a_result_has_the_type_that_it_was_given(client: Client) -> None:
    for given in (True, 7, "", 1.5, client.machine, "<&> \u20ac \U0001f600"):
        task = client.create()
        task.SetTaskState(state="success", result=given)
        found = task.info.result
        assert found == given
        assert isinstance(found, type(given))


def test_a_task_that_fails_raises_its_fault_where_it_is_waited_for(client: Client) -> None:
    task = client.create()
    failed = client.vim.fault.FileNotFound(msg="there is no such file", file="[a] b.vmdk")
    task.SetTaskState(state="error", fault=failed)
    error = task.info.error
    assert isinstance(error, client.vim.fault.FileNotFound)
    assert (error.file, error.msg) == ("[a] b.vmdk", "there is no such file")
    raised = fault(lambda: client.wait(task))
    assert isinstance(raised, client.vim.fault.FileNotFound)
    assert raised.file == "[a] b.vmdk"


def test_cancelling_is_a_request_that_the_owner_sees(client: Client) -> None:
    task = client.create()
    task.CancelTask()
    assert task.info.cancelled
    assert task.info.state == "running"
    task.SetTaskState(state="error")
    assert isinstance(fault(lambda: client.wait(task)), client.vmodl.fault.RequestCanceled)


def test_work_of_the_server_is_waited_for_and_cancelled(client: Client) -> None:
    server = client.server
    short = server.run(server.root, "CloneVM_Task", steps(0.1, 4, result="clone"), user=ANN)
    assert client.wait(client.server_task(short)) == "clone"
    other = client.server_task(server.run(server.root, "CloneVM_Task", steps(3600, 4), cancelable=True))
    other.CancelTask()
    assert isinstance(fault(lambda: client.wait(other)), client.vmodl.fault.RequestCanceled)
