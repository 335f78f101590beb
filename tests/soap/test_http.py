"""Requests and answers over sockets: what is sent again, what is refused, how long it may take."""

from __future__ import annotations

import errno
import gzip
import socket
import time
import zlib
from collections.abc import Callable
from threading import Barrier, Event, Thread

import pytest
from vsphere import soap
from vsphere._runtime.soap.http import checked
from vsphere._runtime.soap.tls import Trust

from tests.soap.canned import Canned, Last, end, http
from tests.soap.envelopes import answer
from tests.soap.exchanges import SAID, exchange, post
from tests.soap.recorded import Recorded


def test_one_connection_carries_one_call_after_the_other() -> None:
    with Canned(http(SAID)) as server:
        through = exchange(server.url)
        assert [post(through).body for _ in range(3)] == [SAID] * 3
        assert server.connections == 1
        through.close()


def test_a_request_is_counted_in_bytes() -> None:
    with Canned(http(SAID)) as server:
        post(exchange(server.url), body="<a>é</a>".encode())
        assert b"Content-Length: 9\r\n" in server.requests[0]
        assert server.requests[0].endswith("<a>é</a>".encode())


def test_a_request_goes_out_in_one_piece() -> None:
    line = Recorded(http(SAID))
    assert post(line.exchange()).body == SAID
    assert len(line.sent) == 1
    assert line.sent[0].startswith(b"POST /sdk HTTP/1.1\r\nHost: vc\r\n")
    assert line.sent[0].endswith(b"\r\n\r\n<asked/>")


def test_a_used_connection_that_has_died_is_replaced_once() -> None:
    with Canned(http(SAID), answers_each=1) as server:
        through = exchange(server.url)
        assert post(through).body == SAID
        time.sleep(0.05)
        assert post(through).body == SAID
        assert server.connections == 2
        assert len(server.requests) == 2


def test_no_request_is_sent_a_third_time() -> None:
    with Canned(http(SAID), end) as server:
        through = exchange(server.url)
        post(through)
        with pytest.raises(soap.NotReached, match="ended the connection without an answer"):
            post(through)
        assert len(server.requests) == 3


def test_a_server_that_has_had_time_to_do_it_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vsphere._runtime.soap.http._AT_ONCE", 0.05)

    def end_late(request: bytes) -> None:
        time.sleep(0.1)

    with Canned(http(SAID), end_late) as server:
        through = exchange(server.url)
        post(through)
        with pytest.raises(soap.ConnectionBroke, match="ended the connection without an answer"):
            post(through)
        assert len(server.requests) == 2


