"""What stands in the way of reading or writing output, told by the names that the user gave."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from codegen.output.workplace import prefix


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


@contextmanager
def explained(target: Path) -> Generator[Path, None, None]:
    """Give the target without links; tell of errors by the name that the user gave it.

    Raises:
        WriteError: Whatever the system refuses in the meantime.
    """
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
