"""A member of an archive, of whatever kind the archive is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from codegen.read.sources import limits
from codegen.read.sources.limits import Budget

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SourceMember:
    """A file or a link, but no folder.

    Attributes:
        name: As the archive spells it.
        is_file: Whether it is a plain file.
        is_link: Whether it is a symbolic or hard link.
        is_symbolic: Whether it is a link that can lead to a folder.
        read: Reads it, at most one byte more than a document may have; to be called before the next
            member is asked for.
    """

    name: str
    is_file: bool
    is_link: bool
    is_symbolic: bool
    read: Callable[[], bytes]


def read_bounded(file: IO[bytes], budget: Budget | None = None) -> bytes:
    """Read a member as far as a document may go, so that a header that lies costs nothing."""
    chunks: list[bytes] = []
    left = limits.MAX_BYTES + 1
    while left and (chunk := file.read(min(left, _CHUNK))):
        if budget is not None:
            budget.take(len(chunk))
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)
