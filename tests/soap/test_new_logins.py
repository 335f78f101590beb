"""A session that ends in the middle of what takes long: after a new login, what is safe goes on."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from vsphere import WaitInterrupted, connect, soap, versions, vim, vmodl
from vsphere._runtime.daily.transfers import Place, download, upload
from vsphere._runtime.protocols import Content
from vsphere._runtime.soap.connecting import wire_to
from vsphere._runtime.soap.server_session import ServerSession
from vsphere._runtime.soap.stub import SoapStub

from tests.soap.canned import Canned, http
from tests.soap.servers import LOGIN, PC, Server

TASK = vim.Task("task-1")


class Sessions:
    """A server whose collectors belong to sessions; these end before the calls that a test names.

    Args:
        ends: The method before which a session ends, once for each time that it stands here.
    """

    def __init__(self, *ends: str) -> None:
        self.session = 0
        self.ended = False
        self._ends = list(ends)
        self._states = ["running", "running", "success"]
        self._methods: dict[str, Callable[[soap.Request], object]] = {
            "Login": self._log_in,
            "CreatePropertyCollector": self._in_session(lambda _: PC(f"pc-{self.session}")),
            "CreateFilter": self._in_session(lambda _: PC.Filter("filter")),
            "DestroyPropertyCollector": self._in_session(lambda _: None),
            "DestroyPropertyFilter": self._in_session(lambda _: None),
            "WaitForUpdatesEx": self._in_session(self._told),
            "RetrievePropertiesEx": self._in_session(self._read),
        }
        self.server = Server({name: self._answering(name) for name in self._methods})

    def answers(self, method: str, answer: Callable[[soap.Request], object]) -> None:
        """Let a method answer in another way."""
        self._methods[method] = answer

    def _log_in(self, call: soap.Request) -> object:
        self.session += 1
        self.ended = False
        return LOGIN

    def _answering(self, method: str) -> Callable[[soap.Request], object]:
        return lambda call: self._methods[method](call)

    def _in_session(self, answer: Callable[[soap.Request], object]) -> Callable[[soap.Request], object]:
        def answered(call: soap.Request) -> object:
            if call.method in self._ends[:1]:
                self._ends.pop(0)
                self.ended = True
            if self.ended:
                raise vim.fault.NotAuthenticated("ended")
            called = call.target._moId
            if called.startswith("pc-") and called != f"pc-{self.session}":
                raise vmodl.fault.ManagedObjectNotFound("it has gone", obj=call.target)
            return answer(call)

        return answered

    def _told(self, call: soap.Request) -> object:
        state = self._states.pop(0) if len(self._states) > 1 else self._states[0]
        change = PC.Change(name="info.state", op="assign", val=vim.TaskInfo.State(state))
        told = PC.ObjectUpdate(kind="enter", obj=TASK, changeSet=[change])
        update = PC.FilterUpdate(filter=PC.Filter("filter"), objectSet=[told])
        return PC.UpdateSet(version=f"{call.arguments['version']}1", filterSet=[update])

    def _read(self, call: soap.Request) -> object:
        info = vim.TaskInfo(key="task-1", task=TASK, state="success", result="done")
        change = vmodl.DynamicProperty(name="info", val=info)
        return PC.RetrieveResult(objects=[PC.ObjectContent(obj=TASK, propSet=[change])])


def log_in_again(session: ServerSession) -> None:
    session.log_in("ann", "s&cret")


@pytest.mark.parametrize(
    "ends",
    [
        ["CreatePropertyCollector"],
        ["CreateFilter"],
        ["WaitForUpdatesEx"],
        ["WaitForUpdatesEx", "CreateFilter", "RetrievePropertiesEx", "DestroyPropertyCollector"],
    ],
)
def test_a_wait_goes_on_with_a_new_login(ends: list[str]) -> None:
    sessions = Sessions(*ends)
    with (
        Canned(sessions.server.answer) as line,
        connect(line.url, "ann", "s&cret", reauthenticate=log_in_again) as session,
    ):
        assert vim.Task("task-1", session.stub).wait(timeout=20) == "done"
        assert sessions.session == 1 + len(ends)


def test_a_watch_goes_on_and_tells_what_is_another_alone() -> None:
    sessions = Sessions("WaitForUpdatesEx", "CreatePropertyCollector")
    with (
        Canned(sessions.server.answer) as line,
        connect(line.url, "ann", "s&cret", reauthenticate=log_in_again) as session,
    ):
        told = session.watch(vim.Task("task-1", session.stub), ["info.state"], timeout=20)
        states = [next(told).seen.info.state for _ in range(2)]
        assert states == ["running", "success"]
        told.close()


def test_a_login_by_hand_is_as_good() -> None:
    sessions = Sessions()
    with Canned(sessions.server.answer) as line, connect(line.url, "ann", "s&cret") as session:
        told = session.watch(vim.Task("task-1", session.stub), ["info.state"], timeout=20)
        assert next(told).seen.info.state == "running"
        session.log_in("ann", "s&cret")
        assert next(told).seen.info.state == "success"
        told.close()


def test_a_collector_that_is_taken_away_in_its_session_still_ends_the_wait() -> None:
    def taken(call: soap.Request) -> object:
        raise vmodl.fault.ManagedObjectNotFound("it has gone", obj=call.target)

    sessions = Sessions("RetrievePropertiesEx")
    with (
        Canned(sessions.server.answer) as line,
        connect(line.url, "ann", "s&cret", reauthenticate=log_in_again) as session,
    ):
        task = vim.Task("task-1", session.stub)
        assert task.info.result == "done"  # there was a new login, but before the wait
        sessions.answers("WaitForUpdatesEx", taken)
        with pytest.raises(WaitInterrupted):
            task.wait()


@pytest.mark.parametrize("failure", [soap.NotReached("no way"), OSError("no way to the vault")])
def test_a_login_that_did_not_reach_the_server_is_tried_by_the_next_call(failure: OSError) -> None:
    answers = [failure, None]

    def log_in(session: ServerSession) -> None:
        error = answers.pop(0)
        if error is not None:
            raise error
        log_in_again(session)

    sessions = Sessions("RetrievePropertiesEx")
    with (
        Canned(sessions.server.answer) as line,
        connect(line.url, "ann", "s&cret", reauthenticate=log_in) as session,
    ):
        task = vim.Task("task-1", session.stub)
        with pytest.raises(type(failure), match="no way"):
            _ = task.info
        assert task.info.result == "done"
        assert answers == []


class Files:
    """A server of files that knows one login."""

    def __init__(self, known: str) -> None:
        self.known = known
        self.came: list[bytes] = []

    def answer(self, request: bytes) -> bytes:
        head, _, body = request.partition(b"\r\n\r\n")
        if self.known.encode() not in head:
            return http(b"<h1>Unauthorized</h1>", "401 Unauthorized")
        self.came.append(body)
        return http(b"whole" if request.startswith(b"GET") else b"")


class Pipe(io.BytesIO):
    """What can be read once."""

    def seekable(self) -> bool:
        return False


@contextmanager
def place(files: Files, logins: list[str]) -> Iterator[Place]:
    """A file of a server, whose session has ended."""

    def log_in() -> None:
        logins.append("new")
        stub.wire.cookies = {"vmware_soap_session": "new"}

    with Canned(files.answer) as line:
        stub = SoapStub(wire_to(line.url, {}), versions()[-1])
        stub.renew = log_in
        content = cast(Content, SimpleNamespace())
        yield Place(stub, content, vim.Datacenter("datacenter-2"), "/folder/a?dsName=disk", "[disk] a")
        stub.close()


def test_files_are_asked_for_and_sent_again_after_a_new_login(tmp_path: Path) -> None:
    files, logins, data = Files("=new"), list[str](), io.BytesIO(b"-skipped-" + bytes(300_000))
    with place(files, logins) as there:
        assert download(there, tmp_path / "a", None, False) == 5
        assert (tmp_path / "a").read_bytes() == b"whole"
    data.seek(9)
    with place(files, logins) as there:
        assert upload(there, data, None, None, False) == 300_000
    assert (logins, files.came) == (["new", "new"], [b"", bytes(300_000)])


@pytest.mark.parametrize(("source", "often"), [(Pipe(b"once"), 0), (io.BytesIO(b"twice"), 1)])
def test_a_refusal_stays_one_where_a_login_does_not_help(source: io.BytesIO, often: int) -> None:
    logins: list[str] = []
    with place(Files("=other"), logins) as there:
        with pytest.raises(soap.TransferRefused, match="status 401"):
            upload(there, source, None, None, False)
        assert len(logins) == often