def test_a_request_that_went_out_is_not_said_to_be_unsent() -> None:
    """There is no other connection to send it a second time; whether the server did it is not known."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        through = exchange(f"http://127.0.0.1:{listening.getsockname()[1]}")

        def serve() -> None:
            client, _ = listening.accept()
            with client:
                client.recv(1 << 16)
                client.sendall(http(SAID))
                client.recv(1 << 16)
                listening.close()

        Thread(target=serve, daemon=True).start()
        post(through)
        with pytest.raises(soap.ConnectionBroke, match=r"without an answer.*; and then .*cannot be reached"):
            post(through)


def test_a_limit_of_the_system_is_told_as_what_it_is() -> None:
    """Such as the end of a connection whose other end has not been heard of for minutes."""
    line = Recorded(dies=TimeoutError(errno.ETIMEDOUT, "Connection timed out"))
    with pytest.raises(soap.ConnectionBroke, match=r"broke before the answer.*timed out"):
        post(line.exchange())


def test_a_fresh_connection_that_dies_is_told() -> None:
    with Canned(end) as server, pytest.raises(soap.NotReached, match="without an answer"):
        post(exchange(server.url))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "broken",
    [b"HTTP/1.1 2", http(SAID)[:-1], b"SSH-2.0-OpenSSH_9.2\r\n", b"\x15\x03\x01\x00\x02"],
)
def test_what_has_begun_to_answer_is_not_asked_again(broken: bytes) -> None:
    def said(request: bytes) -> bytes:
        return broken

    with Canned(http(SAID), said, answers_each=2) as server:
        through = exchange(server.url)
        post(through)
        with pytest.raises(soap.NotReached, match="the connection broke"):
            post(through)
        assert len(server.requests) == 2


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n4\r\n</a>\r\n0\r\n\r\n"


@pytest.mark.parametrize("whole", [http(b"<a></a>", headers=["X: y"]), CHUNKED], ids=["counted", "chunked"])
def test_an_answer_is_whole_or_told_to_be_cut_off_wherever_that_is(whole: bytes) -> None:
    ends = range(1, len(whole) - 2)  # the empty line behind the last chunk says nothing any more
    with Canned(*(Last(whole[:end]) for end in ends), whole) as server:
        through = exchange(server.url)
        for _ in ends:
            with pytest.raises(soap.ConnectionBroke, match="the connection broke"):
                post(through)
        assert post(through).body == b"<a></a>"


def test_words_of_others_in_an_error_are_few_and_on_one_line() -> None:
    with (
        Canned(b"\x1b[31m" + b"a b\x00" * 5000 + b"\r\n") as server,
        pytest.raises(soap.NotReached, match="broke before the answer") as caught,
    ):
        post(exchange(server.url))
    assert len(str(caught.value)) < 200
    assert str(caught.value).isprintable()


def test_what_nobody_has_asked_for_is_taken_for_no_answer() -> None:
    """A second answer to one request would else be read as that to the next one."""
    twice = http(SAID) + http(answer("<returnval>" + "left over " * 10_000 + "</returnval>"))
    with Canned(twice, http(SAID)) as server:
        through = exchange(server.url)
        for _ in range(2):
            assert post(through).body == SAID
            time.sleep(0.05)
        assert server.connections == 2


def test_an_idle_connection_of_tls_is_used_again() -> None:
    with Canned(http(SAID), certificate="good") as server:
        through = exchange(server.url, Trust(verify=False))
        assert [post(through).body for _ in range(3)] == [SAID] * 3
        assert server.connections == 1


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_answers_may_be_packed(pack: Callable[[bytes], bytes]) -> None:
    coding = "gzip" if pack is gzip.compress else "deflate"
    with Canned(http(pack(SAID), headers=[f"Content-Encoding: {coding}"])) as server:
        assert post(exchange(server.url)).body == SAID


def test_answers_may_come_in_chunks() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunks = b"".join(
        b"%x\r\n%s\r\n" % (len(SAID[at : at + 50]), SAID[at : at + 50]) for at in range(0, len(SAID), 50)
    )
    with Canned(head + chunks + b"0\r\n\r\n") as server:
        through = exchange(server.url)
        assert [post(through).body for _ in range(2)] == [SAID] * 2
        assert server.connections == 1


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        (http(b"x" * 1001), "more than 1,000 bytes"),
        (http(gzip.compress(b"x" * 10_000_000), headers=["Content-Encoding: gzip"]), "more than 1,000 bytes"),
        (http(gzip.compress(SAID)[:-9], headers=["Content-Encoding: gzip"]), "packed, and cut off"),
        (http(b"plain", headers=["Content-Encoding: gzip"]), "packed wrongly"),
        (http(b"x", headers=["Content-Encoding: br"]), "packed in a way that was not asked for: 'br'"),
    ],
)
def test_answers_that_are_too_large_or_packed_wrongly_are_refused(sent: bytes, says: str) -> None:
    with Canned(sent) as server, pytest.raises(soap.UnreadableAnswer, match=says):
        post(exchange(server.url, limit=1000))


def test_a_port_that_nobody_listens_at_is_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # so nobody else gets it meanwhile
        port = unused.getsockname()[1]
        with pytest.raises(soap.NotReached, match=f"127.0.0.1:{port} cannot be reached"):
            post(exchange(f"http://127.0.0.1:{port}"))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_silent_port_is_left_in_time(scheme: str) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(soap.TimeUp, match=r"took longer than 0\.2 s"),
    ):
        post(exchange(f"{scheme}://127.0.0.1:{silent.getsockname()[1]}", connect=0.2), timeout=0.2)


def test_a_slow_answer_is_left_in_time_and_its_connection_not_used_again() -> None:
    left = Event()

    def late(request: bytes) -> bytes:
        left.wait(60)
        return http(SAID)

    with Canned(late, http(SAID)) as server:
        through = exchange(server.url)
        with pytest.raises(TimeoutError):
            post(through, timeout=0.1)
        left.set()
        assert post(through, timeout=60).body == SAID
        assert server.connections == 2


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        (
            http(b"<html><h1>Service  not\nyet</h1></html>", "503 Service Unavailable"),
            "503, 'Service not yet'",
        ),
        (
            http(b"<title>No</title><!-- <p> --><style>p {}\n</style><script>f()</script>a&amp;b", "502 Bad"),
            "502, 'No a&b'",
        ),
        (http(b"", "401 Unauthorized"), "status 401"),
        (http(b"<html>no such page</html>", "404 Not Found"), "404, 'no such page'"),
        (http(b"{}", kind="application/json"), "200, '{}'"),
        (
            http(b"", "302 Found", ["Location: https://elsewhere.example/"]),
            "leads elsewhere .https://elsewhere",
        ),
    ],
)
def test_what_is_no_soap_is_told_with_status_and_first_words(sent: bytes, says: str) -> None:
    with Canned(sent) as server:
        message = post(exchange(server.url))
        with pytest.raises(soap.NotSoap, match=says) as caught:
            checked(message, "Login of vc")
        assert caught.value.status == message.status
        assert len(server.requests) == 1


def test_faults_come_with_status_500_and_are_soap() -> None:
    with Canned(http(SAID, "500 Internal Server Error")) as server:
        assert checked(post(exchange(server.url)), "it") == SAID


def test_a_proxy_makes_a_tunnel_for_each_server() -> None:
    def tunnel(request: bytes) -> bytes:
        return b"HTTP/1.1 200 Connection established\r\n\r\n"

    with Canned(tunnel, http(SAID)) as proxy:
        through = exchange("http://vc.example.com:81", proxy=f"http://ann:pw@127.0.0.1:{proxy.port}")
        assert post(through).body == SAID
        assert proxy.requests[0].startswith(b"CONNECT vc.example.com:81 HTTP/1.")
        assert b"Proxy-Authorization: Basic YW5uOnB3\r\n" in proxy.requests[0]
        assert proxy.requests[1].startswith(b"POST /sdk HTTP/1.1\r\n")
        assert b"Proxy-Authorization" not in proxy.requests[1]


def test_a_proxy_that_refuses_is_told() -> None:
    with Canned(http(b"no", "407 Proxy Authentication Required")) as proxy:
        through = exchange("http://vc.example.com", proxy=f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(soap.NotReached, match=r"407.*by the proxy 127\.0\.0\.1") as caught:
            post(through)
        assert "pw" not in str(caught.value)


def test_threads_share_connections_and_do_not_wait_for_each_other() -> None:
    """Nobody gets an answer before all have asked, so whoever waited for another one would wait for ever."""
    together = Barrier(16)

    def said(request: bytes) -> bytes:
        if b"<together/>" in request:
            together.wait(30)
        return http(SAID)

    with Canned(said) as server:
        through = exchange(server.url)
        post(through)

        def work() -> None:
            for _ in range(4):
                post(through, timeout=60, body=b"<together/>")

        threads = [Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not together.broken
        assert len(server.requests) == 65
        assert server.connections <= 16
        through.close()
