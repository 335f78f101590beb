"""Sources on disk: a folder of documents, a single document, or an archive of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Set
from io import BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place
from codegen.read.sources import limits
from codegen.read.sources.found import Found, is_document, seemly, skipped
from codegen.read.sources.member import is_archive
from codegen.read.sources.patterns import Selection
from codegen.read.sources.problems import BadSourceError, SourceError, UnreadableError, tell

_HEAD = 512
_PIECE = 64 * 1024
_HINT = "name a file or folder that exists and may be read"


def read(source: str, selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """Read what a path names.

    Args:
        source: A path; of an archive perhaps with ``#folder``. A file that has such a name goes first.
        selection: Which documents of it are read.
        diagnostics: Takes what is wrong with parts of it.

    Raises:
        SourceError: It cannot be read as a whole.
    """
    path, folder = Path(source), ""
    try:
        if not os.path.lexists(path):
            path, folder = _split(source)
        if path.is_dir():
            yield from _folder(path, selection, diagnostics)
        else:
            yield from _file(path, folder, selection, diagnostics)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise _unreadable(error) from None


def _split(source: str) -> tuple[Path, str]:
    """Part an archive from the folder within."""
    at = source.find("#")
    while at > 0:
        if os.path.isfile(source[:at]):
            return Path(source[:at]), _clean(source[at + 1 :])
        at = source.find("#", at + 1)
    if source.startswith(("http://", "https://", "ssh://", "git://")):
        raise BadSourceError(
            "an address is no source",
            "name a git repository as git+https://host/path@ref#folder; anything else, fetch first",
        )
    return Path(source), ""


def _clean(folder: str) -> str:
    parts = [part for part in folder.replace("\\", "/").split("/") if part not in ("", ".")]
    if ".." in parts:
        raise BadSourceError("the folder leads out of the archive", "name a folder within, without ..")
    return "/".join(parts)


def _folder(root: Path, selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """The documents of a folder; links that lead out of it are told of and not followed."""
    real = os.path.realpath(root)
    for within, entry in _walk(root, real, selection.endings, diagnostics):
        path = seemly((root / within).as_posix())
        if why := _refusal(entry, real):
            if selection.wants(within):
                skipped(path, why, diagnostics)
            continue
        if not selection.takes(within):
            continue
        key = os.path.realpath(entry.path) if entry.is_symlink() else f"{real}/{within}"
        try:
            with open(entry.path, "rb") as file:
                data = _content(file)
        except OSError as error:
            tell(_unreadable(error), Place(path), diagnostics)
            continue
        yield Found(path, key, data)


def _content(file: BinaryIO) -> bytes:
    """A file to its end, or one byte more than is allowed.

    It is asked for in pieces: a buffer for the largest that there may be takes longer to make than to fill.
    """
    pieces: list[bytes] = []
    left = limits.MAX_BYTES + 1
    while left and (piece := file.read(min(left, _PIECE))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _refusal(entry: os.DirEntry[str], root: str) -> str:
    """Why an entry is not read, in words; empty for a file, and for a link to one within the folder."""
    if not entry.is_symlink():
        return "" if entry.is_file() else "it is no plain file"
    try:
        target = os.path.realpath(entry.path, strict=True)
    except OSError:
        return "it is a link that leads to nothing"
    if not _lies_in(target, root):
        return "it is a link that leads out of the folder"
    return "" if os.path.isfile(target) else "it is a link, but not to a file"


def _lies_in(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def _walk(
    root: Path, real: str, endings: Set[str], diagnostics: Diagnostics
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """All that a folder holds under the name of a document, and links to folders elsewhere; with their paths.

    What a link to a folder within leads to is found where it stands.
    """
    waiting = [""]
    while waiting:
        above = waiting.pop()
        try:
            with os.scandir(root / above) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            if not above:
                raise
            tell(_unreadable(error), Place(seemly((root / above).as_posix())), diagnostics)
            continue
        for entry in entries:
            within = f"{above}/{entry.name}" if above else entry.name
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    waiting.append(within)
            elif is_document(entry.name, endings) or _hides_documents(entry, real):
                yield within, entry


def _hides_documents(entry: os.DirEntry[str], root: str) -> bool:
    """Whether an entry is a link to a folder outside, or to nothing where a folder may have been."""
    if entry.name.startswith(".") or not entry.is_symlink():
        return False
    target = os.path.realpath(entry.path)
    if not os.path.lexists(target):
        return not PurePath(entry.name).suffix
    return os.path.isdir(target) and target != root and not _lies_in(target, root)


def _file(path: Path, folder: str, selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """The document in a file, or those of an archive, whose beginning tells it."""
    shown, key = seemly(path.as_posix()), os.path.realpath(path)
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if is_archive(head, path.name):
            from codegen.read.sources import archives  # only here: most runs open none

            yield from archives.read(_seekable(file, head), shown, key, folder, selection, diagnostics)
        elif folder:
            raise BadSourceError("only an archive has folders", "name the file without what follows the #")
        elif selection.takes(path.name):
            yield Found(shown, key, head + file.read(limits.MAX_BYTES + 1 - len(head)))


def _seekable(file: BinaryIO, head: bytes) -> BinaryIO:
    """An archive from its start; a pipe, which has no way back, is read whole."""
    if file.seekable():
        file.seek(0)
        return file
    return BytesIO(head + file.read(limits.MAX_BYTES + 1))


def _unreadable(error: OSError | ValueError) -> SourceError:
    reason = error.strerror if isinstance(error, OSError) else None
    return UnreadableError(f"cannot be read: {reason or error}", _HINT)
