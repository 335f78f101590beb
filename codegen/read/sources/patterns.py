"""Which documents are read: patterns such as ``vim/vm/**``, tried on the path within a source."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.read.sources.found import ENDINGS

ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, part by part; None is any number of folders."""

    parts: tuple[re.Pattern[str] | None, ...]

    def matches(self, path: str) -> bool:
        """Whether a path with forward slashes is one that the pattern means."""
        # All positions in the pattern that the path so far can have led to, so that nothing is tried twice.
        reached = self._past_folders({0})
        for name in path.split("/"):
            after: set[int] = set()
            for position in reached:
                if position < len(self.parts):
                    part = self.parts[position]
                    if part is None:
                        after.add(position)
                    elif part.match(name):
                        after.add(position + 1)
            reached = self._past_folders(after)
        return len(self.parts) in reached

    def _past_folders(self, positions: set[int]) -> set[int]:
        for position in sorted(positions):
            while position < len(self.parts) and self.parts[position] is None:
                position += 1
                positions.add(position)
        return positions


def compiled(pattern: str) -> Pattern:
    """Read a pattern.

    ``*``, ``?`` and ``[abc]`` match within a name, ``**`` any number of folders. A pattern without a slash is
    about names in any folder, one with a slash starts at the top, and one that ends in a slash means all that
    the folder holds.
    """
    names = [name for name in pattern.split("/") if name]
    if pattern.endswith("/"):
        names.append(ANY_FOLDERS)
    elif names and "/" not in pattern:
        names.insert(0, ANY_FOLDERS)
    return Pattern(
        tuple(None if name == ANY_FOLDERS else re.compile(fnmatch.translate(name)) for name in names)
    )


class Selection:
    """The patterns of a run: first what is included, all where nothing says so, then what is excluded.

    Args:
        include: Patterns of what is read.
        exclude: Patterns of what of that is not.

    Attributes:
        endings: How names of documents end, in small letters.
    """

    def __init__(self, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> None:
        self._include = {text: compiled(text) for text in include}
        self._exclude = {text: compiled(text) for text in exclude}
        self._matched: set[str] = set()
        self.endings = ENDINGS
        self.offered = 0
        """How many documents were asked about."""
        self.taken = 0
        """How many of these are read."""

    def takes(self, within: str) -> bool:
        """Whether a document is read, by its path within its source."""
        taken = self.wants(within)
        self.offered += 1
        self.taken += taken
        return taken

    def pass_over(self) -> None:
        """Forget a document that was taken and is none, as its text says."""
        self.offered -= 1
        self.taken -= 1

    def wants(self, within: str) -> bool:
        """Whether the patterns mean what cannot be read; it does not count as a document."""
        included = self._any(self._include, within)
        excluded = self._any(self._exclude, within)
        return (included or not self._include) and not excluded

    def _any(self, patterns: dict[str, Pattern], within: str) -> bool:
        matching = [text for text, pattern in patterns.items() if pattern.matches(within)]
        self._matched.update(matching)
        return bool(matching)

    def unmatched(self) -> list[str]:
        """The patterns that no document matched, as they were given."""
        return [text for text in {**self._include, **self._exclude} if text not in self._matched]
