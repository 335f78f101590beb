"""Folders that travel with the program: beside the package in a wheel, at the top of a checkout."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_homes: dict[str, str] = {}
"""Where folders were unpacked, and where they are in the archive."""


@cache  # emit asks for each source that it names
def folder(name: str) -> Path:
    """Find ``templates`` or ``spec`` as a folder on the disk.

    A program that runs from an archive has it in there; then it is unpacked, for as long as the program runs.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    package = files("codegen")
    inside = package / name
    if inside.is_dir():
        return inside if isinstance(inside, Path) else _unpacked(inside, name)
    if isinstance(package, Path) and (package.parent / name).is_dir():
        return package.parent / name
    raise FileNotFoundError(f"the installation lacks its {name!r} folder")


def shown(path: str) -> str:
    """A path as the user knows it: what was unpacked is inside the archive that the program runs from."""
    for home, archive in _homes.items():
        if path.startswith(f"{home}/"):
            return f"{archive}{path[len(home):]}"
    return path


def real(path: str) -> str:
    """The path on the disk of what ``shown`` has shown."""
    for home, archive in _homes.items():
        if path.startswith(f"{archive}/"):
            return f"{home}{path[len(archive):]}"
    return path


def texts(package: str, ending: str) -> dict[str, str]:
    """The text files of a package and of those inside it, by path below it, sorted.

    Args:
        package: Its dotted name.
        ending: How the names of the files end.
    """
    found = _below(files(package), "")
    return {path: file.read_text("utf-8") for path, file in sorted(found.items()) if path.endswith(ending)}


def _unpacked(source: Traversable, name: str) -> Path:
    home = Path(tempfile.mkdtemp(prefix="codegen-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    _homes[f"{home.as_posix()}/{name}"] = str(source).rstrip("/")
    for path, file in _below(source, "").items():
        place = home / name / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.read_bytes())
    return home / name


def _below(place: Traversable, prefix: str) -> dict[str, Traversable]:
    found: dict[str, Traversable] = {}
    for entry in place.iterdir():
        if entry.is_dir():
            found |= _below(entry, f"{prefix}{entry.name}/")
        else:
            found[f"{prefix}{entry.name}"] = entry
    return found
