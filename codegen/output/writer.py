"""The one place that writes files: what is generated is swapped in whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from codegen.output import manifest
from codegen.output.difference import difference
from codegen.output.manifest import ManifestFormat
from codegen.output.swap import NEW, OLD, swap
from codegen.output.workplace import clean_up, prefix, workplace
from codegen.program import progress

_FOLDED = (
    "differs from another file by nothing but capitals, and this file system takes both for one; choose a"
    " folder on one that tells them apart"
)


class WriteError(Exception):
    """Output could not be read or written.

    Attributes:
        path: Where.
        reason: Why, in one sentence.
    """

    def __init__(self, path: Path, reason: str) -> None:
        # What is raised has its arguments already, so it can be passed on between processes.
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def write(files: Mapping[str, str], target: Path, format: ManifestFormat = manifest.PACKAGE) -> None:
    """Put what was generated in the place of what was before.

    Files that the previous manifest lists and that are not made any more disappear; files that no manifest
    lists stay, and so do empty folders. Several writers of one output take turns.

    Args:
        files: Text by path inside the package's folder; one of them is the manifest.
        target: The package's folder.
        format: What the files are; a folder of another format is not touched.

    Raises:
        WriteError: The folder holds something else than what was generated, or the system refuses. What was
            there before is still there.
    """
    with _explained(target) as place, workplace(place, lambda left: _recover(left, place, format)) as work:
        foreign = _foreign(place, _listed(place, format))
        _keep_clear(files, foreign, place)
        fresh = work / NEW
        for path, text in progress.each(files.items(), "writing files", len(files)):
            if (fresh / path).exists():  # the folder is new: only another of these files can be there
                raise WriteError(place / path, _FOLDED)
            _save(fresh / path, text)
        for path in foreign:
            _copy(place / path, fresh / path)
        swap(work, place)


def write_file(path: Path, text: str) -> None:
    """Write one file whole, or leave what was there; a link stays, and so does a pipe or a device.

    Raises:
        WriteError: The system refuses.
    """
    with _explained(path) as place:
        if path.exists() and not path.is_file() and not path.is_dir():
            _put(path, text)
            return
        with workplace(place, lambda left: None) as work:
            _save(work / NEW, text)
            os.replace(work / NEW, place)


def read_file(path: Path) -> str | None:
    """A file's text, with line ends as this program writes them; None where there is no such file.

    Raises:
        WriteError: It cannot be read.
    """
    with _explained(path) as place:
        return _load(place)


def remove_file(path: Path) -> None:
    """Remove one file.

    Raises:
        WriteError: The system refuses.
    """
    with _explained(path) as place:
        place.unlink()


def check(target: Path, format: ManifestFormat = manifest.PACKAGE) -> None:
    """See whether an output could be written, before the work of making it is done.

    Raises:
        WriteError: It could not, as far as can be seen without writing.
    """
    with _explained(target) as place:
        _listed(place, format)
        above = next(folder for folder in place.parents if os.path.lexists(folder))
        if not above.is_dir():
            raise WriteError(above, "Not a directory")
        if not os.access(above, os.W_OK | os.X_OK):
            raise WriteError(above, "Permission denied")


def recover(target: Path, format: ManifestFormat = manifest.PACKAGE) -> None:
    """Finish what a run that was killed had begun, before anything else is done.

    Raises:
        WriteError: The system refuses.
    """
    with _explained(target) as place:
        clean_up(place, lambda left: _recover(left, place, format))


def holds_conflict(target: Path) -> bool:
    """Whether a merge has left its marks in the manifest of an output."""
    with _explained(target) as place:
        text = _load(place / manifest.NAME) if place.is_dir() else None
        return text is not None and manifest.in_conflict(text)


def drift(files: Mapping[str, str], target: Path, format: ManifestFormat = manifest.PACKAGE) -> str:
    """What writing would change, as a unified diff; empty where nothing would.

    Line ends do not count: a checkout may have made them those of its system.

    Args:
        files: As for ``write``.
        target: The package's folder; one that does not exist is as good as an empty one.
        format: As for ``write``.

    Raises:
        WriteError: The folder holds something else than was generated, or cannot be read.
    """
    with _explained(target) as place:
        listed = _listed(place, format)
        _keep_clear(files, _foreign(place, listed), place)
        return "".join(
            difference(path, _load(place / path), files.get(path)) for path in sorted(listed | files.keys())
        )


def _listed(target: Path, format: ManifestFormat) -> frozenset[str]:
    """The generated files that are there now."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return frozenset()
    text = _load(target / manifest.NAME) if target.is_dir() else None
    listed = None if text is None else manifest.listed(text, format)
    if listed is None:
        reason = f"is not empty and holds no generated {format.noun}; choose another folder"
        raise WriteError(target, reason)
    return listed


