"""Folders beside an output in which it is made: for one writer at a time, and those of killed runs go."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

NEW, OLD, GONE = "new", "old", "gone"
"""What is made, what was there before, and what is left of that once all that is a person's was taken out."""


@contextmanager
def workplace(target: Path, recover: Callable[[Path], None]) -> Generator[Path, None, None]:
    """A folder beside the target, so that what is made there can be renamed into place.

    Args:
        target: The output; whoever else writes beside it waits.
        recover: Called with each folder that a killed run left behind, before that goes. So is that of a run
            that could not put back what had been there.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _turn(target.parent) as alone:
        if alone:  # whoever made these is dead: it would have the lock
            for left in _left_behind(target):
                recover(left)
                shutil.rmtree(left)
        made = Path(tempfile.mkdtemp(prefix=prefix(target), dir=target.parent))
        try:
            yield made
        except BaseException:
            # What is still there could not be put back, or holds what could not be kept.
            if not os.path.lexists(made / OLD):
                shutil.rmtree(made, ignore_errors=True)
            raise
        shutil.rmtree(made, ignore_errors=True)


def prefix(target: Path) -> str:
    """How the names of folders begin that stand beside an output while it is made."""
    return f".{target.name}.codegen-"


def _left_behind(target: Path) -> Iterator[Path]:
    names = sorted(entry.name for entry in os.scandir(target.parent) if entry.is_dir(follow_symlinks=False))
    return (target.parent / name for name in names if name.startswith(prefix(target)))


@contextmanager
def _turn(folder: Path) -> Generator[bool, None, None]:
    """Hold the folder's lock, which no end of the process outlives; False where there are no locks."""
    if sys.platform == "win32":  # no such locks: whoever starts several writers of one output lets them wait
        yield False
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:  # some network file systems have none
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)
