"""Hashes of files, as they are told from others by their content."""

from __future__ import annotations

import os
from hashlib import sha256

_buffer = memoryview(bytearray(1 << 20))


def digest(path: str | os.PathLike[str], flags: int = 0) -> str:
    """The hash of a file's content.

    Raises:
        OSError: It cannot be read.
    """
    descriptor = os.open(path, os.O_RDONLY | flags)
    try:
        found = sha256()
        # One buffer for all: a new one for each file takes longer than to read and hash it.
        while number := os.readv(descriptor, [_buffer]):
            found.update(_buffer[:number])
    finally:
        os.close(descriptor)
    return found.hexdigest()
