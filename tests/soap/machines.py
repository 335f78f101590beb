"""What a vCenter with 1,000 virtual machines answers to one RetrievePropertiesEx: 9 MB.

A simulator that others wrote gave it: ``name``, ``config``, ``summary``, ``runtime`` and ``guest`` of every
machine.
"""

from __future__ import annotations

import lzma
from functools import cache
from pathlib import Path

PATHS = ("name", "config", "summary", "runtime", "guest")
"""The properties that the answer has of each machine."""

_KEPT = Path(__file__).parent / "machines.xml.xz"


@cache
def machines() -> bytes:
    """The envelope of the answer."""
    return lzma.decompress(_KEPT.read_bytes())
