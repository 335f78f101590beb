"""Files by HTTP: piece by piece, whole or not at all, and what goes wrong has an error of its own."""

from __future__ import annotations

import io
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from vsphere import TransportError, soap, versions, vim
from vsphere._runtime.daily.transfers import Place, download, place_of, upload
from vsphere._runtime.protocols import Content
from vsphere._runtime.soap.connecting import wire_to
from vsphere._runtime.soap.stub import SoapStub

from tests.soap.canned import Answer, Canned, end, http
from tests.soap.servers import header

DATA = bytes(range(256)) * 3000
URL = "/folder/web/a%20b.iso?dcPath=DC0&dsName=disk"


@dataclass
class Files:
    """A file manager that writes down what it is to remove.

    Attributes:
        removed: What that was.
        fault: What it fails with instead.
    """

    removed: list[str] = field(default_factory=list[str])
    fault: vim.fault.FileFault | None = None

    def DeleteDatastoreFile_Task(self, name: str, datacenter: object) -> Files:
        self.removed.append(name)
        return self

    def wait(self) -> None:
        if self.fault is not None:
            raise self.fault


@dataclass
class Contents:
    """The entry points of a server, as far as they are needed."""

    fileManager: Files = field(default_factory=Files)


@contextmanager
def place(answer: Answer) -> Iterator[tuple[Place, Canned, Files]]:
    """A file of a server that says what it was told to."""
    with Canned(answer, answers_each=1) as line:
        wire = wire_to(line.url, {"timeout": 60.0, "headers": {"X-Own": "1"}})
        wire.cookies = {"vmware_soap_session": '"abc"'}
        stub, content = SoapStub(wire, versions()[-1]), Contents()
        center = vim.Datacenter("datacenter-2")
        made = Place(stub, cast(Content, content), center, URL, "[disk] web/a b.iso")
        yield made, line, content.fileManager
        stub.close()


def test_a_file_comes_whole_and_tells_how_far_it_is(tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    target = tmp_path / "b.iso"
    target.write_bytes(b"old")
    with place(http(DATA, kind="application/octet-stream")) as (file, line, _):
        assert download(file, target, lambda done, total: seen.append((done, total)), False) == len(DATA)
        into = io.BytesIO()
        assert download(file, into, None, False) == len(DATA)
    assert target.read_bytes() == into.getvalue() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["b.iso"]
    assert seen[-1] == (len(DATA), len(DATA))
    assert len(seen) > 1
    assert line.requests[0].startswith(f"GET {URL} HTTP/1.1".encode())
    assert header(line.requests[0], "Cookie") == 'vmware_soap_session="abc"'
    assert (header(line.requests[0], "X-Own"), header(line.requests[0], "SOAPAction")) == ("1", None)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(b"<html>no such file</html>", "404 Not Found"), soap.TransferRefused),
        (http(b"", "302 Found", ["Location: https://elsewhere/"]), soap.TransferRefused),
        (http(DATA)[:-10], soap.NotReached),
        (end, soap.NotReached),
    ],
)
def test_what_was_there_stays_where_a_file_does_not_come_whole(
    tmp_path: Path, answer: Answer, error: type[TransportError]
) -> None:
    target = tmp_path / "b.iso"
    target.write_bytes(b"old")
    with place(answer) as (file, line, _), pytest.raises(error) as caught:
        download(file, target, None, False)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["b.iso"]
    assert "abc" not in str(caught.value)
    if isinstance(caught.value, soap.TransferRefused):
        assert caught.value.status in (404, 302)
        assert len(line.requests) == 1


def test_nothing_half_is_left_where_it_cannot_be_written(tmp_path: Path) -> None:
    class Full(io.BytesIO):
        def write(self, data: object, /) -> int:
            raise OSError(28, "No space left on device")

    with place(http(DATA)) as (file, _, _):
        with pytest.raises(OSError, match="No space left") as caught:
            download(file, Full(), None, False)
        assert not isinstance(caught.value, TransportError)
        with pytest.raises(KeyboardInterrupt):
            download(file, tmp_path / "b.iso", interrupt, False)
    assert list(tmp_path.iterdir()) == []


def interrupt(done: int, total: int | None) -> None:
    raise KeyboardInterrupt


