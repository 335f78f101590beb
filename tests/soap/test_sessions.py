"""Sessions over the wire: logging in and out, versions, properties, what ends and what begins anew."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import copy
import logging
import pickle
import re
import traceback
from collections.abc import Callable
from threading import Event
from typing import cast

import pytest
from vsphere import Session, UnsupportedVersion, connect, soap, versions, vim, vmodl
from vsphere._runtime.soap.server_session import ServerSession

from tests.soap.canned import Canned, end, http
from tests.soap.servers import LOGIN, PC, UUID, Server, header

INFO = vim.TaskInfo(key="task-1", task=vim.Task("task-1"), state="running", progress=3)


def retrieve(call: soap.Request) -> object:
    """What RetrievePropertiesEx gives back of a task."""
    spec = cast("list[PC.FilterSpec]", call.arguments["specSet"])
    values = [
        vmodl.DynamicProperty(name=path, val=INFO) for path in spec[0].propSet[0].pathSet if path == "info"
    ]
    contents = PC.ObjectContent(obj=vim.Task("task-1"), propSet=values)
    return [contents] if call.method == "RetrieveProperties" else PC.RetrieveResult(objects=[contents])


def properties(
    found: Callable[[soap.Request], object] = retrieve,
) -> dict[str, Callable[[soap.Request], object]]:
    return {"RetrievePropertiesEx": found, "RetrieveProperties": found}


def test_a_session_logs_in_and_out() -> None:
    server = Server()
    with Canned(server.answer) as line:
        with connect(line.url, "ann", "s&cret") as session:
            assert server.logged_in
            assert session.version.number == "5.5"
            assert session.content.about.apiVersion == "5.5"
            assert UUID in repr(session)
        assert not server.logged_in
        assert server.names == ["RetrieveServiceContent", "Login", "Logout"]
        assert line.connections == 1
        assert header(line.requests[0], "SOAPAction") is None
        assert {header(each, "SOAPAction") for each in line.requests[1:]} == {'"urn:vim25/5.5"'}
        assert header(line.requests[2], "Cookie") is None
        assert header(line.requests[3], "Cookie") == 'vmware_soap_session="abc"'


def test_every_call_has_an_id_of_its_own() -> None:
    server = Server()
    with Canned(server.answer) as line:
        connect(line.url, "ann", "s&cret").close()
        ids = [
            re.findall(rb"<soapenv:Header><operationID>(.*?)</operationID>", each)
            for each in line.requests[1:]
        ]
    assert len({id for found in ids for id in found}) == 3


def test_a_wrong_password_is_told_once_and_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server()
    with Canned(server.answer) as line:
        wrong = "wr0" + "ng"  # a traceback shows the lines of this file
        with pytest.raises(vim.fault.InvalidLogin, match="Cannot complete login") as caught:
            connect(line.url, "ann", wrong, reauthenticate=lambda session: session.log_in("ann", wrong))
        shown = "".join(traceback.format_exception(caught.value)) + caplog.text + repr(caught.value)
        assert wrong not in shown
        assert "Login of SessionManager('SessionManager'): 500" in caplog.text
        assert server.names.count("Login") == 1


@pytest.mark.parametrize("password", [b"s3cret", 7, ["s3cret"]])
def test_a_password_of_another_type_is_refused_and_not_shown(password: object) -> None:
    with (
        Canned(Server().answer) as line,
        pytest.raises(TypeError, match="password has to be a str") as caught,
    ):
        connect(line.url, "ann", password)  # type: ignore[call-overload]  # pyright: ignore
    assert "s3cret" not in str(caught.value)


def test_a_password_that_xml_cannot_carry_is_refused_and_not_shown() -> None:
    with (
        Canned(Server().answer) as line,
        pytest.raises(ValueError, match="cannot carry the character") as caught,
    ):
        connect(line.url, "ann", "s3cret\x00")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("api_version", "number"),
    [("5.5", "5.5"), ("4.1", "4.1"), ("5.1.0.1", "5.1"), ("99.1", "9.1.1.0"), ("", "2.5")],
)
def test_without_a_version_file_the_server_says_which_version_it_has(api_version: str, number: str) -> None:
    server = Server(versions=None, api_version=api_version)
    with Canned(server.answer) as line, connect(line.url) as session:
        assert session.version.number == number
        assert header(line.requests[-1], "SOAPAction") == f'"urn:vim25/{number}"'


@pytest.mark.parametrize("file", ["<html>no</html>", "<namespaces/>", "<!DOCTYPE a><namespaces/>", "nothing"])
def test_a_version_file_that_says_nothing_is_none(file: str) -> None:
    with Canned(Server(versions=file).answer) as line, connect(line.url) as session:
        assert session.version.number == "5.5"


def test_a_version_may_be_asked_for() -> None:
    server = Server()
    with Canned(server.answer) as line, connect(line.url, version="5.0", policy="warn") as session:
        assert session.version.number == "5.0"
        assert session.policy == "warn"
        assert not any(each.startswith(b"GET") for each in line.requests)
    with Canned(server.answer) as line, pytest.raises(LookupError, match=r"no version '5\.7'"):
        connect(line.url, version="5.7")


def test_objects_are_of_the_server_by_whatever_name_it_was_reached() -> None:
    with (
        Canned(Server().answer) as one,
        Canned(Server().answer) as two,
        Canned(Server(uuid=None).answer) as three,
    ):
        sessions = [connect(each.url) for each in (one, two, three)]
        tasks = [vim.Task("task-1", session.stub) for session in sessions]
        folders = [session.content.taskManager for session in sessions]
        assert tasks[0] == tasks[1] != tasks[2]
        assert folders[0] == folders[1] != folders[2]
        assert sessions[2].stub.server == f"127.0.0.1:{three.port}"


def test_properties_are_read_in_one_round_trip() -> None:
    server = Server(properties())
    with Canned(server.answer) as line, connect(line.url) as session:
        task = vim.Task("task-1", session.stub)
        info = task.info
        assert (info.key, info.progress, info.state) == ("task-1", 3, vim.TaskInfo.State.running)
        assert info.task._stub is session.stub
        assert session.stub.fetch(task, ["info", "recentTask"]) == {"info": info}
        assert server.calls[-1].target == PC("collector-1")
        assert server.names.count("RetrievePropertiesEx") == 2


def test_old_servers_are_asked_in_the_old_way() -> None:
    server = Server(properties(), versions=None, api_version="4.0")
    with Canned(server.answer) as line, connect(line.url) as session:
        assert vim.Task("task-1", session.stub).info.progress == 3
        assert server.names[-1] == "RetrieveProperties"


def test_a_property_that_cannot_be_read_is_its_fault() -> None:
    def refuse(call: soap.Request) -> object:
        missing = PC.MissingProperty(path="info", fault=vim.fault.NoPermission("not for you"))
        return PC.RetrieveResult(objects=[PC.ObjectContent(obj=vim.Task("task-1"), missingSet=[missing])])

    with Canned(Server(properties(refuse)).answer) as line, connect(line.url) as session:
        task = vim.Task("task-1", session.stub)
        with pytest.raises(vim.fault.NoPermission, match="not for you"):
            _ = task.info


def test_the_gate_looks_before_anything_is_sent() -> None:
    server = Server(versions=None, api_version="2.5")
    with Canned(server.answer) as line, connect(line.url) as session:
        with pytest.raises(UnsupportedVersion):
            vim.Task("task-1", session.stub).SetTaskDescription(vmodl.LocalizableMessage(key="k"))
        assert "SetTaskDescription" not in server.names


class Expiring:
    """A server whose session ends once before a call."""

    def __init__(self, times: int = 1) -> None:
        self.left = times
        self.server = Server({"CancelTask": self.cancel})

    def cancel(self, call: soap.Request) -> object:
        if self.left:
            self.left -= 1
            raise vim.fault.NotAuthenticated("The session is not authenticated.")
        return None


def test_a_session_that_ended_is_told() -> None:
    expiring = Expiring()
    with Canned(expiring.server.answer) as line, connect(line.url, "ann", "s&cret") as session:
        task = vim.Task("task-1", session.stub)
        with pytest.raises(vim.fault.NotAuthenticated):
            task.CancelTask()
        session.log_in("ann", "s&cret")
        task.CancelTask()


def test_a_session_that_ended_is_begun_anew_once_where_that_is_wanted() -> None:
    expiring = Expiring()
    seen: list[ServerSession] = []

    def again(session: ServerSession) -> None:
        seen.append(session)
        session.log_in("ann", "s&cret")

    with Canned(expiring.server.answer) as line:
        session = connect(line.url, "ann", "s&cret", reauthenticate=again)
        vim.Task("task-1", session.stub).CancelTask()
        assert seen == [session]
        assert expiring.server.names[2:] == ["CancelTask", "Login", "CancelTask"]
        expiring.left = 2
        with pytest.raises(vim.fault.NotAuthenticated):
            vim.Task("task-1", session.stub).CancelTask()
        session.close()


def test_a_login_that_is_refused_is_not_tried_again() -> None:
    expiring = Expiring(times=9)
    with Canned(expiring.server.answer) as line:
        session = connect(
            line.url, "ann", "s&cret", reauthenticate=lambda session: session.log_in("ann", "old")
        )
        task = vim.Task("task-1", session.stub)
        with pytest.raises(vim.fault.InvalidLogin):
            task.CancelTask()
        with pytest.raises(vim.fault.NotAuthenticated):
            task.CancelTask()
        assert expiring.server.names.count("Login") == 2
        session.close()


def test_an_error_on_the_way_has_the_id_of_the_call() -> None:
    server = Server()
    with Canned(server.answer) as line:
        session = connect(line.url, "ann", "s&cret")
    with pytest.raises(soap.NotReached) as caught:
        vim.Task("task-1", session.stub).CancelTask()
    assert caught.value.operation
    assert caught.value.__notes__ == [f"operation id {caught.value.operation}"]
    session.close()  # nobody is there to log out from


def test_what_is_no_vsphere_server_is_told() -> None:
    with Canned(http(b"<html><h1>Welcome</h1></html>")) as line:
        with pytest.raises(soap.NotSoap, match="200, 'Welcome'"):
            connect(line.url, "ann", "s&cret")
        with pytest.raises(soap.TransportError):
            connect(line.url, "ann", "s&cret")


def test_a_connection_that_was_idle_too_long_is_replaced() -> None:
    server = Server()
    with Canned(server.answer, answers_each=1) as line:
        session = connect(line.url, "ann", "s&cret")
        assert server.logged_in
        session.close()
        assert server.names == ["RetrieveServiceContent", "Login", "Logout"]


def test_a_wait_that_was_asked_for_may_take_longer_than_an_answer() -> None:
    server = Server({"WaitForUpdatesEx": lambda _: PC.UpdateSet(version="1")})

    waited, left = Event(), Event()

    def answer(request: bytes) -> bytes:
        if b"WaitForUpdatesEx" in request:
            left.wait(60 if waited.is_set() else 0.6)
            waited.set()
        return server.answer(request)

    with Canned(answer) as line:
        session = connect(line.url, "ann", "s&cret")
        session.stub.wire.timeout = 0.3
        collector = PC("collector-1", session.stub)
        options = PC.WaitOptions(maxWaitSeconds=60)
        found = collector.WaitForUpdatesEx("", options)
        assert found is not None
        assert found.version == "1"
        with pytest.raises(soap.TimeUp, match=r"longer than 0\.3 s"):
            collector.WaitForUpdatesEx("", PC.WaitOptions(maxWaitSeconds=0))
        left.set()
        session.stub.wire.timeout = 60
        session.close()


def test_objects_bound_to_the_connection_can_be_copied_and_pickled_without_it() -> None:
    with Canned(Server(properties()).answer) as line, connect(line.url) as session:
        task = vim.Task("task-1", session.stub)
        info = task.info
        assert copy.deepcopy(info) == pickle.loads(pickle.dumps(info)) == info
        assert pickle.loads(pickle.dumps(task)) == task
        with pytest.raises(TypeError, match="connects again"):
            pickle.dumps(session.stub)


def test_two_servers_do_not_mix() -> None:
    one, two = Server({"CancelTask": lambda _: None}), Server({"CancelTask": lambda _: None})
    with Canned(one.answer) as here, Canned(two.answer) as there:
        with connect(here.url, "ann", "s&cret") as first, connect(there.url, "ann", "s&cret") as second:
            vim.Task("task-1", first.stub).CancelTask()
            assert isinstance(second, Session)
        assert one.names.count("CancelTask") == 1
        assert two.names.count("CancelTask") == 0
    assert LOGIN.key == "key-1"


def test_a_connection_that_breaks_before_the_login_is_told() -> None:
    with Canned(end) as line, pytest.raises(soap.NotReached, match="without an answer"):
        connect(line.url)


def test_the_versions_that_servers_are_told_are_known() -> None:
    assert all(each.namespace and each.namespace.startswith("vim25/") for each in versions()[1:])
