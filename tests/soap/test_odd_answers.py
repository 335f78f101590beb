"""Answers that HTTP allows though few servers give them, and some that it does not."""

from __future__ import annotations

import gzip

import pytest
from vsphere import soap
from vsphere._runtime.soap.http import checked

from tests.soap.canned import Canned, Last, http
from tests.soap.envelopes import answer, fault
from tests.soap.exchanges import exchange, post

SAID = answer("<returnval>said</returnval>")
CUT = len(SAID) // 2


def packed(*members: bytes, behind: bytes = b"") -> bytes:
    return http(b"".join(map(gzip.compress, members)) + behind, headers=["Content-Encoding: gzip"])


@pytest.mark.parametrize(
    "odd",
    [
        b"HTTP/1.1 102 Processing\r\n\r\n" + http(SAID),
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + http(SAID),
        packed(SAID[:CUT], SAID[CUT:]),
        packed(SAID[:CUT], b"", SAID[CUT:], behind=b"\0" * 300),
        packed(b" " * 3_000_000 + SAID),
    ],
    ids=["interim", "two interim", "two parts", "three parts and zeros", "large"],
)
def test_an_odd_answer_is_read_and_its_connection_kept(odd: bytes) -> None:
    with Canned(odd) as server:
        through = exchange(server.url, limit=1 << 22)
        assert [post(through).body.strip() for _ in range(2)] == [SAID] * 2
        assert server.connections == 1
        through.close()


@pytest.mark.parametrize("size", [b"-5", b"zz"])
def test_a_piece_of_no_size_is_a_broken_connection(size: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with (
        Canned(Last(head + size + b"\r\n")) as server,
        pytest.raises(soap.ConnectionBroke, match="within the answer"),
    ):
        post(exchange(server.url))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-16-le"])
def test_an_envelope_is_one_in_every_encoding(encoding: str) -> None:
    declared = "UTF-8" if encoding == "utf-8-sig" else "UTF-16"
    body = SAID.decode().replace("UTF-8", declared).encode(encoding)
    with Canned(http(body)) as server:
        assert soap.decode(checked(post(exchange(server.url)), "a call")) == "said"


@pytest.mark.parametrize("status", ["400 Bad Request", "401 Unauthorized", "503 Service Unavailable"])
def test_a_fault_is_one_whatever_the_status_of_a_failure(status: str) -> None:
    body = fault('<detail><NotSupportedFault xmlns="urn:vim25"/></detail>')
    with Canned(http(body, status)) as server:
        assert checked(post(exchange(server.url)), "a call") == body


def test_a_page_that_speaks_of_envelopes_is_none() -> None:
    page = b"<html><body>Send it in an envelope, Envelope or <a href='/'>mail</a></body></html>"
    with (
        Canned(http(page)) as server,
        pytest.raises(soap.NotSoap, match="status 200, 'Send it in an envelope, Envelope or mail'"),
    ):
        checked(post(exchange(server.url)), "a call")
