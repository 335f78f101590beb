"""The ways to log in beside user and password, and what each of them shows to whom."""

from __future__ import annotations

import logging
import ssl
import sys
import traceback
from base64 import b64encode
from types import SimpleNamespace
from typing import Any

import pytest
from vsphere import connect, soap, vim
from vsphere._runtime.faults import Fault
from vsphere._runtime.soap.connecting import way_to

from tests.soap.canned import CERTIFICATES, Canned, http
from tests.soap.servers import LOGIN, Server, header

TUNNEL = b"HTTP/1.1 200 Connection established\r\n\r\n"
MINE = (CERTIFICATES / "extension.pem", CERTIFICATES / "key.pem")


def everything_said(error: BaseException, log: str) -> str:
    """What of an error reaches a screen or a log, its arguments and its causes included."""
    texts = [log, *traceback.format_exception(error)]
    seen: BaseException | None = error
    while seen is not None:
        texts += [repr(seen), str(vars(seen)), *getattr(seen, "__notes__", [])]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(texts)


def test_a_bearer_token_is_shown_with_the_login_alone() -> None:
    server = Server({"LoginByToken": lambda _: LOGIN, "CancelTask": lambda _: None})
    with Canned(server.answer) as line:
        with connect(line.url, bearer_token="abc.def-1~/+=", locale="de") as session:
            assert server.calls[-1].arguments == {"locale": "de"}
            assert header(line.requests[-1], "Authorization") == "Bearer abc.def-1~/+="
            vim.Task("task-1", session.stub).CancelTask()
        for request in (line.requests[0], line.requests[1], *line.requests[3:]):
            assert b"Bearer" not in request
        assert header(line.requests[3], "Cookie") == 'vmware_soap_session="abc"'
        assert line.connections == 1


def test_a_clone_ticket_is_one_login() -> None:
    server = Server({"CloneSession": lambda _: LOGIN})
    with Canned(server.answer) as line, connect(line.url, clone_ticket="cst-VCT-1"):
        assert server.calls[-1].arguments == {"cloneTicket": "cst-VCT-1"}


class Asking:
    """A server that asks back some times before it lets somebody in."""

    def __init__(self, *questions: str) -> None:
        self._questions = list(questions)
        self.server = Server({"LoginBySSPI": self.log_in})

    def log_in(self, call: soap.Request) -> object:
        if self._questions:
            raise vim.fault.SSPIChallenge("more", base64Token=self._questions.pop(0))
        return LOGIN

    @property
    def tokens(self) -> list[object]:
        return [each.arguments["base64Token"] for each in self.server.calls if each.method == "LoginBySSPI"]


def test_an_identity_of_the_system_answers_until_the_server_is_content() -> None:
    asking = Asking("cXVlc3Rpb24=", "")
    asked: list[bytes | None] = []

    def respond(question: bytes | None) -> bytes:
        asked.append(question)
        return b"token %d" % len(asked)

    with Canned(asking.server.answer) as line, connect(line.url, sspi=respond) as session:
        assert asked == [None, b"question", b""]
        assert asking.tokens == ["dG9rZW4gMQ==", "dG9rZW4gMg==", "dG9rZW4gMw=="]
        assert session.content.about.apiVersion == "5.5"


def test_a_server_that_never_stops_asking_is_left() -> None:
    asking = Asking(*["cQ=="] * 99)
    with Canned(asking.server.answer) as line, pytest.raises(vim.fault.SSPIChallenge):
        connect(line.url, sspi=lambda question: b"t")
    assert len(asking.tokens) == 10


def test_a_question_that_is_no_base64_is_told() -> None:
    with Canned(Asking("?!").server.answer) as line, pytest.raises(soap.UnreadableAnswer, match="no base64"):
        connect(line.url, sspi=lambda question: b"t")


def test_the_identity_is_that_of_a_library_where_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[dict[str, str]] = []

    def same(question: bytes | None) -> bytes | None:
        return question

    def client(**way: str) -> object:
        made.append(way)
        return SimpleNamespace(step=same)

    with Canned(Asking("cQ==").server.answer) as line:
        monkeypatch.setitem(sys.modules, "spnego", None)
        with pytest.raises(ModuleNotFoundError, match="needs the library pyspnego"):
            connect(line.url, sspi=True)
        monkeypatch.setitem(sys.modules, "spnego", SimpleNamespace(client=client))
        connect(line.url, sspi=True).close()
    assert made == [{"hostname": "127.0.0.1", "service": "host", "protocol": "negotiate"}]


