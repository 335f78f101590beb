"""Folders beside an output in which it is made: for one writer at a time, and those of killed runs go."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from codegen.output.swap import OLD, WHOLE

if sys.platform != "win32":
    import fcntl

_TAKEN = (OLD, WHOLE)
"""What the next run has to look at, where a run was killed."""
_NAME = re.compile(r"\..+\.codegen-[a-z0-9_]{8}")
"""What ``prefix`` and ``tempfile`` make of the name of an output."""


@contextmanager
def turn(target: Path, recover: Callable[[Path], None]) -> Generator[None, None, None]:
    """Let nobody else write beside the target; whoever does so waits.

    Args:
        target: The output.
        recover: Called with each folder that a killed run left behind, or one that could not put back what
            had been there, before it goes.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _lock(target.parent, wait=True) as alone:
        if alone:  # whoever made these is dead: it would have the lock
            _clean_up(target, recover)
        yield


@contextmanager
def workplace(target: Path, recover: Callable[[Path], None]) -> Generator[Path, None, None]:
    """A folder beside the target, so that what is made there can be renamed into place; for who has his turn.

    Args:
        target: The output.
        recover: Called with the folder before it goes, however the run ends.
    """
    made = Path(tempfile.mkdtemp(prefix=prefix(target), dir=target.parent))
    try:
        yield made
    except BaseException:
        with suppress(OSError):  # what cannot be put back stays there, for the next run
            _finish(made, recover)
        raise
    _finish(made, recover)


def clean_up(target: Path, recover: Callable[[Path], None]) -> None:
    """Do for a run that was killed what it had begun, unless somebody writes there now.

    Args:
        target: The output.
        recover: As for ``workplace``.
    """
    if not target.parent.is_dir():
        return
    with _lock(target.parent, wait=False) as alone:
        if alone:
            _clean_up(target, recover)


def _clean_up(target: Path, recover: Callable[[Path], None]) -> None:
    """Remove what killed runs left behind; of other outputs, what is sure to be a half of a new one only."""
    for left in _left_behind(target.parent):
        if left.name.startswith(prefix(target)):
            _finish(left, recover)
        elif not any(os.path.lexists(left / name) for name in _TAKEN):
            _finish(left, lambda work: None)


def _finish(work: Path, recover: Callable[[Path], None]) -> None:
    """Let everything that is still wanted be taken out of a folder, and remove it; it stays where that fails.

    What the next run would look at has another name first. A run that is killed while it removes that may
    leave files without the manifest that lists them, and the next run would take them for somebody's.
    """
    recover(work)
    with suppress(OSError):
        for name in filter(lambda name: os.path.lexists(work / name), _TAKEN):
            os.replace(work / name, work / f"gone-{name}")
        _open(work)
        shutil.rmtree(work)


def _open(folder: Path) -> None:
    """Make folders that a person had protected removable."""
    for place, names, _ in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if not os.path.islink(path) and not os.access(path, os.W_OK | os.X_OK):
                os.chmod(path, stat.S_IRWXU)


def prefix(target: Path) -> str:
    """How the names of folders begin that stand beside an output while it is made."""
    return f".{target.name}.codegen-"


def _left_behind(folder: Path) -> Iterator[Path]:
    names = sorted(entry.name for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False))
    return (folder / name for name in names if _NAME.fullmatch(name))


@contextmanager
def _lock(folder: Path, wait: bool) -> Generator[bool, None, None]:
    """Hold the folder's lock, which no end of the process outlives.

    Args:
        folder: The folder.
        wait: Whether to wait for whoever has the lock.

    Yields:
        Whether it is held; not where there are no locks, or somebody else has it.
    """
    if sys.platform == "win32":  # no such locks: whoever starts several writers of one output lets them wait
        yield False
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # some network file systems have none
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)
