"""Where a document is for a program that shows findings: its path in the repository, or its address."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

_ROOT = "GITHUB_WORKSPACE"
_IN_ADDRESSES = ":/#?@+=&%"


def file_of(path: str) -> str | None:
    """The path of a file relative to the top of the repository; absolute where it is elsewhere.

    The top is what GitHub says it is, and elsewhere the current folder.

    Args:
        path: As a finding names it.

    Returns:
        The path with forward slashes, or None where no such file is on the disk: what archives, repositories
        and standard input hold is none.
    """
    return _relative(path) if os.path.isfile(path) else None


def uri_of(path: str) -> str:
    """The address of a document, relative to the top of the repository where it is in there.

    Args:
        path: As a finding names it.
    """
    if path.startswith("git+"):
        return quote(path, safe=_IN_ADDRESSES)
    relative = _relative(path)
    return Path(relative).as_uri() if os.path.isabs(relative) else quote(relative)


def _relative(path: str) -> str:
    full = Path(os.path.abspath(path))
    try:
        return full.relative_to(os.path.abspath(os.environ.get(_ROOT) or ".")).as_posix()
    except ValueError:
        return full.as_posix()