def test_an_extension_logs_in_through_the_tunnel_and_goes_on_without() -> None:
    server = Server({"LoginExtensionByCertificate": lambda _: LOGIN, "CancelTask": lambda _: None})
    ca = CERTIFICATES / "authority.pem"

    def answer(request: bytes) -> bytes:
        return TUNNEL if request.startswith(b"CONNECT") else server.answer(request)

    with (
        Canned(answer, behind_tunnel="good") as tunnel,
        Canned(server.answer, certificate="good") as line,
        connect(
            line.url, ca=ca, extension="com.example.x", certificate=MINE, tunnel_port=tunnel.port
        ) as session,
    ):
        assert tunnel.requests[0].startswith(b"CONNECT sdkTunnel:8089 HTTP/1.1\r\nHost: sdkTunnel:8089\r\n")
        assert tunnel.requests[1].startswith(b"POST /sdk HTTP/1.1\r\n")
        assert tunnel.shown == [ssl.PEM_cert_to_DER_cert(MINE[0].read_text())]
        assert server.calls[-1].arguments == {"extensionKey": "com.example.x"}
        vim.Task("task-1", session.stub).CancelTask()
        assert header(line.requests[-1], "Cookie") == 'vmware_soap_session="abc"'
        assert len(tunnel.requests) == 2


def test_the_tunnel_may_be_behind_a_proxy() -> None:
    with Canned(TUNNEL, TUNNEL, http(b"<said/>"), behind_tunnel="good") as proxy:
        way = way_to("https://127.0.0.1:1", {"proxy": f"http://127.0.0.1:{proxy.port}", "verify": False})
        through = way.tunnel(80, MINE)
        assert through.send("POST", "/sdk", b"<asked/>", {}, 5).body == b"<said/>"
        through.close()
        assert [each.split(b" HTTP")[0] for each in proxy.requests] == [
            b"CONNECT 127.0.0.1:80",
            b"CONNECT sdkTunnel:8089",
            b"POST /sdk",
        ]


@pytest.mark.parametrize(
    ("certificate", "says"),
    [
        (CERTIFICATES / "authority.pem", "holds no certificate whose key can be used"),
        ((CERTIFICATES / "authority.pem", CERTIFICATES / "key.pem"), "holds no certificate whose key"),
        ((), "as its file, or as"),
        ((*MINE, "s3cret", "x"), "as its file, or as"),
    ],
)
def test_a_certificate_that_cannot_be_used_is_refused(certificate: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says) as caught:
        connect("https://127.0.0.1:1", extension="com.example.x", certificate=certificate)
    assert "s3cret" not in everything_said(caught.value, "")


def test_a_server_without_a_tunnel_is_told() -> None:
    server = Server()
    with Canned(http(b"", "405 Method Not Allowed")) as tunnel, Canned(server.answer) as line:
        with pytest.raises(soap.NotReached, match=r"makes no tunnel for extensions: 405 Method Not Allowed"):
            connect(line.url, extension="com.example.x", certificate=MINE, tunnel_port=tunnel.port)
        assert server.names == ["RetrieveServiceContent"]


def test_one_way_is_chosen_and_no_second() -> None:
    with pytest.raises(ValueError, match=r"2 ways to log in \(user, bearer_token=\)") as caught:
        connect("https://127.0.0.1:1", "ann", "s3cret", bearer_token="t0ken")
    assert "s3cret" not in str(caught.value)
    assert "t0ken" not in str(caught.value)


@pytest.mark.parametrize("half", [{"user": "ann"}, {"password": "s3cret"}])
def test_half_of_a_login_is_refused_before_the_server_counts_it(half: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="user and password belong together") as caught:
        connect("https://127.0.0.1:1", half.get("user"), half.get("password"))
    assert "s3cret" not in everything_said(caught.value, "")


WRONG = "wr0" + "ng"  # a traceback shows the lines of this file


def secretly(question: bytes | None) -> bytes:
    return WRONG.encode()


# Any: each way has values of its own type.
WAYS: list[Any] = [
    {"token": f"<a>{WRONG}</a>"},
    {"token": f"<a>{WRONG}"},
    {"token": f"<a>{WRONG}\ud800</a>"},
    {"bearer_token": WRONG},
    {"bearer_token": f"{WRONG}\r\nX: y"},
    {"bearer_token": WRONG.encode()},
    {"clone_ticket": WRONG},
    {"clone_ticket": [WRONG]},
    {"clone_ticket": f"{WRONG}\x00"},
    {"sspi": secretly},
    {"headers": {"Authorization": f"{WRONG}\n"}},
    {"headers": {"Authorization": f"{WRONG}\u20ac"}},
    {"user": "ann", "password": f"{WRONG}\ud800"},
]


@pytest.mark.parametrize("way", WAYS, ids=range(len(WAYS)))
def test_no_way_in_shows_what_is_secret(way: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def refuse(call: soap.Request) -> object:
        raise vim.fault.InvalidLogin("no")

    names = ("Login", "LoginByToken", "CloneSession", "LoginBySSPI")
    with (
        Canned(Server(dict.fromkeys(names, refuse)).answer) as line,
        pytest.raises((Fault, ValueError, TypeError)) as caught,
    ):
        connect(line.url, **way)
    said = everything_said(caught.value, caplog.text)
    assert WRONG not in said
    assert b64encode(WRONG.encode()).decode() not in said
