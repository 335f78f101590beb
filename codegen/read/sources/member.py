"""How an archive is known, and a member of one, of whatever kind it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from codegen.read.sources import limits
from codegen.read.sources.limits import Budget

_CHUNK = 1024 * 1024
_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08", b"\xfd7zXZ\x00")
_ARCHIVE_ENDINGS = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")


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


def is_archive(head: bytes, name: str = "") -> bool:
    """Whether bytes start as an archive does; a tar of old has no mark, so that its name has to say it."""
    bzip2 = head[:3] == b"BZh" and head[4:10] == b"1AY&SY"
    tar = head[257:262] == b"ustar"
    return head.startswith(_STARTS) or bzip2 or tar or name.lower().endswith(_ARCHIVE_ENDINGS)
