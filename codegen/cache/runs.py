"""Runs that would do nothing anew: what they said, for as long as all that they looked at is the same.

A run that finds its like has to import no more than this.
"""

from __future__ import annotations

import json
import os
import sys
from hashlib import sha256

from codegen.cache import observed, program, store
from codegen.cache.store import Store

TYPE_CHECKING = False  # typing takes longer to load than all else here
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypedDict

    class _KeptRun(TypedDict):
        """A run as it is kept; its form belongs to its name."""

        seen: list[observed.Observation]
        said: str
        status: int


OFF = "--no-cache"
VERIFY = "--verify-cache"
OFF_EVERYWHERE = "VIM_CODEGEN_NO_CACHE"
"""Set to anything, it has the meaning of the first of these options."""

STORE = "runs"
_FORMAT = 1
_COMMANDS = ("generate",)
# What may change what is said, or how: colours, widths, encodings.
_VARIABLES = (
    *("CI", "COLORTERM", "COLUMNS", "FORCE_COLOR", "GITHUB_WORKSPACE", "HOME", "LINES", "NO_COLOR", "TERM"),
    *("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "PYTHONIOENCODING", "PYTHONUTF8"),
)
_listings: observed.Listings = {}
"""What trees hold at which the process has looked to see whether its run has to be made."""


def replay(arguments: Sequence[str]) -> int | None:
    """Say again what the same run has said before, if it would find everything as it was.

    Args:
        arguments: The words of the command line behind the program's name.

    Returns:
        Its exit status; None where it has to be run.
    """
    command = next((word for word in arguments if not word.startswith("-")), "")
    if command not in _COMMANDS or is_off(arguments):
        return None
    try:
        found = recalled(arguments, _listings)
    except OSError:  # of a folder that was removed nobody knows the name; the run itself says so
        return None
    if found is None:
        return None
    said, status = found
    _say(said)
    return status


def taken_listings() -> observed.Listings:
    """What ``replay`` has found in trees, for the run that follows it in the same process, and no other."""
    taken = dict(_listings)
    _listings.clear()
    return taken


def recalled(arguments: Sequence[str], listings: observed.Listings | None = None) -> tuple[bytes, int] | None:
    """What a run has said, and its exit status, if everything that it has looked at is as it was.

    Args:
        arguments: The words of the command line behind the program's name.
        listings: Takes what trees hold that were looked at.
    """
    content = Store(STORE).read(_name(arguments))
    if content is None:
        return None
    entry: _KeptRun = json.loads(content)
    if not all(observed.holds(each, listings) for each in entry["seen"]):
        return None
    return bytes.fromhex(entry["said"]), entry["status"]


def is_off(arguments: Sequence[str]) -> bool:
    """Whether a run is to know of no other."""
    return not store.IS_POSSIBLE or OFF in arguments or bool(os.environ.get(OFF_EVERYWHERE))


def keep(arguments: Sequence[str], seen: Iterable[observed.Observation], said: bytes, status: int) -> None:
    """Keep a run that, were it repeated, would change nothing.

    Args:
        arguments: The words of the command line behind the program's name.
        seen: All that it has looked at.
        said: What it would write to standard error.
        status: Its exit status.
    """
    entry: _KeptRun = {"seen": list(seen), "said": said.hex(), "status": status}
    Store(STORE).write(_name(arguments), json.dumps(entry).encode())


def _name(arguments: Sequence[str]) -> str:
    """The name of the entry for a command line, in this folder and environment, of the program as it is."""
    known = [
        [_FORMAT, *arguments],
        [os.getcwd(), program.HOME],
        [[name, os.environ.get(name)] for name in _VARIABLES],
        [_shown(sys.stdout, 1), _shown(sys.stderr, 2)],
        program.libraries(),
    ]
    return sha256(json.dumps(known).encode()).hexdigest()


def _shown(stream: object, descriptor: int) -> list[object]:
    """What of a standard stream may change what is written to it."""
    return [getattr(stream, "encoding", None), os.isatty(descriptor)]


def _say(data: bytes) -> None:
    """Write to standard error; what it does not take is let go."""
    try:
        while data:
            data = data[os.write(2, data) :]
    except OSError:
        pass
