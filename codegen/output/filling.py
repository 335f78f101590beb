"""Filling the folder that takes an output's place: what stays as it is stays the same file, times too."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from codegen.output.changes import Changes
from codegen.output.refusals import WriteError
from codegen.program import progress

_CACHE = "__pycache__"
_FOLDED = (
    "differs from another file by nothing but capitals, and this file system takes both for one; choose a"
    " folder on one that tells them apart"
)


def fill(fresh: Path, found: Changes, foreign: Sequence[str]) -> None:
    """Make everything that an output is to have.

    Files whose text does not change, those of a person, and compiled modules of both are the same files in
    both folders then, where the file system can do that, else copies with the same times: editors, make and
    Python see that nothing happened to them. Folders keep their modes.

    Args:
        fresh: The new folder, which is not there yet.
        found: What is to become of the files of the old one.
        foreign: What else of the old one is kept.

    Raises:
        WriteError: The file system takes two files for one.
    """
    old, kept = found.folder, {*foreign}
    texts = {**dict.fromkeys(found.stay), **found.after}
    _make_folders(fresh, texts)
    for path, text in progress.each(texts.items(), "writing files", len(texts)):
        if text is not None and found.before.get(path) != text:
            if (fresh / path).exists():  # the folder is new: only another of these files can be there
                raise WriteError(old / path, _FOLDED)
            save(fresh / path, text)
            continue
        try:
            _keep_file(os.path.join(old, path), os.path.join(fresh, path))
        except FileExistsError:
            if (fresh / path).exists():
                raise WriteError(old / path, _FOLDED) from None
            raise
        kept.add(path)
    for path in (*foreign, *_compiled(old, kept)):
        with suppress(FileNotFoundError):  # a person, or Python, has removed it meanwhile
            _keep(old / path, fresh / path)
    _keep_folders(old, fresh)


def save(path: Path, text: str) -> None:
    """Write a file that is not there: UTF-8 with the text's own line ends, on any system."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def _make_folders(fresh: Path, paths: Iterable[str]) -> None:
    """Make the folders of files, each once."""
    for folder in sorted({path.rpartition("/")[0] for path in paths} | {""}):
        (fresh / folder).mkdir(parents=True, exist_ok=True)


def _keep(source: Path, place: Path) -> None:
    """Let a file be in another folder too, or be copied there; of a folder there is only a new one."""
    if source.is_dir() and not source.is_symlink():
        place.mkdir(parents=True, exist_ok=True)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    _keep_file(str(source), str(place))


def _keep_file(source: str, place: str) -> None:
    """Let a file be in another folder too, or be copied there.

    Raises:
        FileExistsError: Another one is there; a copy would be written into it, which may be an old one.
    """
    try:
        os.link(source, place, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        if os.path.lexists(place):
            raise FileExistsError(place) from None
        shutil.copy2(source, place, follow_symlinks=False)


def _compiled(folder: Path, kept: Collection[str]) -> Iterator[str]:
    """What Python has compiled of modules that are kept; of others it would be of no use."""
    homes = {PurePosixPath(path).parent for path in kept if path.endswith(".py")}
    for home in sorted(homes):
        cache = folder / home / _CACHE
        for name in os.listdir(cache) if cache.is_dir() and not cache.is_symlink() else ():
            if (home / f"{name.partition('.')[0]}.py").as_posix() in kept:
                yield (home / _CACHE / name).as_posix()


def _keep_folders(old: Path, fresh: Path) -> None:
    """Give folders the modes that they had, and the times where the names in them are the same.

    Those inside come first: whoever may not enter a folder could not reach them after it.
    """
    for place, _, _ in os.walk(fresh, topdown=False):
        here, before = Path(place), old / Path(place).relative_to(fresh)
        if before.is_dir() and not before.is_symlink():
            shutil.copystat(before, here)
            if {*os.listdir(before)} != {*os.listdir(here)}:
                os.utime(here)
