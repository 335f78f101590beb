"""Files beside a generated package: this program's own are kept current, a person's are left alone.

A manifest beside them has the hash of each file that was written. A file with another text was changed by
hand, or was never ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.output import manifest
from codegen.output.changes import Changes
from codegen.output.writer import read_file, remove_file, write_file


@dataclass(frozen=True, slots=True)
class Beside(Changes):
    """What becomes of the files beside a package; the manifest is the last that is written.

    Attributes:
        kept: Names of the wanted files that are a person's, and left alone.
    """

    kept: tuple[str, ...] = ()

    def write(self, force: bool = False) -> None:
        """Write what is new, and remove what is not wanted any more; what is a person's stays.

        Where a run is killed in between, the next one knows both texts of each file for this program's own.
        """
        changed = {name for _, name in self.each()} - {manifest.NAME}
        if changed and manifest.NAME in self.after:
            both = manifest.of_both(self.before, self.after, manifest.PROJECT)
            write_file(self.folder / manifest.NAME, both)
            changed.add(manifest.NAME)
        for name, text in self.after.items():
            if name in changed or self.before.get(name) != text:
                write_file(self.folder / name, text)
        for name in self.before:
            if name not in self.after:
                remove_file(self.folder / name)


def plan(files: Mapping[str, str], known: tuple[str, ...], mark: str, folder: Path) -> Beside:
    """See which files are whose.

    Where the file that makes a project of the folder is a person's, so is the project: then none is added.

    Args:
        files: The text of each wanted file by its name.
        known: The names of all files that could be there; no other is ever looked at.
        mark: Which one makes a project of the folder.
        folder: Where they go.

    Raises:
        WriteError: A file cannot be read.
    """
    table = _text(folder / manifest.NAME)
    written = manifest.hashes(table or "", manifest.PROJECT)
    before: dict[str, str] = {}
    kept = [] if table is None or written is not None else [manifest.NAME]
    for name in known:
        place = folder / name
        text = _text(place)
        hashes = (written or {}).get(name, frozenset())
        if text is not None and (text == files.get(name) or manifest.hash_of(text) in hashes):
            before[name] = text
        elif name in files and (place.exists() or place.is_symlink()):
            kept.append(name)
    closed = mark in kept or manifest.NAME in kept
    after = {name: text for name, text in files.items() if name in before or not (closed or name in kept)}
    if manifest.NAME not in kept:
        if table is not None:
            before[manifest.NAME] = table
        if after:
            after[manifest.NAME] = manifest.manifest(after, manifest.PROJECT)
    return Beside(folder, before, after, kept=tuple(kept) if files else ())


def _text(place: Path) -> str | None:
    """The text of a file; a link or a folder is none that this program wrote."""
    return read_file(place) if place.is_file() and not place.is_symlink() else None
