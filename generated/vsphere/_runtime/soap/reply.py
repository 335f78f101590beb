# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What an answer of HTTP holds, piece by piece, however it is sent."""

from __future__ import annotations

import re

from .channel import Channel
from .reply_head import BrokenAnswer, ReplyHead

_CHUNK = rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;.*)?"
_TRAILERS = 64


class Reply:
    """An answer whose head was read.

    Args:
        channel: Where the rest comes from.

    Raises:
        ConnectionResetError: The connection ended before anything came.
        BrokenAnswer: What came is no head.

    Attributes:
        head: The head.
        whole: Whether all of it was read.
        left: The bytes that still come, None where nobody knows.
    """

    def __init__(self, channel: Channel) -> None:
        self.head: ReplyHead = channel.head()
        self.left = self.head.length
        self.whole = self.left == 0
        self._channel = channel
        self._in_chunk = 0

    @property
    def keeps(self) -> bool:
        """Whether the connection is good for another request: it is kept, and nothing left on it."""
        return self.whole and self.head.keeps

    def read(self, size: int) -> bytes:
        """The bytes that come next, fewer than asked for at the end only.

        Raises:
            BrokenAnswer: The answer is cut off.
            OSError: The connection breaks.
        """
        piece = self.some(size)
        if len(piece) == size or self.whole:
            return piece
        pieces: list[bytes] = []
        while piece:
            pieces.append(piece)
            size -= len(piece)
            piece = self.some(size) if size else b""
        return b"".join(pieces)

    def some(self, size: int) -> bytes:
        """Some of the bytes that come next, so many at most; none at the end.

        Raises:
            BrokenAnswer: The answer is cut off.
            OSError: The connection breaks.
        """
        if self.whole:
            return b""
        if self.head.chunked:
            return self._some_of_chunk(size)
        left = self.left
        piece = self._channel.take(size if left is None else min(size, left))
        if left is None:
            self.whole = not piece
            return piece
        if not piece:
            raise BrokenAnswer(f"{left:,} bytes before its end")
        self.left = left - len(piece)
        self.whole = not self.left
        return piece

    def _some_of_chunk(self, size: int) -> bytes:
        """The same where the answer is sent in chunks."""
        if not self._in_chunk:
            found = re.fullmatch(_CHUNK, self._channel.line())
            if found is None:
                raise BrokenAnswer("with a chunk that does not say how long it is")
            self._in_chunk = int(found[1], 16)
            if not self._in_chunk:
                self._skip_trailers()
                return b""
        piece = self._channel.take(min(size, self._in_chunk))
        if not piece:
            raise BrokenAnswer("in the middle of a chunk")
        self._in_chunk -= len(piece)
        if not self._in_chunk and self._channel.line():
            raise BrokenAnswer("with a chunk that is longer than it says")
        return piece

    def _skip_trailers(self) -> None:
        for _ in range(_TRAILERS):
            if not self._channel.line():
                self.whole = True
                return
        raise BrokenAnswer("with no end behind its last chunk")
