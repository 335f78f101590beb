"""The ways to log in, on a vCenter that others wrote."""

from __future__ import annotations

import pytest
from vsphere import connect, resume, vim
from vsphere._runtime.soap.server_session import ServerSession

from tests.soap.canned import CERTIFICATES
from tests.vcsim.inventory import machine
from tests.vcsim.simulator import PASSWORD, USER, Simulator, needs_simulator, simulator

pytestmark = needs_simulator

MINE = CERTIFICATES / "extension.pem", CERTIFICATES / "key.pem"
TOKEN = (
    '<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1"><saml2:Subject>'
    "<saml2:NameID>ann@example.com</saml2:NameID></saml2:Subject></saml2:Assertion>"
)


def who(session: ServerSession) -> str:
    current = session.content.sessionManager.currentSession
    assert current is not None
    assert machine(session).name == "DC0_H0_VM0"
    return current.userName


def test_an_extension_goes_through_the_tunnel() -> None:
    with simulator("-tunnel") as server:
        with connect(
            server.address,
            extension="org.example.walk",
            certificate=MINE,
            verify=False,
            tunnel_port=server.tunnel,
        ) as session:
            assert who(session) == "org.example.walk"
        with pytest.raises(vim.fault.NoClientCertificate):
            connect(server.address, extension="org.example.walk", verify=False, tunnel_port=server.tunnel)


def test_a_token_of_single_sign_on(vcenter: Simulator) -> None:
    with connect(vcenter.address, token=TOKEN, verify=False) as session:
        assert who(session) == "ann@example.com"
    with pytest.raises(vim.fault.InvalidLogin):
        connect(vcenter.address, token="<none/>", verify=False)
    with pytest.raises(vim.fault.InvalidLogin):
        connect(vcenter.address, bearer_token="no-such-token", verify=False)


def test_a_ticket_is_good_for_one_more_session(session: ServerSession, vcenter: Simulator) -> None:
    ticket = session.content.sessionManager.AcquireCloneTicket()
    with connect(vcenter.address, clone_ticket=ticket, verify=False) as another:
        assert who(another) == USER
    with pytest.raises(vim.fault.InvalidLogin):
        connect(vcenter.address, clone_ticket=ticket, verify=False)


def test_a_session_is_saved_and_resumed(vcenter: Simulator) -> None:
    session = connect(vcenter.address, USER, PASSWORD, verify=False)
    saved = session.save()
    session.leave()
    with resume(saved, verify=False) as later:
        assert who(later) == USER
    with resume(saved, verify=False) as gone, pytest.raises(vim.fault.NotAuthenticated):
        assert machine(gone)


def test_a_session_ends_while_it_is_used(session: ServerSession, vcenter: Simulator) -> None:
    """An administrator ends it; with a way to log in anew, the same objects go on."""
    asked: list[str] = []

    def again(other: ServerSession) -> None:
        asked.append("once")
        other.log_in(USER, PASSWORD)

    with connect(vcenter.address, USER, PASSWORD, verify=False, reauthenticate=again) as other:
        first = machine(other)
        key = other.content.sessionManager.currentSession
        assert key is not None
        session.content.sessionManager.TerminateSession([key.key])
        assert first.name == "DC0_H0_VM0"
        assert asked == ["once"]
