"""Where the program keeps what it can make or fetch again."""

from __future__ import annotations

import os

VARIABLE = "VIM_CODEGEN_CACHE"
"""Names the folder."""


def root() -> str | None:
    """The cache folder: the one that is named, else one in the home folder; None where nobody knows that."""
    named = os.environ.get(VARIABLE)
    if named:
        return os.path.abspath(named)
    shared = os.environ.get("XDG_CACHE_HOME", "")
    home = shared if os.path.isabs(shared) else os.path.expanduser("~/.cache")
    return os.path.join(home, "vim-codegen") if os.path.isabs(home) else None
