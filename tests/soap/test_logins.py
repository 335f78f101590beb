"""Logins that go on elsewhere, come from elsewhere, or are made without a password."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from pyVmomi import SoapAdapter
from pyVmomi import vim as pyvmomi
from vsphere import Version, connect, from_pyvmomi, resume, soap, vim
from vsphere._runtime.soap.services import ServiceStub

from tests.soap.canned import Canned
from tests.soap.servers import LOGIN, Server, header


def test_a_login_goes_on_where_it_was_saved() -> None:
    server = Server({"CancelTask": lambda _: None})
    with Canned(server.answer) as line:
        session = connect(line.url, "ann", "s&cret", version="5.0")
        saved = session.save()
        session.leave()
        assert "Logout" not in server.names
        with resume(saved) as again:
            assert again.version.number == "5.0"
            vim.Task("task-1", again.stub).CancelTask()
            assert header(line.requests[-1], "Cookie") == 'vmware_soap_session="abc"'
            assert server.names.count("Login") == 1
        assert server.names[-1] == "Logout"


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"server": 1, "version": "a", "cookies": {}}', "s3cret"]
)
def test_what_is_no_saved_login_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(ValueError, match="no login that was saved") as caught:
        resume(text)
    assert caught.value.__cause__ is None


def test_what_was_saved_is_shown_nowhere_else() -> None:
    with Canned(Server().answer) as line:
        session = connect(line.url, "ann", "s&cret")
        assert json.loads(session.save())["cookies"] == {"vmware_soap_session": '"abc"'}
        assert "abc" not in repr(session) + repr(session.stub) + repr(session.stub.wire)
        session.close()


# Any: pyVmomi has no types.
def theirs(**way: object) -> Any:
    """pyVmomi's root object of a server."""
    adapter: Any = SoapAdapter.SoapStubAdapter
    root: Any = pyvmomi.ServiceInstance
    return root("ServiceInstance", adapter(**way))


def test_a_session_of_pyvmomi_is_adopted_and_left_as_it_was() -> None:
    server = Server({"CancelTask": lambda _: None})
    with Canned(server.answer) as line:
        instance = theirs(host="127.0.0.1", port=-line.port)
        instance._stub.cookie = 'vmware_soap_session="xyz"; Path=/; HttpOnly'
        with from_pyvmomi(instance) as session:
            vim.Task("task-1", session.stub).CancelTask()
            assert header(line.requests[-1], "Cookie") == 'vmware_soap_session="xyz"'
        assert "Logout" not in server.names
        assert "Login" not in server.names


@pytest.mark.parametrize("given", [None, object(), vim.Task("task-1")])
def test_what_is_no_object_of_pyvmomi_is_refused(given: object) -> None:
    with pytest.raises(TypeError, match="no object of pyVmomi"):
        from_pyvmomi(given)


def test_a_token_goes_as_it_is_into_the_header_of_the_login_alone() -> None:
    token = '<saml2:Assertion xmlns:saml2="urn:x" ID="a">\n  <b attr=\'1\'/></saml2:Assertion>'
    server = Server({"LoginByToken": lambda _: LOGIN})
    with Canned(server.answer) as line:
        with connect(line.url, token=f"<?xml version='1.0'?>{token}"):
            assert server.names == ["RetrieveServiceContent", "LoginByToken"]
            assert token.encode() + b"</wsse:Security></soapenv:Header>" in line.requests[-1]
        assert b"Assertion" not in line.requests[-1]
        with pytest.raises(ValueError, match="token is no well-formed XML") as caught:
            connect(line.url, token="<s3cret")
        assert "s3cret" not in str(caught.value)


def test_an_idle_session_is_kept_alive_until_it_is_closed() -> None:
    server = Server({"CurrentTime": lambda _: datetime(2026, 1, 1)})
    with Canned(server.answer) as line:
        session = connect(line.url, "ann", "s&cret", keep_alive=0.02)
        wait_until(lambda: server.names.count("CurrentTime") >= 3)
        session.close()
        said = len(server.names)
        time.sleep(0.1)
        assert len(server.names) <= said + 1  # one may have been on its way


def test_keeping_a_session_alive_survives_faults_and_ends_with_it() -> None:
    def refuse(call: soap.Request) -> object:
        raise vim.fault.NotAuthenticated("no")

    server = Server({"CurrentTime": refuse})
    with Canned(server.answer) as line:
        session = connect(line.url, "ann", "s&cret", keep_alive=0.02)
        wait_until(lambda: server.names.count("CurrentTime") >= 2)
        stub = session.stub
        del session
        gc.collect()

        def silent() -> bool:  # a busy machine may take a while to carry the last beat
            said = len(server.names)
            time.sleep(0.2)
            return len(server.names) == said

        wait_until(silent)
        stub.close()


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_no_session_is_kept_alive_without_a_pause(seconds: float) -> None:
    with Canned(Server().answer) as line:
        with pytest.raises(ValueError, match="keep_alive= takes seconds"):
            connect(line.url, "ann", "s&cret", keep_alive=seconds)
        assert line.requests == []  # nobody is logged in whom nobody could log out
        with pytest.raises(ValueError, match="time between two calls"):
            connect(line.url, "ann", "s&cret").keep_alive(seconds)


def wait_until(done: Callable[[], bool]) -> None:
    limit = time.monotonic() + 60
    while not done():
        assert time.monotonic() < limit
        time.sleep(0.01)


def test_other_services_see_the_login_and_keep_cookies_of_their_own() -> None:
    server = Server({"CancelTask": lambda _: None})

    def answer(request: bytes) -> bytes:
        said = server.answer(request)
        return (
            said.replace(b"\r\n", b"\r\nSet-Cookie: vmware_soap_session=theirs\r\n", 1)
            if b"/pbm" in request
            else said
        )

    with Canned(answer) as line:
        session = connect(line.url, "ann", "s&cret")
        version = Version("pbm.version.version1", "1.0", "1.0", "pbm/1.0", "pbm")
        stub = ServiceStub(session.stub.wire.beside(), session.stub, version, "/pbm/sdk")
        for _ in range(2):
            vim.Task("task-1", stub).CancelTask()
        first, second = line.requests[-2:]
        assert first.startswith(b"POST /pbm/sdk HTTP/1.1")
        assert header(first, "SOAPAction") == '"urn:pbm/1.0"'
        assert header(first, "Cookie") == 'vmware_soap_session="abc"'
        assert header(second, "Cookie") == "vmware_soap_session=theirs"
        assert first.count(b"<vcSessionCookie>abc</vcSessionCookie>") == 1
        assert second.count(b"<vcSessionCookie>abc</vcSessionCookie>") == 1
        assert vim.Task("task-1", stub) == vim.Task("task-1", session.stub)
        session.close()
        assert header(line.requests[-1], "Cookie") == 'vmware_soap_session="abc"'


def test_a_service_of_which_nothing_is_known_is_told() -> None:
    with Canned(Server().answer) as line, connect(line.url, "ann", "s&cret") as session:
        with pytest.raises(LookupError, match=r"'whims'.*path="):
            session.service("whims")
        with pytest.raises(LookupError, match="no version of whims"):
            session.service("whims", "/whims/sdk")
