"""What a run has looked at, as values that tell whether it is still the same.

Everything counts by its content, never by its time stamps.
"""

from __future__ import annotations

import json
import os
from hashlib import sha256

from codegen.program.hashing import digest

TYPE_CHECKING = False  # typing takes longer to load than all else here
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Listings = dict[tuple[str, tuple[str, ...], bool], dict[str, str]]
    """What ``listing`` gives, by its arguments."""

Observation = list[str]
"""What was looked at: its sort, the arguments of the function that looks at such, and what that found."""

_HASHES = "files"
_MANIFEST = "_manifest.json"
_HIDDEN = "hidden"
_NONE = "none"


class UnobservableError(Exception):
    """Nobody can tell by this whether anything has changed, such as by a link or a pipe."""


def file(path: str) -> Observation:
    """A file, or that there is none.

    Raises:
        UnobservableError: It is something else, or cannot be read.
    """
    return ["file", path, _file(path)]


def tree(path: str, endings: Sequence[str] = (), hidden: bool = True) -> Observation:
    """The files below a folder.

    Args:
        path: The folder.
        endings: How the names end of those that count, in small letters; all do where there is none.
        hidden: Whether folders count whose names start with a dot.

    Raises:
        UnobservableError: Something in it is neither folder nor file, or cannot be read.
    """
    words = (path, " ".join(endings), _HIDDEN if hidden else "")
    return ["tree", *words, _tree(*words)]


def listing(
    path: str, endings: Sequence[str] = (), hidden: bool = True, known: Listings | None = None
) -> dict[str, str]:
    """The hash of each file that ``tree`` counts, by its path.

    Args:
        path: As for ``tree``.
        endings: As for ``tree``.
        hidden: As for ``tree``.
        known: What ``holds`` has found in trees just before; these are not looked at again.

    Raises:
        UnobservableError: As for ``tree``.
    """
    words = (path, tuple(endings), hidden)
    found = known.get(words) if known else None
    return _listing(*words) if found is None else found


def tree_of(
    files: Mapping[str, str], path: str, endings: Sequence[str] = (), hidden: bool = True
) -> Observation:
    """What ``tree`` gives, of files whose hashes are known."""
    words = (path, " ".join(endings), _HIDDEN if hidden else "")
    return ["tree", *words, _hash_of(path, files)]


def package(path: str, beside: str, written: bool = False) -> Observation:
    """A generated package, each of whose files is as its manifest says.

    Args:
        path: The folder.
        beside: How the names of folders beside it begin that killed runs have left; there is to be none.
        written: Whether whoever asks has just made all of them so, and they need not be read.

    Raises:
        UnobservableError: It is not so.
    """
    return ["package", path, beside, _package(path, beside, written)]


def holds(observation: Observation, listings: Listings | None = None) -> bool:
    """Whether all that was looked at is as it was.

    Args:
        observation: What was looked at.
        listings: Takes what is found where that is a tree.
    """
    sort, *words, found = observation
    try:
        if sort == "tree" and listings is not None:
            path, endings, hidden = words
            return _tree(path, endings, hidden, listings) == found
        return _SORTS[sort](*words) == found
    except UnobservableError:
        return False


def _file(path: str) -> str:
    try:
        if not os.path.isfile(path):
            if os.path.lexists(path):
                raise UnobservableError(path)
            return _NONE
        return f"{os.path.realpath(path)} {digest(path)}"
    except OSError as error:
        raise UnobservableError(path) from error


def _tree(path: str, endings: str, hidden: str, listings: Listings | None = None) -> str:
    """The hash of all that a tree holds, by path; ``listings`` takes what these are."""
    words = (path, tuple(endings.split()), bool(hidden))
    found = _listing(*words)
    if listings is not None:
        listings[words] = found
    return _hash_of(path, found)


def _hash_of(path: str, files: Mapping[str, str]) -> str:
    rows = sorted({"": os.path.realpath(path), **files}.items())
    return sha256(json.dumps(rows).encode()).hexdigest()


def _listing(path: str, endings: tuple[str, ...], hidden: bool) -> dict[str, str]:
    """The hash of each file below a folder that counts, by its path."""
    found: dict[str, str] = {}
    waiting = [path]
    try:
        while waiting:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        if hidden or entry.name[0] != ".":
                            waiting.append(entry.path)
                    elif not entry.is_file(follow_symlinks=False):
                        raise UnobservableError(entry.path)
                    elif not endings or entry.name.lower().endswith(endings):
                        found[entry.path] = digest(entry.path)
    except OSError as error:
        raise UnobservableError(path) from error
    return found


def _package(path: str, beside: str, written: bool = False) -> str:
    """The hash of a package's manifest, which all of its files fit."""
    above = os.path.dirname(os.path.abspath(path))
    manifest = os.path.join(path, _MANIFEST)
    try:
        if any(name.startswith(beside) for name in os.listdir(above)) or not os.access(above, os.W_OK):
            raise UnobservableError(path)
        with open(manifest, "rb") as file:
            data = file.read()
        for name, hash in json.loads(data)[_HASHES].items() if not written else ():
            if digest(os.path.join(path, name), os.O_NOFOLLOW) != hash:
                raise UnobservableError(path)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnobservableError(path) from error
    return sha256(data).hexdigest()


_SORTS: Mapping[str, Callable[..., str]] = {"file": _file, "tree": _tree, "package": _package}
