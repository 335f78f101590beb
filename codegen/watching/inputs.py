"""The files that a run depends on, by its settings: how they are, and in which folders more may appear."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.config import BUNDLED, Config
from codegen.program import data
from codegen.read.sources.found import is_document

_NO_FILE = ("-", "git+")
"""How sources begin that are no files."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells one state of a file from another without reading it.

    Attributes:
        modified: When it was written last, in nanoseconds.
        size: How long it is.
        inode: Which file it is; another one may have got its name.
    """

    modified: int
    size: int
    inode: int


@dataclass(frozen=True, slots=True)
class InputState:
    """How everything was that a run depends on.

    Attributes:
        files: The files that are there.
        folders: Where something has to happen for that to change.
    """

    files: Mapping[str, FileStamp]
    folders: frozenset[str]


@dataclass(frozen=True, slots=True)
class InputPath:
    """A file, or a folder of files, whether it is there or not.

    Attributes:
        path: Where it is.
        takes: Whether a file of the folder counts, by its path within.
    """

    path: str
    takes: Callable[[str], bool] = field(default=lambda within: True)


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a run depends on.

    Attributes:
        paths: Files and folders.
        outputs: What the run writes; nothing in there counts, whatever folder it is in.
    """

    paths: tuple[InputPath, ...]
    outputs: frozenset[str] = frozenset()

    def look(self) -> InputState:
        """See how everything is now."""
        files: dict[str, FileStamp] = {}
        folders: set[str] = set()
        for each in self.paths:
            folders.add(_nearest_folder(os.path.dirname(os.path.abspath(each.path))))
            for folder, names in self._folders(each):
                folders.add(os.path.abspath(folder))
                files |= _stamps(os.path.normpath(os.path.join(folder, name)) for name in names)
            if not os.path.isdir(each.path):
                files |= _stamps([each.path])
        return InputState(files, frozenset(folders))

    def _folders(self, of: InputPath) -> Iterator[tuple[str, list[str]]]:
        """Every folder below a path, with the names of the files in it that count."""
        for folder, inner, names in os.walk(of.path):
            inner[:] = [
                name for name in inner if not name.startswith(".") and not self._is_output(folder, name)
            ]
            within = Path(folder).relative_to(of.path)
            taken = [name for name in names if of.takes((within / name).as_posix())]
            yield folder, [name for name in taken if not self._is_output(folder, name)]

    def _is_output(self, folder: str, name: str) -> bool:
        return os.path.abspath(os.path.join(folder, name)) in self.outputs


def inputs_of(settings: Config, more: Iterable[str] = (), outputs: Iterable[str] = ()) -> Inputs:
    """What a run with some settings depends on.

    Args:
        settings: What holds for the run.
        more: Files beside those that the settings name.
        outputs: Files and folders that the run writes.
    """
    sources = (_file_of(each) for each in settings.sources if not each.startswith(_NO_FILE))
    paths = [InputPath(path, is_document) for path in sources]
    for facts in settings.facts:
        folder = str(data.folder("spec") / "facts") if facts == BUNDLED else facts
        paths.append(InputPath(folder, lambda within: within.lower().endswith(".toml")))
    paths.append(InputPath(str(data.folder("templates"))))
    over = str(data.folder("spec")) if settings.over == BUNDLED else settings.over
    paths += [InputPath(path) for path in (over, settings.templates, settings.accepted, *more) if path]
    return Inputs(tuple(paths), frozenset(map(os.path.abspath, outputs)))


def differences(before: InputState, now: InputState) -> list[str]:
    """What has become of files, each in a few words, sorted by their names."""
    return [
        f"{path} {_happened(before.files, now.files, path)}"
        for path in sorted(before.files.keys() | now.files.keys())
        if before.files.get(path) != now.files.get(path)
    ]


def _happened(before: Collection[str], now: Collection[str], path: str) -> str:
    if path not in now:
        return "is gone"
    return "has changed" if path in before else "is new"


def _file_of(source: str) -> str:
    """The file of a source that may name a folder within an archive; one that has such a name goes first."""
    if os.path.lexists(source):
        return source
    at = source.find("#")
    while at > 0 and not os.path.isfile(source[:at]):
        at = source.find("#", at + 1)
    return source[:at] if at > 0 else source.partition("#")[0]


def _nearest_folder(path: str) -> str:
    """A folder, or what is there of those above it."""
    while not os.path.isdir(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    return path


def _stamps(paths: Iterable[str]) -> dict[str, FileStamp]:
    """How files are; those that are not there are left out."""
    found: dict[str, FileStamp] = {}
    for path in paths:
        try:
            state = os.stat(path)
        except (OSError, ValueError):  # ValueError: a name that no file can have
            continue
        found[path] = FileStamp(state.st_mtime_ns, state.st_size, state.st_ino)
    return found
