"""What is in the folder of an output: what was generated, what was changed since, what is a person's."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from codegen.output import manifest
from codegen.output.manifest import ManifestFormat
from codegen.output.refusals import WriteError


def listed(target: Path, format: ManifestFormat) -> frozenset[str]:
    """The files that the manifest of an output lists.

    Raises:
        WriteError: There is something else than what was generated.
    """
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return frozenset()
    text = load(target / manifest.NAME) if target.is_dir() else None
    found = None if text is None else manifest.listed(text, format)
    if found is None:
        raise WriteError(target, f"is not empty and holds no generated {format.noun}; choose another folder")
    return found


def foreign(target: Path, listed: frozenset[str]) -> list[str]:
    """Files and empty folders that are nobody's output, but for what Python has compiled."""
    if not target.exists():
        return []
    found: list[str] = []
    start = len(os.path.join(target, ""))
    for place, folders, names in os.walk(target, onerror=_refuse):
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if os.path.islink(os.path.join(place, name))]
        within = place[start:].replace(os.sep, "/")
        above = f"{within}/" if within else ""
        found.extend(above + name for name in (*names, *links))
        if within and not names and not os.listdir(place):
            found.append(within)
    return sorted(path for path in found if path not in listed)


def _refuse(error: OSError) -> None:
    raise error


def keep_clear(files: Mapping[str, str], foreign: Sequence[str], target: Path) -> None:
    """See that nothing of a person's is where a file, or a folder of files, is wanted.

    Raises:
        WriteError: Something is.
    """
    folders = {folder for path in files for folder in _above(path)}
    for path in foreign:
        place = target / path
        above = path in folders and (place.is_symlink() or not place.is_dir())
        if path in files or above or any(folder in files for folder in _above(path)):
            raise WriteError(place, "is in the way of a generated file that did not exist before")


def _above(path: str) -> Iterator[str]:
    return map(str, PurePosixPath(path).parents)


def edited(before: Mapping[str, str], after: Mapping[str, str], format: ManifestFormat) -> tuple[str, ...]:
    """Those generated files that are no longer as they were, and that would be lost.

    A file of which the manifest has no hash counts as it is, and so does one in which a merge left its marks.

    Args:
        before: The texts that are there.
        after: The texts that are wanted; what is there as it is wanted is no loss.
        format: What the files are.
    """
    hashes = manifest.hashes(before.get(manifest.NAME, ""), format) or {}
    return tuple(
        path
        for path, text in before.items()
        if text != after.get(path)
        and path in hashes
        and manifest.hash_of(text) not in hashes[path]
        and not manifest.in_conflict(text)
    )


def load(path: Path | str) -> str | None:
    """A file's text, None where there is no such file; bytes that are no text show up as differences."""
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read().decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    except FileNotFoundError:
        return None
