"""What a client does with tasks is the same inside the process, over the network, and by pyVmomi."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from vsphere.simulator import Server, steps

from tests.served.ways import ANN, OPERATOR, WAYS, Client, made

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


def enter(way: str, server: Server, user: str, password: str) -> None:
    """Log in and out."""
    with WAYS[way](server, user, password):
        pass


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


def test_faults_of_tasks_have_their_types_and_fields(client: Client) -> None:
    vim, vmodl = client.vim.fault, client.vmodl.fault
    queued, firm, over = client.create(running=False), client.create(cancelable=False), client.create()
    over.SetTaskState(state="success")
    gone = client.vim.Task("task-gone", client.stub)
    calls: list[tuple[type[Exception], Callable[[], object]]] = [
        (vim.InvalidState, lambda: queued.UpdateProgress(percentDone=1)),
        (vim.InvalidState, lambda: over.UpdateProgress(percentDone=1)),
        (vim.InvalidState, lambda: over.SetTaskState(state="running")),
        (vim.InvalidState, over.CancelTask),
        (vmodl.NotSupported, firm.CancelTask),
        (vmodl.ManagedObjectNotFound, gone.CancelTask),
        (vmodl.ManagedObjectNotFound, lambda: gone.info),
    ]
    for expected, call in calls:
        raised = fault(call)
        assert raised.msg
        assert type(raised) is expected
    assert fault(gone.CancelTask).obj == gone
    too_much = fault(lambda: client.create().UpdateProgress(percentDone=101)) if client.is_of("2.5") else None
    assert type(too_much) is (vim.OutOfBounds if client.is_of("2.5") else type(None))
    assert getattr(too_much, "argumentName", "percentDone") == "percentDone"


def test_faults_of_the_collector_have_their_types_and_fields(client: Client) -> None:
    collector, query = client.content.propertyCollector, client.vmodl.query
    kinds = query.PropertyCollector
    wrong = kinds.FilterSpec(
        propSet=[kinds.PropertySpec(type=client.vim.Task, pathSet=["inf"])],
        objectSet=[kinds.ObjectSpec(obj=client.create())],
    )
    raised = fault(lambda: collector.CreateFilter(spec=wrong, partialUpdates=False))
    assert type(raised) is query.InvalidProperty
    assert raised.name == "inf"
    raised = fault(lambda: collector.CheckForUpdates(version="never"))
    assert type(raised) is query.InvalidCollectorVersion
    lost = kinds.FilterSpec(
        propSet=[kinds.PropertySpec(type=client.vim.Task, pathSet=["info"])],
        objectSet=[kinds.ObjectSpec(obj=client.create(), selectSet=[kinds.SelectionSpec(name="nowhere")])],
    )
    raised = fault(lambda: collector.RetrieveProperties(specSet=[lost]))
    assert type(raised) is client.vmodl.fault.InvalidArgument
    assert raised.invalidProperty == "spec.objectSet.selectSet.name"


def test_faults_of_sessions_have_their_types(client: Client) -> None:
    sessions, vim = client.content.sessionManager, client.vim.fault
    calls: list[tuple[type[Exception], Callable[[], object]]] = [
        (vim.InvalidLocale, lambda: sessions.SetLocale(locale="xx")),
        (vim.NotFound, lambda: sessions.TerminateSession(sessionId=["none"])),
        (vim.InvalidLogin, lambda: sessions.ImpersonateUser(userName="nobody")),
    ]
    for expected, call in calls:
        assert type(fault(call)) is expected


def test_wrong_credentials_are_refused(client: Client, way: str) -> None:
    for user, password in ((ANN, "wrong"), ("nobody", "")):
        refused = fault(lambda: enter(way, client.server, user, password))  # noqa: B023 - it is called here
        assert type(refused) is client.vim.fault.InvalidLogin


def test_who_lacks_a_privilege_is_told_which_and_where(client: Client, way: str) -> None:
    with WAYS[way](client.server, OPERATOR, "") as operator:
        task = operator.create(running=False)
        raised = fault(lambda: task.SetTaskState(state="running"))
        assert type(raised) is client.vim.fault.NoPermission
        assert raised.privilegeId == "Task.Update"
        assert raised.object == operator.machine
        assert task.info.state == "queued"


def test_a_session_that_ended_is_told_at_the_call(client: Client, way: str) -> None:
    with WAYS[way](client.server, OPERATOR, "") as operator:
        client.server.end_sessions(OPERATOR)
        raised = fault(lambda: operator.content.taskManager.recentTask)
        assert type(raised) is client.vim.fault.NotAuthenticated


def test_updates_are_waited_for(client: Client) -> None:
    collector, kinds = client.content.propertyCollector, client.vmodl.query.PropertyCollector
    task = client.create()
    spec = kinds.FilterSpec(
        propSet=[kinds.PropertySpec(type=client.vim.Task, pathSet=["info.state", "info.progress"])],
        objectSet=[kinds.ObjectSpec(obj=task)],
    )
    made = collector.CreateFilter(spec=spec, partialUpdates=False)
    try:
        first = collector.WaitForUpdates(version="")
        [update] = first.filterSet[0].objectSet
        assert (update.kind, update.obj) == ("enter", task)
        assert {each.name: each.val for each in update.changeSet if each.val is not None} == {
            "info.state": "running"
        }
        task.UpdateProgress(percentDone=7)
        second = collector.CheckForUpdates(version=first.version)
        [change] = second.filterSet[0].objectSet[0].changeSet
        assert (change.name, change.val) == ("info.progress", 7)
        assert collector.CheckForUpdates(version=second.version) is None
    finally:
        made.DestroyPropertyFilter()


def test_properties_of_any_object_are_read(client: Client) -> None:
    machine = client.machine
    assert machine.name == "web"
    assert machine.runtime.powerState == "poweredOn"
    assert machine.resourcePool is None
    assert [*machine.network] == []
    assert machine.parent == client.content.rootFolder
