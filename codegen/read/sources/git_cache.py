"""Where fetched commits are kept: one bare repository for each, complete or not there."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from codegen.program import cache_home
from codegen.read.sources.problems import GitFailedError


def shelf(url: str) -> Path:
    """The folder for the commits of one repository, whether it is there or not.

    Raises:
        GitFailedError: It belongs to somebody else, who could have put anything there; or nobody knows the
            home folder that it is to be in.
    """
    root = cache_home.root()
    if root is None:
        raise _unusable("nobody knows where your home folder is")
    try:
        folder = Path(root) / "git" / sha256(url.encode("utf-8", "surrogateescape")).hexdigest()[:32]
        theirs = os.name == "posix" and folder.is_dir() and folder.stat().st_uid != os.geteuid()
    except OSError as error:
        raise _unusable(str(error)) from None
    if theirs:
        raise _unusable("it belongs to somebody else")
    return folder


def kept(shelf: Path, commit: str) -> Path | None:
    """The repository of a commit that was fetched before."""
    path = shelf / commit
    return path if path.is_dir() else None


def commits(shelf: Path) -> list[str]:
    """The commits that were fetched before."""
    return sorted(path.name for path in shelf.iterdir() if path.name[0] != ".") if shelf.is_dir() else []


@contextmanager
def draft(shelf: Path) -> Generator[Path]:
    """A folder to fetch into, that only the user may look into; removed unless it was moved to its place.

    Raises:
        GitFailedError: It cannot be made.
    """
    try:
        for each in (shelf.parent.parent, shelf.parent, shelf):
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = Path(tempfile.mkdtemp(prefix=".new-", dir=shelf))
    except OSError as error:
        raise _unusable(error.strerror or str(error)) from None
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def keep(draft: Path, shelf: Path, commit: str) -> Path:
    """Move a fetched repository to its place; where another process was faster, theirs is as good.

    Raises:
        GitFailedError: It cannot be moved.
    """
    path = shelf / commit
    try:
        draft.rename(path)
    except OSError as error:
        if not path.is_dir():
            raise _unusable(error.strerror or str(error)) from None
    return path


def _unusable(why: str) -> GitFailedError:
    return GitFailedError(
        f"the cache cannot be used: {why}", f"set {cache_home.VARIABLE} to a folder of yours, or make room"
    )
