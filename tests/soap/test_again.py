"""What is sent a second time, and what never is: reads on broken connections, calls of an ended session."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Event

import pytest
from vsphere import Session, Version, connect, soap, vim, vmodl
from vsphere._runtime import deadline
from vsphere._runtime.soap.server_session import ServerSession
from vsphere._runtime.soap.services import ServiceStub

from tests.soap.canned import Canned, Last
from tests.soap.servers import PC, Server, header

TASK = PC.ObjectContent(
    obj=vim.Task("task-1"),
    propSet=[vmodl.DynamicProperty(name="info", val=vim.TaskInfo(key="task-1", state="running"))],
)
HALF_A_HEAD, HALF_A_BODY = slice(20), slice(-40)


class Cutting:
    """A server that cuts the answers to some methods, as they come.

    Attributes:
        left: How many are still to be cut.
    """

    def __init__(self, cut: slice | None) -> None:
        self.left = 0
        self._cut = cut
        page = PC.RetrieveResult(objects=[TASK])
        self.server = Server(
            {
                "RetrievePropertiesEx": lambda _: page,
                "ContinueRetrievePropertiesEx": lambda _: page,
                "CancelTask": lambda _: None,
                "CurrentTime": lambda _: datetime(2026, 1, 1),
            }
        )

    def answer(self, request: bytes) -> bytes | None:
        said = self.server.answer(request)
        if not self.left:
            return said
        self.left -= 1
        return None if self._cut is None else Last(said[self._cut])


@pytest.mark.parametrize("cut", [None, HALF_A_HEAD, HALF_A_BODY])
def test_a_read_is_tried_once_more(cut: slice | None) -> None:
    cutting = Cutting(cut)
    with Canned(cutting.answer) as line, connect(line.url) as session:
        task = vim.Task("task-1", session.stub)
        # Where not even a byte came, a connection that had been used is replaced first.
        cutting.left = 2 if cut is None else 1
        assert task.info.key == "task-1"
        what, where = PC.PropertySpec(type=vim.Task, pathSet=["info"]), PC.ObjectSpec(obj=task)
        spec = PC.FilterSpec(propSet=[what], objectSet=[where])
        cutting.left = 1
        found = PC("collector-1", session.stub).RetrievePropertiesEx([spec], PC.RetrieveOptions())
        assert found is not None
        assert found.objects[0].obj == task
        cutting.left = 3 if cut is None else 2
        with pytest.raises(soap.ConnectionBroke):
            _ = task.info
        assert cutting.left == 0


CALLS: list[Callable[[Session], object]] = [
    lambda session: vim.Task("task-1", session.stub).CancelTask(),
    lambda session: PC("collector-1", session.stub).ContinueRetrievePropertiesEx("1"),
    lambda session: session.service_instance.CurrentTime(),
]


@pytest.mark.parametrize("call", CALLS, ids=range(len(CALLS)))
@pytest.mark.parametrize("cut", [None, HALF_A_HEAD, HALF_A_BODY])
def test_nothing_else_is(cut: slice | None, call: Callable[[Session], object]) -> None:
    cutting = Cutting(cut)
    with Canned(cutting.answer) as line, connect(line.url) as session:
        said = len(line.requests)
        cutting.left = 2 if cut is None else 1
        with pytest.raises(soap.ConnectionBroke):
            call(session)
        assert len(line.requests) == said + (2 if cut is None else 1)


def test_a_property_that_is_hidden_as_the_session_has_ended_is_read_after_a_new_login() -> None:
    ended = PC.MissingProperty(path="info", fault=vim.fault.NotAuthenticated("ended"))
    contents = [PC.ObjectContent(obj=vim.Task("task-1"), missingSet=[ended]), TASK]
    server = Server({"RetrievePropertiesEx": lambda _: PC.RetrieveResult(objects=[contents.pop(0)])})
    with (
        Canned(server.answer) as line,
        connect(line.url, "ann", "s&cret", reauthenticate=log_in_again) as session,
    ):
        assert vim.Task("task-1", session.stub).info.key == "task-1"
        assert server.names[-3:] == ["RetrievePropertiesEx", "Login", "RetrievePropertiesEx"]


def log_in_again(session: ServerSession) -> None:
    session.log_in("ann", "s&cret")


def ended(call: soap.Request) -> object:
    raise vim.fault.NotAuthenticated("ended")


def test_nobody_logs_in_again_to_log_out() -> None:
    server = Server({"Logout": ended})
    with Canned(server.answer) as line:
        connect(line.url, "ann", "s&cret", reauthenticate=log_in_again).close()
        assert server.names == ["RetrieveServiceContent", "Login", "Logout"]


def test_a_login_that_finds_no_session_is_not_repeated() -> None:
    server = Server({"CloneSession": ended})
    with Canned(server.answer) as line:
        session = connect(line.url, "ann", "s&cret", reauthenticate=log_in_again)
        with pytest.raises(vim.fault.NotAuthenticated):
            session.log_in_by_ticket("cst-1")
        assert server.names.count("Login") == 1
        session.close()


def test_another_service_goes_on_with_the_new_login() -> None:
    logins = iter(("one", "two"))

    def cancel(call: soap.Request) -> object:
        if b"<vcSessionCookie>one<" in line.requests[-1]:
            raise vim.fault.NotAuthenticated("ended")
        return None

    def answer(request: bytes) -> bytes:
        said = server.answer(request)
        name = f"theirs-{len(line.requests)}" if b"/pbm" in request else ""
        name = next(logins) if b"<Login " in request else name
        return said.replace(b'"abc"', name.encode()) if b"<Login " in request else with_cookie(said, name)

    server = Server({"CancelTask": cancel})
    with Canned(answer) as line:
        session = connect(line.url, "ann", "s&cret", reauthenticate=log_in_again)
        version = Version("pbm.version.version1", "1.0", "1.0", "pbm/1.0", "pbm")
        stub = ServiceStub(session.stub.wire.beside(), session.stub, version, "/pbm/sdk")
        for _ in range(2):
            vim.Task("task-1", stub).CancelTask()
        first, _, again, last = line.requests[3:]
        assert header(first, "Cookie") == "vmware_soap_session=one"
        assert header(again, "Cookie") == "vmware_soap_session=two"
        assert b"<vcSessionCookie>two<" in again
        assert (header(last, "Cookie") or "").startswith("vmware_soap_session=theirs-")
        session.close()


def with_cookie(answer: bytes, value: str) -> bytes:
    """An answer that sets a cookie, where there is one."""
    head = f"\r\nSet-Cookie: vmware_soap_session={value}\r\n".encode()
    return answer.replace(b"\r\n", head, 1) if value else answer


def test_a_fault_says_the_id_of_its_call_and_is_the_same_fault() -> None:
    server = Server({"CancelTask": ended})
    with Canned(server.answer) as line, connect(line.url, "ann", "s&cret") as session:
        with pytest.raises(vim.fault.NotAuthenticated) as caught:
            vim.Task("task-1", session.stub).CancelTask()
        [note] = caught.value.__notes__
        assert note.removeprefix("operation id ").encode() in line.requests[-1]
        assert caught.value == vim.fault.NotAuthenticated("ended")
        assert caught.value.to_dict() == vim.fault.NotAuthenticated("ended").to_dict()


def test_a_block_that_a_silent_server_ends_is_left_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "GRACE", 0.05)
    server, silent = Server({"CancelTask": lambda _: None}), Event()

    def answer(request: bytes) -> bytes:
        if b"<CancelTask " in request or b"<Logout " in request:
            silent.wait()
        return server.answer(request)

    def cancel(url: str) -> None:
        with connect(url, "ann", "s&cret") as session:
            session.stub.wire.timeout = 0.1
            try:
                vim.Task("task-1", session.stub).CancelTask()
            finally:
                session.stub.wire.timeout = 3600  # what comes then has a limit of its own

    with Canned(answer) as line:
        with pytest.raises(soap.TimeUp, match=r"longer than 0\.1 s"):
            cancel(line.url)
        silent.set()
