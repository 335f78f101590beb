"""Some files of an output made anew, while all others stay as they are: of these only hashes are compared."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.output import manifest, present
from codegen.output.changes import Changes
from codegen.output.manifest import ManifestFormat
from codegen.output.refusals import explained
from codegen.output.writer import exchange, turn_at
from codegen.program.hashing import digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended(Changes):
    """What becomes of an output some of whose files are made anew.

    Attributes:
        format: What its files are.
        foreign: What else is in the folder, and stays: files and empty folders.
        otherwise: Makes the whole output, where others have written there meanwhile.
    """

    format: ManifestFormat
    foreign: tuple[str, ...]
    otherwise: Callable[[], Changes]

    def write(self, force: bool) -> None:
        """Put the new files in the places of the old ones; those that stay are looked at again."""
        if not any(self.each()):
            return
        made = {path: text for path, text in self.after.items() if path != manifest.NAME}
        with explained(self.folder) as place, turn_at(place, self.format):
            found = amend(made, place, self.format, self.otherwise)
            holds = found is not None and found.after[manifest.NAME] == self.after[manifest.NAME]
            if found is not None and holds:
                exchange(found, found.foreign, place, self.format)
        if not holds:
            self.otherwise().write(force)


def amend(
    files: Mapping[str, str], target: Path, format: ManifestFormat, otherwise: Callable[[], Changes]
) -> Amended | None:
    """What writing some files anew would change in an output.

    Args:
        files: The text of each file, by path; the output has all of them already.
        target: The output's folder.
        format: What its files are.
        otherwise: Makes the whole output, if others write there before this is written.

    Returns:
        What it would change; None where the output is not as its manifest says: others may change, too.

    Raises:
        WriteError: It cannot be read.
    """
    with explained(target) as place:
        listing = present.load(place / manifest.NAME) or ""
        hashes = {path: min(found) for path, found in (manifest.hashes(listing, format) or {}).items()}
        if not hashes.keys() >= files.keys() or manifest.of_hashes(hashes, format) != listing:
            return None
        before = {manifest.NAME: listing}
        for path, hash in hashes.items():
            if path in files or not _has(
                os.path.join(place, path), hash
            ):  # or a checkout has changed its line ends
                text = present.load(os.path.join(place, path))
                if text is None or manifest.hash_of(text) != hash:
                    return None
                before[path] = text
        fresh = {path: manifest.hash_of(text) for path, text in files.items()}
        listing = manifest.of_hashes({**hashes, **fresh}, format)
        after = {**before, **files, manifest.NAME: listing}
        foreign = tuple(present.foreign(place, frozenset([*hashes, manifest.NAME])))
    return Amended(
        target,
        before,
        after,
        stay=frozenset(hashes.keys() - before.keys()),
        format=format,
        foreign=foreign,
        otherwise=otherwise,
    )


def _has(path: str, hash: str) -> bool:
    """Whether a file has a hash, its line ends included."""
    try:
        return digest(path) == hash
    except FileNotFoundError:
        return False
