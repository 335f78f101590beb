"""Ways to log in on the served simulator other than by a password, by this client and by pyVmomi."""

from __future__ import annotations

from typing import Any

import pytest
import vsphere
from vsphere import vim
from vsphere.simulator import Server

SAML = '<s:Assertion xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion"><a>ann &amp; \u00e9</a></s:Assertion>'
BEARER = "eyJhbGciOi.J9-_"


@pytest.fixture(scope="module")
def server() -> Server:
    server = Server()
    for user, token in (("ann", SAML), ("bob", BEARER)):
        server.add_token(user, f"\n {token} \n")
        server.admit(user)
    server.add_token("eve", "good-for-nothing")
    return server


def who(session: vsphere.Session) -> str:
    current = session.content.sessionManager.currentSession
    assert current is not None
    return current.userName


def test_tokens_are_taken_for_their_users(server: Server) -> None:
    with server.serve() as line:
        with vsphere.connect(line.url, token=SAML) as session:
            assert who(session) == "ann"
        with vsphere.connect(line.url, bearer_token=BEARER) as session:
            assert who(session) == "bob"
        for wrong in (SAML.replace("ann", "bob"), f"<a>{BEARER}</a>"):
            with pytest.raises(vim.fault.InvalidLogin):
                vsphere.connect(line.url, token=wrong)
        with pytest.raises(vim.fault.InvalidLogin):
            vsphere.connect(line.url, bearer_token=BEARER[:-1])
        with pytest.raises(vim.fault.NoPermission):
            vsphere.connect(line.url, bearer_token="good-for-nothing")
    with pytest.raises(ValueError, match="something in it"):
        server.add_token("ann", " ")


def test_a_token_inside_of_the_process_is_no_token(server: Server) -> None:
    content = vim.ServiceInstance("ServiceInstance", server.stub()).RetrieveServiceContent()
    with pytest.raises(vim.fault.InvalidLogin, match="no such token"):
        content.sessionManager.LoginByToken()


@pytest.mark.parametrize(
    ("known", "user"),
    [({"samlToken": SAML}, "ann"), ({"customHeaders": {"Authorization": f"Bearer {BEARER}"}}, "bob")],
)
def test_the_tokens_of_pyvmomi(server: Server, known: dict[str, object], user: str) -> None:
    theirs: Any = pytest.importorskip("pyVmomi")  # Any: it is not typed
    with server.serve() as line:
        stub = theirs.SoapStubAdapter(
            host=line.host, port=-line.port, version="vim.version.version9", **known
        )
        content = theirs.vim.ServiceInstance("ServiceInstance", stub).RetrieveContent()
        assert content.sessionManager.LoginByToken().userName == user
        content.sessionManager.Logout()


def test_a_ticket_of_another_session_is_good_once(server: Server) -> None:
    with server.serve() as line, vsphere.connect(line.url, bearer_token=BEARER) as session:
        ticket = session.content.sessionManager.AcquireCloneTicket()
        with vsphere.connect(line.url, clone_ticket=ticket) as another:
            assert who(another) == "bob"
        with pytest.raises(vim.fault.InvalidLogin):
            vsphere.connect(line.url, clone_ticket=ticket)
