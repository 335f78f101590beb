"""A sample: the same for the same seed, spread evenly over rooms, and in each room over kinds of faults."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from tools.mutants.find import mutants, parses
from tools.mutants.mutant import Mutant, planted
from tools.mutants.rooms import files


def sample(root: Path, seed: int, count: int, rooms: Sequence[str]) -> list[Mutant]:
    """Mutants of a checkout, room by room."""
    modules = files(root)
    chosen: list[Mutant] = []
    for index, room in enumerate(rooms):
        share = count // len(rooms) + (index < count % len(rooms))
        chosen += _some(root, modules[room], seed, share)
    return chosen


def _some(root: Path, paths: Sequence[str], seed: int, count: int) -> list[Mutant]:
    sources = {path: (root / path).read_text("utf-8") for path in paths}
    taken: list[Mutant] = []
    lines: set[tuple[str, int]] = set()
    for mutant in _in_turn([each for path in paths for each in mutants(path, sources[path])], seed):
        if len(taken) == count:
            break
        place = mutant.path, mutant.span[0]
        if place not in lines and parses(planted(sources[mutant.path], mutant)):
            lines.add(place)
            taken.append(mutant)
    return taken


def _in_turn(found: Sequence[Mutant], seed: int) -> Iterator[Mutant]:
    """One of each kind, then another of each: otherwise comparisons and words would be nearly all."""
    kinds: defaultdict[str, list[Mutant]] = defaultdict(list)
    for mutant in sorted(found, key=lambda each: sha256(f"{seed} {each.key}".encode()).digest()):
        kinds[mutant.operator].append(mutant)
    for turn in range(max(map(len, kinds.values()), default=0)):
        for kind in sorted(kinds):
            yield from kinds[kind][turn : turn + 1]
