"""Facts files that are others now: of which types they say something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.incremental.corrections import KeptCorrections, to_lines
from codegen.incremental.last_run import LastRun, Seen
from codegen.incremental.relinking import UnboundedEditError
from codegen.incremental.world import World
from codegen.ir.facts import Completeness, Correction, FactEntry
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.read.facts import parse_facts


@dataclass(frozen=True, slots=True)
class Corrected:
    """What facts files say now.

    Attributes:
        names: The documented types of which they say something else, or say it in another line.
        facts: All corrections.
    """

    names: frozenset[TypeName]
    facts: KeptCorrections


def corrected(last: LastRun, seen: Seen, world: World) -> Corrected:
    """Read the facts files that are others than in the last run; those that have come or gone are among them.

    Args:
        last: The last run.
        seen: What this one is given.
        world: The types as they were.

    Raises:
        UnboundedEditError: A file cannot be used; it speaks of all types; or what it says of a type that no
            document describes is something else.
    """
    before, after = last.seen.facts, seen.facts
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    if not changed:
        return Corrected(frozenset(), last.facts)
    if not after:
        raise UnboundedEditError("there are no facts any more")
    every = last.facts.all()
    old = [fact for fact in every if fact.place.path in changed]
    new = [fact for path in sorted(changed & after.keys()) for fact in _read(path, after[path])]
    if [*_rules(old)] != [*_rules(new)]:
        raise UnboundedEditError("a facts file says something else of all types")
    others = [fact for fact in every if fact.place.path not in changed]
    facts = sorted([*others, *new], key=lambda fact: fact.place)
    return Corrected(_differing(_by_type(old), _by_type(new), world), KeptCorrections(to_lines(facts)))


def _read(path: str, hashed: str) -> tuple[Correction, ...]:
    """What a facts file says, as it was when it was looked at."""
    try:
        content = Path(path).read_bytes()
        text = content.decode() if sha256(content).hexdigest() == hashed else None
    except (OSError, UnicodeDecodeError):
        text = None
    found = Diagnostics()
    facts = (
        parse_facts(text.replace("\r\n", "\n").replace("\r", "\n"), path, found) if text is not None else ()
    )
    if text is None or len(found):
        raise UnboundedEditError("a facts file cannot be used, or is changing")
    return facts


def _rules(facts: Iterable[Correction]) -> Iterator[object]:
    """What is said of no type by itself."""
    for fact in facts:
        if isinstance(fact, Completeness):
            yield fact.place, fact.facts
        elif not isinstance(fact, FactEntry):
            yield fact


def _by_type(facts: Iterable[Correction]) -> Mapping[TypeName, list[object]]:
    """What is said of each type: entries, and what is complete of it."""
    found: dict[TypeName, list[object]] = {}
    for fact in facts:
        if isinstance(fact, FactEntry):
            found.setdefault(fact.target.type, []).append(fact)
        elif isinstance(fact, Completeness):
            for name, members in fact.covers.items():
                found.setdefault(name, []).append((fact.place, members))
    return found


def _differing(
    old: Mapping[TypeName, list[object]], new: Mapping[TypeName, list[object]], world: World
) -> frozenset[TypeName]:
    """The documented types of which something else is said, or in another line."""
    names = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
    documented = {name for name in names if name in world.types}
    for name in names - documented:
        before, after = ([*_unplaced(said.get(name, ()))] for said in (old, new))
        if before != after or not all(entry.reference for entry in before):
            raise UnboundedEditError("facts say something else, or elsewhere, of what no document describes")
    return frozenset(documented)


def _unplaced(said: Iterable[object]) -> Iterator[FactEntry]:
    """The entries about a type, wherever they stand: of those about the whole reference, no more is told."""
    return (replace(each, place=Place("")) for each in said if isinstance(each, FactEntry))
