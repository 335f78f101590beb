"""Whatever comes gets an answer that says what is wrong, and no traceback."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from vsphere import connect, soap, vim, vmodl
from vsphere._runtime.simulator.serving import web
from vsphere._runtime.simulator.serving.bodies import LARGEST
from vsphere._runtime.simulator.serving.served import Served
from vsphere.simulator import Server

from tests.served.post import post, said
from tests.served.ways import ANN, PASSWORD, made

HEAD = b"POST /sdk HTTP/1.1\r\nHost: a\r\n"
TASK = vim.Task("task-1")


@pytest.fixture(scope="module")
def line() -> Iterator[Served]:
    with made("5.5").serve() as line:
        yield line


@pytest.fixture(autouse=True)
def nothing_is_printed(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert capfd.readouterr() == ("", "")
    assert "Traceback" not in caplog.text


def enveloped(body: str) -> bytes:
    return (
        '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><e:Body>{body}</e:Body></e:Envelope>'
    ).encode()


THIS = '<_this type="Task">task-1</_this>'
SPEC = '<_this type="PropertyCollector">propertyCollector</_this><specSet>{}</specSet>'
WRONG = {
    "nothing": b"",
    "no XML": b"hello",
    "cut off": enveloped("<CancelTask/>")[:-9],
    "no envelope": b"<a/>",
    "an empty body": enveloped(""),
    "a document type": b'<!DOCTYPE a [<!ENTITY b "c">]>' + enveloped("<CancelTask>&b;</CancelTask>"),
    "an unknown entity": enveloped("<CancelTask>&b;</CancelTask>"),
    "another encoding": b"<?xml version='1.0' encoding='utf-7'?><a/>",
    "not its encoding": b"<?xml version='1.0' encoding='utf-8'?><a>\xff</a>",
    "zero bytes": b"\0" * 100,
    "no object": enveloped('<CancelTask xmlns="urn:vim25"/>'),
    "an unknown method": enveloped(f'<Explode xmlns="urn:vim25">{THIS}</Explode>'),
    "an unknown argument": enveloped(f"<UpdateProgress>{THIS}<by>3</by></UpdateProgress>"),
    "a missing argument": enveloped(f"<UpdateProgress>{THIS}</UpdateProgress>"),
    "no number": enveloped(f"<UpdateProgress>{THIS}<percentDone>x</percentDone></UpdateProgress>"),
    "a number too large": enveloped(
        f"<UpdateProgress>{THIS}<percentDone>{'9' * 5000}</percentDone></UpdateProgress>"
    ),
    "an unknown type": enveloped(
        f"<RetrieveProperties>{SPEC.format('<a/>')}</RetrieveProperties>".replace(
            "<specSet>", '<specSet xsi:type="Nothing">'
        )
    ),
    "an unknown field": enveloped(f"<RetrieveProperties>{SPEC.format('<a/>')}</RetrieveProperties>"),
    "a missing field": enveloped(
        f"<RetrieveProperties>{SPEC.format('<objectSet><skip>true</skip></objectSet>')}</RetrieveProperties>"
    ),
    "an answer": soap.encode_result("CancelTask", None),
    "a fault": soap.encode_fault(vmodl.fault.NotSupported("no")),
    "deep nesting": enveloped("<a>" * 200_000 + "</a>" * 200_000),
    "deep nesting in an argument": enveloped(
        f"<RetrieveProperties>{SPEC.format(20_000 * '<objectSet>' + 20_000 * '</objectSet>')}"
        "</RetrieveProperties>"
    ),
}


@pytest.mark.parametrize("body", WRONG.values(), ids=WRONG)
def test_what_is_no_request_gets_a_fault_that_says_so(line: Served, body: bytes) -> None:
    status, answer = post(line.port, body)
    assert status == 500
    with pytest.raises(vmodl.fault.InvalidRequest) as caught:
        soap.decode(answer)
    assert caught.value.msg
    assert len(answer) < 2000


def test_an_unknown_object_and_nobody_get_the_faults_that_are_documented(line: Served) -> None:
    _, answer = post(line.port, soap.encode("CancelTask", TASK))
    with pytest.raises(vim.fault.NotAuthenticated):
        soap.decode(answer)
    with (
        connect(line.url, ANN, PASSWORD) as session,
        pytest.raises(vmodl.fault.ManagedObjectNotFound) as caught,
    ):
        vim.Task("task-1", session.stub).CancelTask()
    assert caught.value.obj == TASK.__class__("task-1", session.stub)


def test_a_request_that_is_too_large_is_refused_and_its_sender_hears_of_it(line: Served) -> None:
    status, answer = post(line.port, enveloped(" " * LARGEST))
    assert status == 500
    with pytest.raises(vmodl.fault.InvalidRequest, match="at most 4,194,304 bytes"):
        soap.decode(answer)


@pytest.mark.parametrize("length", [b"-1", b"x", b"1" * 40, b"0x10", "²".encode()])
def test_a_length_that_is_none_is_refused(line: Served, length: bytes) -> None:
    answer = said(line.port, HEAD + b"Content-Length: " + length + b"\r\n\r\n")
    assert b"InvalidRequest" in answer


def test_requests_may_come_in_chunks(line: Served) -> None:
    body = soap.encode("RetrieveServiceContent", vim.ServiceInstance("ServiceInstance"))
    head = HEAD + b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    chunks = b"".join(b"%x;a=b\r\n%s\r\n" % (len(each), each) for each in (body[:7], body[7:]))
    answer = said(line.port, head, chunks + b"0\r\nTrailer: x\r\n\r\n")
    content = soap.decode(answer.partition(b"\r\n\r\n")[2])
    assert isinstance(content, vim.ServiceInstanceContent)


@pytest.mark.parametrize(
    "chunks",
    [
        b"x\r\n",
        b"-1\r\n",
        b"1_0\r\n",
        b"2\r\nabc\r\n",
        b"%x\r\n" % (LARGEST + 1),
        b"0\r\n" + b"a: b\r\n" * 101,
    ],
)
def test_chunks_that_are_none_are_refused(line: Served, chunks: bytes) -> None:
    answer = said(line.port, HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunks)
    assert b"InvalidRequest" in answer


def test_clients_that_wait_until_they_may_go_on_are_told_at_once(line: Served) -> None:
    body = soap.encode("RetrieveServiceContent", vim.ServiceInstance("ServiceInstance"))
    with socket.create_connection(("127.0.0.1", line.port), timeout=5) as client:
        client.sendall(HEAD + b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(body))
        assert client.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(body)
        assert client.recv(100).startswith(b"HTTP/1.1 200 OK\r\n")


def test_what_is_packed_otherwise_is_refused(line: Served) -> None:
    for header in (b"Transfer-Encoding: gzip", b"Content-Encoding: gzip"):
        assert b"InvalidRequest" in said(line.port, HEAD + header + b"\r\nContent-Length: 0\r\n\r\n")


@pytest.mark.parametrize(
    "pieces",
    [
        (b"",),
        (b"\r\n\r\n",),
        (b"\x16\x03\x01\x00\xa5\x01",),
        (b"GET\r\n\r\n",),
        (b"POST /sdk",),
        (HEAD,),
        (HEAD + b"Content-Length: 100\r\n\r\n<a",),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",),
        (b"POST /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",),
        (b"POST /sdk HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",),
        (b"PUT /sdk HTTP/1.1\r\n\r\n",),
        (b"GET /sdk HTTP/9.9\r\n\r\n",),
    ],
)
def test_what_is_no_http_ends_its_connection(line: Served, pieces: tuple[bytes, ...]) -> None:
    answer = said(line.port, *pieces, ended=True)
    assert b"200 OK" not in answer
    assert post(line.port, b"")[0] == 500  # and the server goes on


def test_there_is_nothing_elsewhere(line: Served) -> None:
    assert post(line.port, b"", path="/")[0] == 404
    assert post(line.port, b"", path="/sdk/vimService")[0] == 404
    assert b" 404 " in said(line.port, b"GET /sdk/vimService.wsdl HTTP/1.0\r\n\r\n")
    assert post(line.port, b"", path="//sdk/?a=b")[0] == 500


def test_more_connections_than_there_may_be_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "CONNECTIONS", 1)
    with Server("5.5").serve() as line, connect(line.url):
        assert b" 503 " in said(line.port)
