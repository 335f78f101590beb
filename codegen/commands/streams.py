"""The standard streams: what they cannot show is replaced, what they cannot take is told or let go.

Text for people follows the terminal. Text for programs, such as JSON, is UTF-8 with ``\\n`` everywhere.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from codegen.commands.waiting import ProgressLine

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_OUT, _ERR = 1, 2

_heard: dict[int, bytearray] | None = None
"""What was written to each descriptor since somebody listens; None while nobody does."""


class OutputLostError(Exception):
    """Standard output takes nothing more: it is closed, or its device is full.

    Args:
        reason: Why, in the system's words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Careful(io.FileIO):
    """A descriptor that fails at most once; what is written to it afterwards is let go.

    A reader that has seen enough (``| head``) is no failure.

    Args:
        descriptor: Where to write.
        is_open: Whether it was open when the program started.
        tells: Whether a failure is raised; otherwise it is let go, too.
        line: Where progress is shown, if it is.
    """

    def __init__(self, descriptor: int, is_open: bool, tells: bool, line: ProgressLine | None) -> None:
        super().__init__(descriptor, "w", closefd=False)
        self._is_open = is_open
        self._tells = tells
        self._line = line

    def write(self, data: ReadableBuffer) -> int:
        size = memoryview(data).nbytes
        try:
            if not self._is_open:
                raise OSError(errno.EBADF, "it is closed")
            return self._put(data)
        except OSError as error:
            tells = self._tells and not isinstance(error, BrokenPipeError)
            self._is_open, self._tells = False, False
            if tells:
                raise OutputLostError(error.strerror or str(error)) from None
            return size

    def _put(self, data: ReadableBuffer) -> int:
        if _heard is not None:
            _heard[self.fileno()] += data
        if self._line is None:
            return super().write(data)
        if self.fileno() == _OUT:  # with the result nobody waits any more; it may go through a pager
            self._line.close()
            return super().write(data)
        with self._line.elsewhere(bytes(data)):
            return super().write(data)


def prepare() -> ProgressLine | None:
    """Make the standard streams of this process such that no output ends in a traceback.

    Descriptors that are closed are opened on nothing: a file opened later would get their number, and what is
    meant for the terminal would be written to it.

    Returns:
        Where progress can be shown: a terminal that standard error goes to; None elsewhere.
    """
    opened = _open_all()
    line = ProgressLine(_ERR) if _ERR not in opened and _is_watched(sys.stderr) else None
    sys.stdout = _careful(sys.stdout, _OUT, _OUT not in opened, True, line)
    sys.stderr = _careful(sys.stderr, _ERR, _ERR not in opened, False, line)
    return line


def listen() -> None:
    """Remember from now on what this process writes to its standard streams."""
    global _heard
    _heard = {_OUT: bytearray(), _ERR: bytearray()}


def heard() -> bytes | None:
    """What went to standard error since ``listen``; None where anything went elsewhere or unseen."""
    if _heard is None or not _is_careful(sys.stdout) or not _is_careful(sys.stderr):
        return None
    sys.stdout.flush()
    sys.stderr.flush()
    return None if _heard[_OUT] else bytes(_heard[_ERR])


@contextmanager
def heard_as(text: str) -> Generator[None]:
    """Hear a line in the place of what is written to standard error in the meantime, if anything is."""
    before = heard()
    yield
    after = heard()
    if _heard is not None and before is not None and after is not None and after != before:
        _heard[_ERR][len(before) :] = f"{text}\n".encode(sys.stderr.encoding, sys.stderr.errors or "strict")


def _is_careful(stream: TextIO) -> bool:
    return isinstance(_descriptor_of(stream), _Careful)


def _is_watched(stream: TextIO | None) -> bool:
    """Whether a stream goes to a terminal on which a line can be wiped again."""
    is_ours = stream is not None and _descriptor_of(stream) is not None
    return is_ours and os.isatty(_ERR) and os.environ.get("TERM") != "dumb"


def _open_all() -> set[int]:
    opened: set[int] = set()
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= _ERR:
        opened.add(descriptor)
    os.close(descriptor)
    return opened


def _descriptor_of(stream: TextIO) -> io.FileIO | None:
    """What a stream writes to in the end; None for a console of Windows, or one of a test."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # without buffering (python -u) there is the descriptor alone
    return raw if isinstance(raw, io.FileIO) else None


def _replace_errors(stream: TextIO) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


def _careful(
    stream: TextIO | None, descriptor: int, is_open: bool, tells: bool, line: ProgressLine | None
) -> TextIO:
    """A stream like the given one; None is what Python has where the descriptor is closed."""
    if stream is not None and _descriptor_of(stream) is None:
        _replace_errors(stream)
        return stream
    binary = io.BufferedWriter(_Careful(descriptor, is_open and stream is not None, tells, line))
    encoding = stream.encoding if stream is not None else "utf-8"
    in_lines = descriptor == _ERR or binary.isatty()
    return io.TextIOWrapper(binary, encoding, errors="replace", line_buffering=in_lines)


def write_utf8(stream: TextIO, text: str) -> None:
    """Write text for a program, byte for byte the same wherever it goes.

    A character that is half of one, as in the name of a file that is no text, is escaped, which JSON reads.
    """
    stream.flush()
    stream.buffer.write(text.encode("utf-8", "backslashreplace"))
    stream.buffer.flush()
