"""Bodies of requests, read whole and never more than there may be."""

from __future__ import annotations

from email.message import Message
from io import BufferedIOBase
from typing import Final

LARGEST: Final = 4 << 20
"""The bytes that a request may have; one about 10,000 objects has some 1,200,000."""
PASSED_OVER: Final = 16 * LARGEST
"""How much of a larger one is read, so that its client is there to hear the answer."""
_LINE: Final = 1024
_PIECE: Final = 1 << 16


class UnusableBody(Exception):
    """A body is not as it has to be; the message says how."""


def body_of(stream: BufferedIOBase, headers: Message) -> bytes | None:
    """The body of a request, None where the client has gone before its end.

    Raises:
        UnusableBody: It is too large, of no length that can be told, or packed.
    """
    if headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise UnusableBody("requests may not be packed")
    coding = headers.get("Transfer-Encoding")
    if coding is not None:
        if coding.strip().lower() != "chunked":
            raise UnusableBody("requests may be chunked, and in no other coding of transfer")
        return _chunked(stream)
    said = headers.get("Content-Length", "0").strip()
    if not said.isascii() or not said.isdigit() or len(said) > 18:
        raise UnusableBody("Content-Length has to be a number")
    return _exactly(stream, int(said))


def _exactly(stream: BufferedIOBase, length: int) -> bytes | None:
    if length > LARGEST:
        _pass_over(stream, min(length, PASSED_OVER))
        raise _too_large()
    data = stream.read(length)
    return data if len(data) == length else None


def _chunked(stream: BufferedIOBase) -> bytes | None:
    """A body in pieces, each behind a line that says how long it is."""
    pieces: list[bytes] = []
    size = 0
    while True:
        line = stream.readline(_LINE)
        if not line.endswith(b"\n"):
            return None
        words = line.partition(b";")[0].strip()
        try:
            length = int(words, 16) if words.isalnum() else -1
        except ValueError:
            length = -1
        if length < 0:
            raise UnusableBody("a chunk has to begin with its length")
        size += length
        if size > LARGEST:
            raise _too_large()
        data = stream.read(length)
        if len(data) < length:
            return None
        pieces.append(data)
        if not _ends(stream, trailer=length == 0):
            return None
        if length == 0:
            return b"".join(pieces)


def _ends(stream: BufferedIOBase, trailer: bool) -> bool:
    """Read the end of a chunk, or what may follow the last one; says whether the client is still there."""
    for _ in range(100):
        line = stream.readline(_LINE)
        if not line.endswith(b"\n"):
            return False
        if not line.strip():
            return True
        if not trailer:
            raise UnusableBody("a chunk is longer than it says")
    raise UnusableBody("there is too much behind the last chunk")


def _pass_over(stream: BufferedIOBase, length: int) -> None:
    while length > 0 and (data := stream.read(min(length, _PIECE))):
        length -= len(data)


def _too_large() -> UnusableBody:
    return UnusableBody(f"requests may have at most {LARGEST:,} bytes")
