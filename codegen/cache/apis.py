"""The API of each package that was written, so that the next run can tell what changed in it.

An entry is found by the manifest of the package: whatever was written over it since has another one.
"""

from __future__ import annotations

import zlib
from hashlib import sha256

from codegen.cache.store import Store

STORE = "apis"
_LEVEL = 1
"""How hard to compress: more takes longer than it saves."""


def keep(manifest: str, api: str) -> None:
    """Keep an API.

    Args:
        manifest: The manifest of the files that were made of it.
        api: Its text, whichever way it is written.
    """
    Store(STORE).write(_name(manifest), zlib.compress(api.encode(), _LEVEL))


def of(manifest: str) -> str | None:
    """The text of the API of which files were made; None where nobody kept it.

    Args:
        manifest: The manifest of these files.
    """
    content = Store(STORE).read(_name(manifest))
    if content is None:
        return None
    try:
        return zlib.decompress(content).decode()
    except (zlib.error, ValueError):  # of another version of this program
        return None


def _name(manifest: str) -> str:
    return sha256(manifest.replace("\r\n", "\n").encode("utf-8", "surrogatepass")).hexdigest()