def test_a_file_is_sent_whole_and_tells_how_far_it_is(tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    source = tmp_path / "b.iso"
    source.write_bytes(DATA)
    with place(http(b"", "201 Created")) as (file, line, files):
        sent = upload(file, source, None, lambda done, total: seen.append((done, total)), False)
        assert sent == len(DATA)
        assert upload(file, io.BytesIO(b"all of it"), None, None, False) == 9
    first, second = line.requests
    assert first.startswith(f"PUT {URL} HTTP/1.1".encode())
    assert first.partition(b"\r\n\r\n")[2] == DATA
    assert second.endswith(b"\r\n\r\nall of it")
    assert header(first, "Content-Length") == str(len(DATA))
    assert header(first, "Content-Type") == "application/octet-stream"
    assert seen[-1] == (len(DATA), len(DATA))
    assert files.removed == []


class Stream:
    """Something that is read like a file, and does not know its size.

    Args:
        pieces: What it gives; an exception is raised.
    """

    def __init__(self, *pieces: bytes | BaseException) -> None:
        self._pieces = list(pieces)

    def read(self, size: int, /) -> bytes:
        found = self._pieces.pop(0) if self._pieces else b""
        if isinstance(found, BaseException):
            raise found
        return found


def test_a_file_without_anything_in_it_is_told_to_be_through(tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    source = tmp_path / "b.iso"
    source.touch()
    with place(http(b"")) as (file, _, files):
        assert upload(file, source, None, lambda done, total: seen.append((done, total)), False) == 0
        assert download(file, source, lambda done, total: seen.append((done, total)), False) == 0
    assert seen == [(0, 0), (0, 0)]
    assert files.removed == []


def test_what_is_no_file_is_told_before_anything_is_sent(tmp_path: Path) -> None:
    with place(http(b"")) as (file, line, files):
        with pytest.raises(TypeError, match="a path is needed, or a file that is open in binary mode"):
            upload(file, cast(io.BytesIO, b"bytes"), None, None, False)
        with pytest.raises(TypeError, match="a path is needed, or a file that is open in binary mode"):
            download(file, cast(io.BytesIO, None), None, False)
        assert line.requests == []
        with pytest.raises(TypeError, match="open as text"):
            upload(file, cast(io.BytesIO, io.StringIO("text")), None, None, False)
        with pytest.raises(TypeError, match=r"a datastore is needed, such as .* finds, not 'disk'"):
            place_of(file.content, file.stub, cast(vim.Datastore, "disk"), "b.iso")
    assert files.removed == []


def chunked(listening: socket.socket, say: bytes) -> bytes:
    """What comes on one connection until its last chunk."""
    connection, _ = listening.accept()
    with connection:
        data = b""
        while not data.endswith(b"\r\n0\r\n\r\n"):
            data += connection.recv(65536)
        connection.sendall(say)
    return data


def test_what_knows_no_size_is_sent_in_chunks() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as pool:
        came = pool.submit(chunked, listening, http(b""))
        wire = wire_to(f"http://127.0.0.1:{listening.getsockname()[1]}/sdk", {"timeout": 60.0})
        stub = SoapStub(wire, versions()[-1])
        file = Place(stub, cast(Content, Contents()), vim.Datacenter("d"), URL, "[disk] a")
        assert upload(file, Stream(b"one", b"and two"), None, None, False) == 10
        assert came.result(60).endswith(b"\r\n\r\n3\r\none\r\n7\r\nand two\r\n0\r\n\r\n")
        stub.close()


def test_what_has_arrived_is_removed_where_it_breaks_off() -> None:
    broken = OSError("the disk is gone")
    with place(http(b"")) as (file, _, files):
        with pytest.raises(OSError, match="the disk is gone"):
            upload(file, Stream(b"begin", broken), 100, None, False)
        with pytest.raises(ValueError, match="less to send than the 100 bytes"):
            upload(file, Stream(b"begin"), 100, None, False)
        with pytest.raises(ValueError, match="more to send than the 3 bytes"):
            upload(file, Stream(b"begin"), 3, None, False)
        assert files.removed == ["[disk] web/a b.iso"] * 3
        files.fault = vim.fault.FileFault("it is in use", file="[disk] a")
        with pytest.raises(OSError, match="the disk is gone") as caught:
            upload(file, Stream(b"begin", broken), 100, None, False)
        assert caught.value.__notes__ == [
            "a part of [disk] web/a b.iso may be left on the server: it is in use"
        ]
        with pytest.raises(OSError, match="the disk is gone"):
            upload(file, Stream(broken), 100, None, False)
        assert len(files.removed) == 4  # nothing had been sent


@pytest.mark.parametrize(("status", "removed"), [("403 Forbidden", 0), ("507 Insufficient Storage", 1)])
def test_a_file_that_is_refused_says_why(status: str, removed: int) -> None:
    with place(http(b"<p>not you</p>", status)) as (file, line, files):
        with pytest.raises(soap.TransferRefused, match="not you") as caught:
            upload(file, io.BytesIO(DATA), None, None, False)
        assert caught.value.status == int(status[:3])
        assert len(files.removed) == removed
        assert len(line.requests) == 1


def test_a_server_that_refuses_before_the_end_is_listened_to() -> None:
    """It answers and ends the connection, while much is still on its way."""

    def refuse(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(100)
            connection.sendall(http(b"too large", "413 Payload Too Large"))
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as pool:
        done = pool.submit(refuse, listening)
        wire = wire_to(f"http://127.0.0.1:{listening.getsockname()[1]}/sdk", {"timeout": 60.0})
        file = Place(
            SoapStub(wire, versions()[-1]), cast(Content, Contents()), vim.Datacenter("d"), URL, "[disk] a"
        )
        with pytest.raises(soap.TransferRefused, match="413"):
            upload(file, io.BytesIO(DATA * 4), None, None, False)
        done.result(60)


def test_a_connection_that_breaks_and_a_server_that_is_silent() -> None:
    with place(end) as (file, _, files), pytest.raises(soap.NotReached):
        upload(file, io.BytesIO(DATA), None, None, False)
    assert len(files.removed) == 1
    with socket.create_server(("127.0.0.1", 0)) as listening:
        wire = wire_to(f"http://127.0.0.1:{listening.getsockname()[1]}/sdk", {"timeout": 0.2})
        stub = SoapStub(wire, versions()[-1])
        file = Place(stub, cast(Content, Contents()), vim.Datacenter("d"), URL, "[disk] a")
        with pytest.raises(soap.TimeUp):
            download(file, io.BytesIO(), None, False)
