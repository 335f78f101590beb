"""Whether the parameters that a method's signature names are listed below it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from codegen.read.flat.text import Head


class Signatures:
    """Looks signatures up among the heads of parameters; each look-up is short, however many there are."""

    def __init__(self, members: Sequence[Head], ends: Sequence[int]) -> None:
        """Take the heads of all parameters, and where lists of parameters may end, both in order."""
        self._starts = [member.start for member in members]
        self._ends = ends
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        for member in members:
            self._by_name[member.name].append(member.start)

    def agrees(self, names: Sequence[str], at: int) -> bool:
        """Whether heads with these names, and no others, come next behind a position."""
        if not names:
            first = bisect_left(self._starts, at)
            end = bisect_left(self._ends, at)
            if first == len(self._starts):
                return True
            return end < len(self._ends) and self._ends[end] < self._starts[first]
        for name in names:
            starts = self._by_name.get(name, [])
            found = bisect_left(starts, at)
            if found == len(starts):
                return False
            at = starts[found] + 1
        return True
