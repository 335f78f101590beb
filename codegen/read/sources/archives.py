"""Documents in a zip or tar archive: read in memory one after the other, never unpacked to disk."""

from __future__ import annotations

import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from codegen.diagnostics import Diagnostics
from codegen.read.sources import tars, zips
from codegen.read.sources.found import Found, is_document, may_be_folder, seemly, skipped, within_folder
from codegen.read.sources.limits import Budget
from codegen.read.sources.member import SourceMember, is_archive
from codegen.read.sources.patterns import Selection
from codegen.read.sources.problems import BadArchiveError, BadSourceError

_DAMAGE = (
    *(tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError),
    # What the libraries let through where a header lies: numbers that are none, or too large for anything.
    *(ValueError, IndexError, OverflowError, RuntimeError, MemoryError, AttributeError),
)


def read(
    file: BinaryIO, shown: str, key: str, folder: str, selection: Selection, diagnostics: Diagnostics
) -> Iterator[Found]:
    """Read the documents of an archive.

    Args:
        file: The archive, seekable.
        shown: Its name as the user gave it.
        key: Its name for telling overlapping sources.
        folder: Reads only what is in this folder of it, this one file, or this archive within, perhaps with a
            folder of that; all but archives within where it is empty.
        selection: Which of these are read, by the path within the folder.
        diagnostics: Takes what is left out.

    Raises:
        SourceError: The archive is no such thing, or holds too much.
    """
    seen: set[str] = set()
    any_there = not folder
    try:
        for member in _members(file):
            path = _within(member.name)
            if is_archive(b"", path) and member.is_file and f"{folder}/".startswith(f"{path}/"):
                any_there, inner = True, folder[len(path) + 1 :]
                data = BytesIO(member.read())
                yield from read(
                    data, f"{shown}/{seemly(path)}", f"{key}#{path}", inner, selection, diagnostics
                )
                continue
            within = within_folder(path, folder)
            any_there |= within is not None
            if within is None:
                continue
            hides = member.is_symbolic and may_be_folder(within)
            if not (is_document(within, selection.endings) or path == folder or hides):
                continue
            name = f"{shown}/{seemly(path)}"
            if why := _refusal(member, path in seen):
                if selection.wants(within):
                    skipped(f"{shown}/{member.name}", why, diagnostics)
                continue
            seen.add(path)
            if selection.takes(within):
                yield Found(name, f"{key}#{path}", member.read())
    except _DAMAGE as error:
        reason = str(error) or type(error).__name__
        raise BadArchiveError(f"the archive is damaged: {seemly(reason)}", "fetch it again") from None
    if not any_there:
        raise BadSourceError(
            f"there is no folder {folder!r} in the archive", "name the whole path of a folder within it"
        )


def _members(file: BinaryIO) -> Iterator[SourceMember]:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(2)
    file.seek(0)
    return zips.members(file, size, Budget(size)) if head == b"PK" else tars.members(file, Budget(size))


def _within(name: str) -> str:
    """A member's path; some Windows tools part it with backslashes."""
    return "/".join(part for part in name.replace("\\", "/").split("/") if part not in ("", "."))


def _refusal(member: SourceMember, twice: bool) -> str:
    """Why a member is not read, in words; empty for a plain file under a plain name."""
    name = member.name.replace("\\", "/")
    if member.is_link:
        return "it is a link"
    if not member.is_file:
        return "it is no plain file"
    if name.startswith("/") or ".." in name.split("/") or name[1:2] == ":":
        return "its name leads out of the archive"
    if seemly(name) != name:
        return "its name has characters that no name should have"
    return "the archive has it twice; this is not the first" if twice else ""
