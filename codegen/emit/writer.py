"""The one place that writes files: what is generated is swapped in whole, or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from codegen.emit import manifest
from codegen.emit.difference import difference

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
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def write(files: Mapping[str, str], target: Path, format: str = manifest.PACKAGE) -> None:
    """Put a generated package, or generated documents, in the place of those before.

    Files that the previous manifest lists and that are not made any more disappear; files that no manifest
    lists stay.

    Args:
        files: Text by path inside the package's folder; one of them is the manifest.
        target: The package's folder.
        format: What the manifest says that the files are; a folder of another format is not touched.

    Raises:
        WriteError: The folder holds something else than what was generated, or the system refuses. What was
            there before is still there.
    """
    with _explained(target):
        target = _resolved(target)
        foreign = _foreign(target, files, format)
        with _workplace(target) as workplace:
            fresh = workplace / "new"
            fresh.mkdir()
            for path, text in files.items():
                if (fresh / path).exists():  # the folder is new: only another of these files can be there
                    raise WriteError(target / path, _FOLDED)
                _save(fresh / path, text)
            for path in foreign:
                (fresh / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(target / path, fresh / path, follow_symlinks=False)
            _swap(fresh, target, workplace / "old")


def write_file(path: Path, text: str) -> None:
    """Write one file whole, or leave what was there; a link stays, and so does a pipe or a device.

    Raises:
        WriteError: The system refuses.
    """
    with _explained(path):
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        path = _resolved(path)
        with _workplace(path) as workplace:
            _save(workplace / path.name, text)
            os.replace(workplace / path.name, path)


def drift(files: Mapping[str, str], target: Path) -> str:
    """What writing would change, as a unified diff; empty where nothing would.

    Args:
        files: As for ``write``.
        target: The package's folder; one that does not exist is as good as an empty one.

    Raises:
        WriteError: The folder holds something else than a generated package, or cannot be read.
    """
    with _explained(target):
        target = _resolved(target)
        listed = _listed(target, manifest.PACKAGE)
        _foreign(target, files, manifest.PACKAGE)
        return "".join(
            difference(path, _load(target / path), files.get(path)) for path in sorted(listed | files.keys())
        )


def _resolved(path: Path) -> Path:
    """A path without links; one whose links lead in a circle cannot be written, which writing it tells."""
    return Path(os.path.realpath(path))


def _listed(target: Path, format: str) -> frozenset[str]:
    """The generated files that are there now."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return frozenset()
    text = _load(target / manifest.NAME) if target.is_dir() else None
    listed = None if text is None else manifest.listed(text, format)
    if listed is None:
        what = "package" if format == manifest.PACKAGE else "documents"
        raise WriteError(target, f"is not empty and holds no generated {what}; choose another folder")
    return listed


def _foreign(target: Path, files: Mapping[str, str], format: str) -> list[str]:
    """Files in the package's folder that are nobody's output; compiled modules are not worth keeping."""
    listed = _listed(target, format)
    found = (path.relative_to(target) for path in target.rglob("*") if path.is_symlink() or not path.is_dir())
    foreign = [
        path.as_posix() for path in found if "__pycache__" not in path.parts and path.as_posix() not in listed
    ]
    for path in foreign:
        if path in files:
            raise WriteError(target / path, "is in the way of a generated file that did not exist before")
    return sorted(foreign)


@contextmanager
def _workplace(target: Path) -> Generator[Path, None, None]:
    """A folder beside the target, so that what is made there can be renamed into place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    workplace = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        yield workplace
    finally:
        shutil.rmtree(workplace, ignore_errors=True)


def _save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _load(path: Path) -> str | None:
    """A file's text, None where there is no such file; bytes that are no text show up as differences."""
    try:
        return path.read_bytes().decode("utf-8", "backslashreplace")
    except FileNotFoundError:
        return None


def _swap(fresh: Path, target: Path, old: Path) -> None:
    existed = target.exists()
    if existed:
        os.replace(target, old)
    try:
        os.replace(fresh, target)
    except OSError:
        if existed:
            os.replace(old, target)
        raise


@contextmanager
def _explained(target: Path) -> Generator[None, None, None]:
    try:
        yield
    except OSError as error:
        place = Path(error.filename) if isinstance(error.filename, str) else target
        raise WriteError(place, error.strerror or str(error)) from error
