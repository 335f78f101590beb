"""The members of a tar archive, packed by gzip, bzip2, xz or not at all."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
from collections.abc import Iterator
from functools import partial
from typing import IO, BinaryIO, cast

from codegen.read.sources.limits import Budget
from codegen.read.sources.member import SourceMember, read_bounded
from codegen.read.sources.problems import BadArchiveError

_CHUNK = 64 * 1024
_END = tarfile.NUL * tarfile.BLOCKSIZE


class _Counted:
    """What comes out of a packed archive, counted: headers and what is skipped cost as much as documents."""

    def __init__(self, file: IO[bytes], budget: Budget) -> None:
        self._file = file
        self._budget = budget

    def read(self, size: int = -1, /) -> bytes:
        data = self._file.read(size)
        self._budget.take(len(data))
        return data


class _Strict(tarfile.TarInfo):
    """A header that must be one; tarfile takes a broken one, or none, for the end of the archive."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _Strict:
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError:
            if buf == _END:
                raise
            raise BadArchiveError(
                "the archive is cut off or damaged, or is none",
                "fetch it again; zip and tar archives are read",
            ) from None


def members(file: BinaryIO, budget: Budget) -> Iterator[SourceMember]:
    """List the members in order; each must be read before the next.

    Raises:
        SourceError: It is cut off, or holds too much.
        tarfile.TarError: It is damaged.
    """
    counted = _Counted(_unpacked(file), budget)
    with tarfile.open(
        # cast: a stream is only ever read from, which the annotation of tarfile does not say
        fileobj=cast("IO[bytes]", counted),
        mode="r|",
        tarinfo=_Strict,
        encoding="utf-8",
        errors="surrogateescape",
    ) as archive:
        for info in archive:
            budget.count()
            vars(archive)["members"].clear()  # tarfile would keep every header that it has read
            if not info.isdir():
                plain = info.isreg() and not info.issparse()
                link, symbolic = info.issym() or info.islnk(), info.issym()
                yield SourceMember(info.name, plain, link, symbolic, partial(_read, archive, info))
        while counted.read(_CHUNK):  # to the checksum at the end
            pass


def _read(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(info)
    assert file is not None  # only folders, links and devices have none
    with file:
        return read_bounded(file)


def _unpacked(file: BinaryIO) -> IO[bytes]:
    head = file.read(6)
    file.seek(0)
    if head.startswith(b"\x1f\x8b"):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=file))
    if head.startswith(b"BZh"):
        return bz2.BZ2File(file)
    if head.startswith(b"\xfd7zXZ\x00"):
        return lzma.LZMAFile(file)
    return file
