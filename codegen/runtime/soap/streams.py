"""Files of any size from and to a server by HTTP: piece by piece, and never sent twice."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from http.client import HTTPException, HTTPResponse

from .connections import Lent
from .errors import TransferRefused
from .http import DIED, ended_by_errors, words_of
from .wire import Stopwatch, Wire

PIECE = 1 << 18
OnProgress = Callable[[int, int | None], None]
"""Is told how many bytes are through, and how many there are, if anybody knows."""
_SAID = 8192


def received(
    wire: Wire, path: str, headers: dict[str, str]
) -> Generator[tuple[bytes, int | None], None, None]:
    """What a server has at a path, piece by piece, each with the size of all, if the server says it.

    Args:
        wire: The server.
        path: The path, with its query.
        headers: Further headers.

    Raises:
        TransferRefused: It has nothing there, or does not give it.
        ConnectionBroke: There is less than was announced.
        TransportError: There is no answer.
    """
    watch = Stopwatch(f"GET {path.partition('?')[0]}", "-")
    lent = wire.connections.take(fresh=True)
    done = 0
    with ended_by_errors(lent, wire.timeout, "the file", "within the file"):
        lent.http.sock.settimeout(wire.timeout)
        lent.http.send_whole("GET", path, None, headers)
        answer = lent.http.getresponse()
        if answer.status != 200:
            raise _refusal(answer, f"GET {path.partition('?')[0]}")
        total = answer.length
        while piece := answer.read(PIECE):
            done += len(piece)
            yield piece, total
        if answer.length:
            raise HTTPException(f"{answer.length:,} bytes before its end")
    watch.tell("200", 0, done)
    _keep(wire, lent, answer)


def send(
    wire: Wire,
    path: str,
    headers: dict[str, str],
    pieces: Generator[bytes, None, None],
    size: int | None,
    on_progress: OnProgress | None,
) -> int:
    """Send a file to a path of a server.

    Args:
        wire: The server.
        path: The path, with its query.
        headers: Further headers.
        pieces: What is sent.
        size: How many bytes that are; None where nobody knows.
        on_progress: Is told how far it is.

    Returns:
        How many bytes were sent.

    Raises:
        TransferRefused: The server does not take it.
        ValueError: It is not as large as was said.
        TransportError: There is no answer.
    """
    what = f"PUT {path.partition('?')[0]}"
    watch = Stopwatch(what, "-")
    lent = wire.connections.take(fresh=True)
    try:
        with closing(pieces):
            done = _sent(lent, wire.timeout, path, headers, pieces, size, on_progress)
        with ended_by_errors(lent, wire.timeout, "the answer", "before the answer"):
            answer = lent.http.getresponse()
            if answer.status not in (200, 201, 204):
                raise _refusal(answer, what)
            answer.read(_SAID)
    except BaseException:
        lent.http.close()
        raise
    watch.tell(str(answer.status), done, 0)
    _keep(wire, lent, answer)
    return done


def _sent(
    lent: Lent,
    timeout: float,
    path: str,
    headers: dict[str, str],
    pieces: Iterable[bytes],
    size: int | None,
    on_progress: OnProgress | None,
) -> int:
    """Send head and body."""
    http = lent.http
    with ended_by_errors(lent, timeout, "the file", "before the file"):
        http.sock.settimeout(timeout)
        http.putrequest("PUT", path, skip_accept_encoding=True)
        length = ("Transfer-Encoding", "chunked") if size is None else ("Content-Length", str(size))
        for name, value in (*headers.items(), length):
            http.putheader(name, value)
        http.endheaders()
    done = 0
    for piece in pieces:
        done += len(piece)
        if size is not None and done > size:
            raise ValueError(f"there is more to send than the {size:,} bytes that were announced")
        _send(lent, timeout, piece if size is not None else b"%x\r\n%b\r\n" % (len(piece), piece))
        if on_progress is not None:
            on_progress(done, size)
    if size is not None and done < size:
        raise ValueError(f"there is less to send than the {size:,} bytes that were announced")
    if size is None:
        _send(lent, timeout, b"0\r\n\r\n")
    return done


def _send(lent: Lent, timeout: float, data: bytes) -> None:
    """Send some bytes; a server that ends the connection may have said why."""
    with ended_by_errors(lent, timeout, "the file to be taken", "within the file"):
        try:
            lent.http.send(data)
        except DIED:
            answer = lent.http.getresponse()
            if answer.status < 400:
                raise
            raise _refusal(answer, "PUT") from None


def _refusal(answer: HTTPResponse, what: str) -> TransferRefused:
    """What a program is told where a server refuses a file."""
    return TransferRefused(what, answer.status, words_of(answer.read(_SAID)))


def _keep(wire: Wire, lent: Lent, answer: HTTPResponse) -> None:
    """Keep a connection for the next call where nothing is left on it."""
    if answer.will_close or not answer.isclosed():
        lent.http.close()
    else:
        wire.connections.give_back(lent)
