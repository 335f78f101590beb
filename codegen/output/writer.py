"""The one place that writes files: what is generated is swapped in whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.output import manifest, present
from codegen.output.changes import Changes
from codegen.output.filling import fill, save
from codegen.output.manifest import ManifestFormat
from codegen.output.pouring import pour
from codegen.output.refusals import WriteError, explained
from codegen.output.swap import NEW, OLD, WHOLE, swap
from codegen.output.workplace import clean_up, turn, workplace

_TRIES = 10
"""So often an output is looked at again while others are putting theirs there."""
_EDITED = "was changed by hand after it was generated"


def write(
    files: Mapping[str, str], target: Path, format: ManifestFormat = manifest.PACKAGE, force: bool = False
) -> None:
    """Put what was generated in the place of what was before.

    Files that the previous manifest lists and that are not made any more disappear; files that no manifest
    lists stay, and so do empty folders. Several writers of one output take turns.

    Args:
        files: Text by path inside the package's folder; one of them is the manifest.
        target: The package's folder.
        format: What the files are; a folder of another format is not touched.
        force: Whether generated files that were changed by hand are written over, and removed, too.

    Raises:
        WriteError: The folder holds something else than what was generated, or the system refuses. What was
            there before is still there.
    """
    with explained(target) as place, turn_at(place, format):
        found = _compare(files, place, format)
        if found.edited and not force:
            raise WriteError(place / found.edited[0], _EDITED)
        exchange(found, found.foreign, place, format)


@contextmanager
def turn_at(place: Path, format: ManifestFormat) -> Generator[None, None, None]:
    """Let nobody else write an output; what a killed run had begun there is finished first.

    Args:
        place: The output, without links.
        format: What its files are.
    """
    with turn(place, lambda left: _recover(left, place, format)):
        yield


def exchange(found: Changes, foreign: Sequence[str], place: Path, format: ManifestFormat) -> None:
    """Make an output what it is to be, if it is not; for who has his turn.

    Args:
        found: What is to become of its files.
        foreign: What else is there, and stays.
        place: The output, without links.
        format: What its files are.
    """
    if any(found.each()):
        with workplace(place, lambda left: _recover(left, place, format)) as work:
            fill(work / NEW, found, foreign)
            if not swap(work, place):
                pour(work / WHOLE, place, format)


def write_file(path: Path, text: str) -> None:
    """Write one file whole, or leave what was there; a link stays, and so does a pipe or a device.

    Raises:
        WriteError: The system refuses.
    """
    with explained(path) as place:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(text.encode())
            return
        with turn(place, _nothing), workplace(place, _nothing) as work:
            save(work / NEW, text)
            os.replace(work / NEW, place)


def read_file(path: Path) -> str | None:
    """A file's text, with line ends as this program writes them; None where there is no such file.

    Raises:
        WriteError: It cannot be read.
    """
    with explained(path) as place:
        return present.load(place)


def remove_file(path: Path) -> None:
    """Remove one file.

    Raises:
        WriteError: The system refuses.
    """
    with explained(path) as place:
        place.unlink()


def check(target: Path, format: ManifestFormat = manifest.PACKAGE) -> None:
    """See whether an output could be written, before the work of making it is done.

    Raises:
        WriteError: It could not, as far as can be seen without writing.
    """
    with explained(target) as place:
        present.listed(place, format)
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
    with explained(target) as place:
        clean_up(place, lambda left: _recover(left, place, format))


def holds_conflict(target: Path) -> bool:
    """Whether a merge has left its marks in the manifest of an output."""
    with explained(target) as place:
        text = present.load(place / manifest.NAME) if place.is_dir() else None
        return text is not None and manifest.in_conflict(text)


@dataclass(frozen=True, slots=True)
class Generated(Changes):
    """What becomes of an output.

    Attributes:
        format: What the files are.
        foreign: What else is in the folder, and stays: files and empty folders.
    """

    format: ManifestFormat = manifest.PACKAGE
    foreign: tuple[str, ...] = ()

    def write(self, force: bool) -> None:
        """As the function does."""
        write(self.after, self.folder, self.format, force)


def compare(files: Mapping[str, str], target: Path, format: ManifestFormat = manifest.PACKAGE) -> Generated:
    """What writing would change.

    Args:
        files: As for ``write``.
        target: The package's folder; one that does not exist is as good as an empty one.
        format: As for ``write``.

    Raises:
        WriteError: The folder holds something else than was generated, or cannot be read.
    """
    with explained(target) as place:
        return replace(_undisturbed(files, place, format), folder=target)


def _undisturbed(files: Mapping[str, str], target: Path, format: ManifestFormat) -> Generated:
    """What writing would change, looked at again where another run has put its output there meanwhile.

    Otherwise files of one run would be held against the manifest of another, as if somebody had edited them.
    """
    for _ in range(_TRIES):
        seen = _state(target)
        try:
            found = _compare(files, target, format)
        except (OSError, WriteError):
            if _state(target) == seen:
                raise
        else:
            if _state(target) == seen:
                return found
    return _compare(files, target, format)


def _state(target: Path) -> tuple[object, ...]:
    """What is another one as soon as another output is there; empty where there is none."""
    try:
        folder, listing = target.stat(), (target / manifest.NAME).stat()
    except OSError:
        return ()
    return folder.st_ino, listing.st_ino, listing.st_mtime_ns, listing.st_size


def _compare(files: Mapping[str, str], target: Path, format: ManifestFormat) -> Generated:
    listed = present.listed(target, format)
    foreign = tuple(present.foreign(target, listed))
    present.keep_clear(files, foreign, target)
    texts = ((path, present.load(os.path.join(target, path))) for path in sorted(listed))
    before = {path: text for path, text in texts if text is not None}
    return Generated(
        target, before, files, present.edited(before, files, format), format=format, foreign=foreign
    )


def _recover(left: Path, target: Path, format: ManifestFormat) -> None:
    """Finish what a run has begun: put back what it had taken away, or all of it that is a person's."""
    old, whole = left / OLD, left / WHOLE
    if whole.is_dir() and target.exists():
        pour(whole, target, format)
    if not old.is_dir():
        return
    if target.exists():
        _rescue(old, target, format)
    else:
        os.replace(old, target)


def _rescue(old: Path, target: Path, format: ManifestFormat) -> None:
    """Move what is nobody's output out of a folder that goes: what the new one lacks, or has older."""
    text = present.load(old / manifest.NAME)
    listed = (None if text is None else manifest.listed(text, format)) or frozenset()
    for path in present.foreign(old, listed):
        source, place = old / path, target / path
        if not os.path.lexists(place):
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, place)
        elif place.is_file() and source.lstat().st_mtime_ns > place.lstat().st_mtime_ns:
            os.replace(source, place)


def _nothing(left: Path) -> None:
    """What is to be taken out of the folder in which one file was made."""
