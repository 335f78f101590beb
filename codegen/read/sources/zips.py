"""The members of a zip archive."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from codegen.read.sources.limits import MIB, Budget
from codegen.read.sources.member import SourceMember, read_bounded
from codegen.read.sources.problems import BadArchiveError, TooLargeError

MAX_DIRECTORY = 16 * MIB
"""The largest list of members; zipfile reads it whole, and needs some ten times its size."""
_ENCRYPTED = 0x1
# Others are rare, and Python unpacks them without a bound.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class _Guarded:
    """A file that refuses to be read in pieces that no honest archive asks for."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._size = size

    def read(self, size: int = -1, /) -> bytes:
        left = max(0, self._size - self._file.tell())
        if (left if size < 0 else min(size, left)) > MAX_DIRECTORY:
            raise TooLargeError("the archive lists too many files", "unpack it yourself and name the folder")
        return self._file.read(size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


def members(file: BinaryIO, size: int, budget: Budget) -> Iterator[SourceMember]:
    """List the members, sorted as the archive sorts them.

    Raises:
        SourceError: It is encrypted, or holds too much.
        zipfile.BadZipFile: It is damaged.
    """
    with zipfile.ZipFile(_Guarded(file, size)) as archive:
        for info in archive.infolist():
            budget.count()
            mode = stat.S_IFMT(info.external_attr >> 16)
            if not info.is_dir():
                yield SourceMember(
                    info.filename,
                    mode in (0, stat.S_IFREG),
                    mode == stat.S_IFLNK,
                    mode == stat.S_IFLNK,
                    partial(_read, archive, info, budget),
                )


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise BadArchiveError("the archive is encrypted", "unpack it yourself and name the folder")
    if info.compress_type not in _METHODS:
        raise BadArchiveError(
            f"the archive is packed in a way that is not read (method {info.compress_type})",
            "pack it again the usual way (deflate), or unpack it and name the folder",
        )
    with archive.open(info) as file:
        return read_bounded(file, budget)