def _foreign(target: Path, listed: frozenset[str]) -> list[str]:
    """Files and empty folders that are nobody's output; compiled modules are not worth keeping."""
    if not target.exists():
        return []
    found: list[str] = []
    for place, folders, names in os.walk(target, onerror=_refuse):
        folders[:] = [name for name in folders if name != "__pycache__"]
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        found.extend((here / name).relative_to(target).as_posix() for name in (*names, *links))
        if here != target and not names and not os.listdir(here):
            found.append(here.relative_to(target).as_posix())
    return sorted(path for path in found if path not in listed)


def _refuse(error: OSError) -> None:
    raise error


def _keep_clear(files: Mapping[str, str], foreign: list[str], target: Path) -> None:
    for path in foreign:
        if path in files:
            raise WriteError(target / path, "is in the way of a generated file that did not exist before")


def _copy(source: Path, place: Path) -> None:
    if source.is_dir() and not source.is_symlink():
        place.mkdir(parents=True, exist_ok=True)
        shutil.copystat(source, place)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, place, follow_symlinks=False)


def _recover(left: Path, target: Path, format: ManifestFormat) -> None:
    """Put back what a run has taken away: everything, or what is a person's where another output is there."""
    old = left / OLD
    if not old.is_dir():
        return
    if target.exists():
        _rescue(old, target, format)
    else:
        os.replace(old, target)


def _rescue(old: Path, target: Path, format: ManifestFormat) -> None:
    """Move what is nobody's output out of a folder that goes: what the new one lacks, or has older."""
    text = _load(old / manifest.NAME)
    listed = (None if text is None else manifest.listed(text, format)) or frozenset()
    for path in _foreign(old, listed):
        source, place = old / path, target / path
        if not os.path.lexists(place):
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, place)
        elif place.is_file() and source.lstat().st_mtime_ns > place.lstat().st_mtime_ns:
            os.replace(source, place)


def _save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    _put(path, text)


def _put(path: Path, text: str) -> None:
    """Write UTF-8 with the text's own line ends, on any system."""
    path.write_bytes(text.encode())


def _load(path: Path) -> str | None:
    """A file's text, None where there is no such file; bytes that are no text show up as differences."""
    try:
        return path.read_bytes().decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    except FileNotFoundError:
        return None


@contextmanager
def _explained(target: Path) -> Generator[Path, None, None]:
    """Give the target without links; tell of errors by the name that the user gave it."""
    place = Path(os.path.realpath(target))  # links in a circle stay, and cannot be written
    try:
        yield place
    except WriteError as error:
        raise WriteError(_as_named(error.path, place, target), error.reason) from None
    except OSError as error:
        found = Path(error.filename) if isinstance(error.filename, str) else place
        raise WriteError(_as_named(found, place, target), error.strerror or str(error)) from error


def _as_named(found: Path, place: Path, target: Path) -> Path:
    """A path as the user knows it; in a folder that lives for one run only, it is the target itself."""
    if found.is_relative_to(place):
        return target / found.relative_to(place)
    for parent in target.parents:
        if found == Path(os.path.realpath(parent)):
            return parent
    beside = place.parent in found.parents and found.relative_to(place.parent).parts[0]
    return target if beside and beside.startswith(prefix(place)) else found
