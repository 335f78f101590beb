"""Files of any size from and to a server by HTTP: piece by piece, and never sent twice."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress

from .channel import Channel
from .errors import TransferRefused
from .headers import head_of_request
from .http import DIED, EndedByErrors, words_of
from .reply import Reply
from .reply_head import BrokenAnswer
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
    channel = wire.connections.take(fresh=True)
    done = 0
    with EndedByErrors(channel, wire.timeout, "the file", "within the file"):
        channel.sock.settimeout(wire.timeout)
        host = wire.connections.host
        asked = head_of_request("GET", path, {"Host": host, "Accept-Encoding": "identity", **headers})
        channel.send(asked + b"\r\n")
        answer = Reply(channel)
        if answer.head.status != 200:
            raise _refusal(answer, f"GET {path.partition('?')[0]}")
        total = answer.left
        while piece := answer.read(PIECE):
            done += len(piece)
            yield piece, total
    watch.tell("200", 0, done)
    wire.connections.give_back(channel, answer)


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
    channel = wire.connections.take(fresh=True)
    try:
        with closing(pieces):
            done = _sent(wire, channel, path, headers, pieces, size, on_progress)
        with EndedByErrors(channel, wire.timeout, "the answer", "before the answer"):
            answer = Reply(channel)
            if answer.head.status not in (200, 201, 204):
                raise _refusal(answer, what)
            answer.read(_SAID)
    except BaseException:
        channel.close()
        raise
    watch.tell(str(answer.head.status), done, 0)
    wire.connections.give_back(channel, answer)
    return done


def _sent(
    wire: Wire,
    channel: Channel,
    path: str,
    headers: dict[str, str],
    pieces: Iterable[bytes],
    size: int | None,
    on_progress: OnProgress | None,
) -> int:
    """Send head and body."""
    length = ("Transfer-Encoding", "chunked") if size is None else ("Content-Length", str(size))
    named = {"Host": wire.connections.host, **headers, length[0]: length[1]}
    announced, timeout = head_of_request("PUT", path, named), wire.timeout
    with EndedByErrors(channel, timeout, "the file", "before the file"):
        channel.sock.settimeout(timeout)
        channel.send(announced + b"\r\n")
    done = 0
    for piece in pieces:
        done += len(piece)
        if size is not None and done > size:
            raise ValueError(f"there is more to send than the {size:,} bytes that were announced")
        _send(channel, timeout, piece if size is not None else b"%x\r\n%b\r\n" % (len(piece), piece))
        if on_progress is not None:
            on_progress(done, size)
    if on_progress is not None and done == 0:
        on_progress(0, 0)  # who shows a bar is told that it is full
    if size is not None and done < size:
        raise ValueError(f"there is less to send than the {size:,} bytes that were announced")
    if size is None:
        _send(channel, timeout, b"0\r\n\r\n")
    return done


def _send(channel: Channel, timeout: float, data: bytes) -> None:
    """Send some bytes; a server that ends the connection may have said why."""
    with EndedByErrors(channel, timeout, "the file to be taken", "within the file"):
        try:
            channel.send(data)
        except DIED:
            answer = Reply(channel)
            if answer.head.status < 400:
                raise
            raise _refusal(answer, "PUT") from None


def _refusal(answer: Reply, what: str) -> TransferRefused:
    """What a program is told where a server refuses a file."""
    said = b""
    with suppress(BrokenAnswer):  # that it was refused is told anyway
        said = answer.read(_SAID)
    return TransferRefused(what, answer.head.status, words_of(said))
