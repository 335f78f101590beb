"""What writing changes in a folder: which files come, go, or become others."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.output.difference import difference


@dataclass(frozen=True, slots=True)
class Changes(ABC):
    """Generated files before and after. Line ends do not count: a checkout may have made them its system's.

    Attributes:
        folder: Where they are.
        before: The text of each file that is there and that this program wrote.
        after: The text that each will have; what is only in ``before`` goes.
        stay: Files of this program that are in neither, as it is known that they stay as they are.
        edited: Those that were changed by hand since, and that writing would change again or remove.
    """

    folder: Path
    before: Mapping[str, str]
    after: Mapping[str, str]
    edited: tuple[str, ...] = ()
    stay: frozenset[str] = frozenset()

    @property
    def number(self) -> int:
        """How many files there will be."""
        return len(self.after) + len(self.stay)

    @abstractmethod
    def write(self, force: bool) -> None:
        """Make the files so.

        Args:
            force: Whether those that were changed by hand are written over.

        Raises:
            WriteError: One was, or the system refuses.
        """

    def each(self) -> Iterator[tuple[str, str]]:
        """What happens to which file, sorted by that and by name; nothing of those that stay as they are."""
        added = self.after.keys() - self.before.keys()
        removed = self.before.keys() - self.after.keys()
        changed = {path for path, text in self.after.items() if self.before.get(path, text) != text}
        for word, paths in (("added", added), ("changed", changed), ("removed", removed)):
            yield from ((word, path) for path in sorted(paths))

    def drift(self) -> str:
        """What writing would change, as a unified diff; empty where nothing would."""
        paths = sorted({*self.before, *self.after})
        return "".join(difference(path, self.before.get(path), self.after.get(path)) for path in paths)
