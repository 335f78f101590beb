"""Putting a folder in the place of another one, at one moment where the system can do that.

Where the program is killed in between, the names in the folder that lives for one run tell the next one what
to do: they are its journal.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

NEW, OLD, WHOLE = "new", "old", "whole"
"""What is being made and nobody will miss; what may be all that there is of the output; what it is to be."""

_HERE = -100  # AT_FDCWD: paths are as the program has them
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
CALLS = {"linux": "renameat2", "darwin": "renamex_np"}
# A kernel or file system without it; EPERM comes from containers that forbid calls which they do not know.
_UNABLE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM})
# A folder of a lower layer of a container's image; one that is mounted.
_IMMOVABLE = frozenset({errno.EXDEV, errno.EBUSY})


def swap(work: Path, target: Path) -> bool:
    """Put what was made in the place of the output; what was there is in the work folder then, as ``OLD``.

    At each moment one of both is there, whole; where the system cannot exchange two folders, but for the time
    between two renamings, after which the next run puts back what was there.

    Args:
        work: The folder that lives for one run, with ``NEW``, which is complete.
        target: The output, which need not be there.

    Returns:
        Whether that was done. Else the system does not let the output be moved; nothing has happened to it,
        and what was made is in the work folder as ``WHOLE``.

    Raises:
        OSError: The system refuses. What was there may be in the work folder.
    """
    if not os.path.lexists(target):
        os.replace(work / NEW, target)
        return True
    # From here on, nobody knows by the name which of both it is.
    os.replace(work / NEW, work / OLD)
    if exchange(work / OLD, target):
        return True
    os.replace(work / OLD, work / NEW)
    try:
        os.replace(target, work / OLD)
    except OSError as error:
        if error.errno not in _IMMOVABLE:
            raise
        os.replace(work / NEW, work / WHOLE)
        return False
    os.replace(work / NEW, target)
    return True


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places at one moment.

    Returns:
        Whether they have; where the system cannot do that, everything is as it was.

    Raises:
        OSError: The system can, and refuses.
    """
    call = system_call()
    if call is None:
        return False
    sys.audit("os.rename", one, other, -1, -1)  # as Python tells of the renamings that it does itself
    number = call(os.fsencode(one), os.fsencode(other))
    if number and number not in _UNABLE | _IMMOVABLE:
        raise OSError(number, os.strerror(number), str(other))
    return not number


@cache
def system_call() -> Callable[[bytes, bytes], int] | None:
    """What exchanges two paths and gives the number of an error, 0 for none.

    Returns:
        None where the system, or its library, has nothing of the kind.
    """
    try:
        import ctypes  # not every Python has it

        function = getattr(ctypes.CDLL(None, use_errno=True), CALLS[sys.platform])
    except (ImportError, KeyError, AttributeError):
        return None
    base = (_HERE,) if sys.platform == "linux" else ()

    def call(one: bytes, other: bytes) -> int:
        done: int = function(*base, one, *base, other, ctypes.c_uint(_EXCHANGE))
        return ctypes.get_errno() if done else 0

    return call
