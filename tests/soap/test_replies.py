"""Answers of HTTP: heads and what is behind them, in every form that servers send, and nothing else."""

from __future__ import annotations

import pytest
from vsphere import soap
from vsphere._runtime.soap.headers import checked_headers, head_of_request
from vsphere._runtime.soap.http import Message
from vsphere._runtime.soap.reply import Reply
from vsphere._runtime.soap.reply_head import BrokenAnswer, ReplyHead

from tests.soap.recorded import Recorded

OK = "HTTP/1.1 200 OK\r\n"
COUNTED = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n<a></a>"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
    b"3;name=value\r\n<a>\r\n04 \r\n</a>\r\n0\r\nX-Trailer: y\r\n\r\n"
)
ENDING = b"HTTP/1.0 200 OK\r\n\r\n<a></a>"
OLD = b"HTTP/1.0 200\nConnection: Keep-Alive\nContent-Length:7\n\n<a></a>"
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + COUNTED


def send(line: Recorded, used: bool = False, limit: int = 1 << 20) -> Message:
    return line.exchange(used, limit).send("POST", "/sdk", b"<asked/>", {}, 5)


@pytest.mark.parametrize(
    ("came", "keeps"),
    [(COUNTED, True), (CHUNKED, True), (ENDING, False), (OLD, True), (INTERIM, True)],
    ids=["counted", "chunked", "ending", "old", "interim"],
)
@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_an_answer_is_the_same_in_whatever_pieces_it_comes(came: bytes, keeps: bool, size: int) -> None:
    pieces = [came[at : at + size] for at in range(0, len(came), size)]
    line = Recorded(*pieces)
    assert send(line).body == b"<a></a>"
    assert line.closed != keeps
    reply = Reply(Recorded(*pieces).channel())
    read = [reply.read(3) for _ in range(4)]
    assert read == [b"<a>", b"</a", b">", b""]
    assert reply.keeps == keeps


@pytest.mark.parametrize(
    ("head", "status", "length", "keeps"),
    [
        (OK + "content-length:5", 200, 5, True),
        (OK + "Content-Length: 5, 5", 200, 5, True),
        (OK + "Content-Length: 5\r\ncontent-length: 5", 200, 5, True),
        (OK + "Content-Length: 5\r\nConnection: Close", 200, 5, False),
        (OK + "Content-Length: 5\r\nConnection: keep-alive,\r\n  close", 200, 5, False),
        (OK + "X: y", 200, None, False),
        ("HTTP/1.0 200 OK\r\nContent-Length: 5", 200, 5, False),
        ("HTTP/1.1 204 No Content", 204, 0, True),
        ("HTTP/1.1 304 Not Modified\r\nContent-Length: 5", 304, 0, True),
        ("HTTP/1.1 500 ", 500, None, False),
    ],
)
def test_a_head_says_how_long_the_answer_is(head: str, status: int, length: int | None, keeps: bool) -> None:
    found = ReplyHead(head)
    assert (found.status, found.length, found.keeps) == (status, length, keeps)


def test_headers_are_found_by_name_in_any_case() -> None:
    head = ReplyHead(OK + "Set-Cookie: a=b \r\nSET-COOKIE:\tc=d\r\nX-Folded: e\r\n f")
    assert head.get_all("set-cookie") == ["a=b", "c=d"]
    assert (head.get("x-folded"), head.get("Location"), head.get_all("Location")) == ("e f", None, [])
    assert ReplyHead("HTTP/1.1 200 a\x1bb\tc").reason == "a b c"


@pytest.mark.parametrize(
    "head",
    [
        "HTTP/2 200 OK",
        "HTTP/1.1 099 OK",
        "HTTP/1.1 2000 OK",
        "ICY 200 OK",
        OK + "no header",
        OK + ": nameless",
        OK + "Two Words: x",
        OK + "Spaced : x",
        OK + "X: a\rb",
        OK + "X: a\0b",
        OK + "Content-Length: 5\r\nContent-Length: 6",
        OK + "Content-Length: +5",
        OK + "Content-Length: 0x5",
        OK + "Content-Length: -1",
        OK + "Content-Length: \u00b2",
        OK + "Content-Length: " + "9" * 5000,
        OK + "Transfer-Encoding: gzip, chunked",
        OK + "Transfer-Encoding: chunked\r\nContent-Length: 5",
    ],
)
def test_a_head_that_could_be_read_in_two_ways_is_refused(head: str) -> None:
    with pytest.raises(BrokenAnswer) as caught:
        ReplyHead(head)
    assert len(str(caught.value)) < 250
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("came", "says"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "no answer of HTTP: SSH-2.0-OpenSSH_9.2$"),
        (b"HTTP/1.1 OK\r\n", "no answer of HTTP"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * (1 << 17), "head that is too long"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, "nothing but heads"),
        (CHUNKED[:-40] + b"3\r\n</a>\r\n0\r\n\r\n", "longer than it says"),
        (CHUNKED.replace(b"3;", b"-3;"), "does not say how long it is"),
        (CHUNKED.replace(b"3;", b"3" * 5000 + b";"), "line that is too long"),
        (CHUNKED[:-2] + b"a: b\r\n" * 1000, "no end behind its last chunk"),
    ],
)
def test_what_is_no_answer_is_told_at_once(came: bytes, says: str) -> None:
    """The connection stays open behind it, so whoever waited for more would wait for ever."""
    silence = AssertionError("more is waited for")
    line = Recorded(came, dies=silence)
    with pytest.raises(soap.ConnectionBroke, match=says):
        send(line)
    assert line.closed


def test_a_connection_that_dies_within_a_head_is_not_tried_again() -> None:
    """Something has come, so the server may have done what it was asked for."""
    for came in (b"HTTP/1.1 2", b"HTTP/1.1 100 Continue\r\n\r\n"):
        line = Recorded(came, dies=ConnectionResetError("reset"))
        with pytest.raises(soap.ConnectionBroke, match="in the middle of the head"):
            send(line, used=True)
        assert len(line.sent) == 1


def test_what_comes_behind_an_answer_is_not_taken_for_the_next_one() -> None:
    channel = Recorded(COUNTED + COUNTED).channel()
    assert Reply(channel).read(100) == b"<a></a>"
    assert not channel.is_quiet()


def test_an_answer_that_is_too_large_is_refused_in_each_form() -> None:
    for came in (COUNTED, CHUNKED, ENDING):
        with pytest.raises(soap.UnreadableAnswer, match="more than 6 bytes"):
            send(Recorded(came), limit=6)


@pytest.mark.parametrize("given", ["a\r\nX: b", "a\nX: b", "a\rX: b", "a\0b", "a\x7fb", "a\r\n b", "\u20ac"])
def test_nothing_gets_into_a_head_but_what_is_meant_to(given: str) -> None:
    for name, value in ((given, "b"), ("X", given)):
        with pytest.raises(ValueError, match="character") as caught:
            head_of_request("GET", "/sdk", {name: value})
        assert given not in str(caught.value)
    for path in (given, f"/{given}", "/a b", ""):
        with pytest.raises(ValueError, match="no path"):
            head_of_request("GET", path, {})


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_no_header_of_a_program_says_how_long_its_requests_are(name: str) -> None:
    with pytest.raises(ValueError, match="how long that is"):
        checked_headers({name: "5"})
