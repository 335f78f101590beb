"""How much is read: what is larger is refused, so that no source can exhaust the machine."""

from __future__ import annotations

from codegen.read.sources.problems import TooLargeError

MIB = 1024 * 1024
MAX_BYTES = 64 * MIB
"""The largest document that is read; the whole reference has 22 MB in 4,700 files."""
MAX_TOTAL = 256 * MIB
"""The most that comes out of one archive, or out of one repository."""
MAX_MEMBERS = 100_000
"""The most files that one archive, or one repository, may have."""
MAX_RATIO = 200
"""How many times its own size an archive may unpack to; the reference packs to about a twentieth."""
FREE = 16 * MIB
"""What any archive may unpack to: a small one that packs well is no threat."""
TIME_LIMIT = 300.0
"""The seconds that one call of git may take."""


class Budget:
    """What is left of the limits while one archive or repository is read.

    Args:
        packed: The size of the archive; None where nothing is packed.
    """

    def __init__(self, packed: int | None = None) -> None:
        ratio = MAX_TOTAL if packed is None else max(FREE, MAX_RATIO * packed)
        self._bytes = self._most = min(MAX_TOTAL, ratio)
        self._members = MAX_MEMBERS

    def count(self) -> None:
        """Take one member."""
        self._members -= 1
        if self._members < 0:
            raise TooLargeError(
                f"more than {MAX_MEMBERS} files", "name a folder of it that holds the documents"
            )

    def take(self, size: int) -> None:
        """Take bytes, before or as they are read."""
        self._bytes -= size
        if self._bytes < 0:
            raise TooLargeError(
                f"it holds more than {self._most // MIB} MiB, which is too much for its size or for any",
                "unpack it yourself and name the folder",
            )
