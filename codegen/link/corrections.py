"""Pass: let facts entries override what documents state, and check that each entry still has a use."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import fields, replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Fact, Target
from codegen.ir.names import TypeName
from codegen.link.apply_entry import NoMatch, apply_entry
from codegen.link.apply_fact import WrongFact
from codegen.link.draft import Draft, MergedType
from codegen.link.known import ALIASES
from codegen.link.match_methods import stem

Setting = tuple[Target, str]
"""What a fact is about, and the name of the fact."""


def corrections(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Apply every entry, in the order of places; fill ``Draft.settled``."""
    types = {merged.statement.name: merged for merged in draft.types}
    ids = {version.id: version.id for version in draft.versions if version.listed}
    versions = {**{alias: id for alias, id in ALIASES.items() if id in ids}, **ids}
    contested = {(canonical(conflict.target), conflict.fact) for conflict in draft.conflicts}
    applied: dict[Setting, Fact] = {}
    for fact in sorted(draft.facts, key=lambda fact: fact.place):
        try:
            _correct(_with_known_version(fact, versions), types, contested, diagnostics)
        except NoMatch as error:
            diagnostics.error(
                "fact-matches-nothing",
                fact.place,
                f"The entry about {fact.target} matches nothing: {error}.",
                "Correct its names, or remove the entry if what it corrected is gone.",
            )
        except WrongFact as error:
            diagnostics.error("bad-facts", fact.place, str(error), "See the facts format in docs/ir.md.")
        else:
            _remember(fact, applied, diagnostics)
    settled = {setting: fact.place for setting, fact in applied.items()}
    return replace(draft, types=tuple(types[name] for name in sorted(types)), settled=settled)


def canonical(target: Target) -> Target:
    """The target with its method's name spelt without the suffix that not every source writes."""
    return replace(target, member=stem(target.member)) if target.member else target


def _settings(fact: Fact) -> list[Setting]:
    target, values = canonical(fact.target), fact.values
    return [(target, field.name) for field in fields(values) if getattr(values, field.name) is not None]


def _with_known_version(fact: Fact, versions: Mapping[str, str]) -> Fact:
    if fact.values.since is None:
        return fact
    if fact.values.since not in versions:
        raise WrongFact(f"No version page lists {fact.values.since!r}.")
    return replace(fact, values=replace(fact.values, since=versions[fact.values.since]))


def _correct(
    fact: Fact, types: dict[TypeName, MergedType], contested: Set[Setting], diagnostics: Diagnostics
) -> None:
    """Apply an entry; one that changes nothing is of use only where it settles something."""
    if not apply_entry(fact, types) and contested.isdisjoint(_settings(fact)):
        diagnostics.note(
            "fact-redundant",
            fact.place,
            f"The documents state what the entry about {fact.target} says.",
            "Remove the entry, unless other sources need it.",
        )


def _remember(fact: Fact, applied: dict[Setting, Fact], diagnostics: Diagnostics) -> None:
    for setting in _settings(fact):
        earlier, name = applied.setdefault(setting, fact), setting[1]
        if getattr(earlier.values, name) != getattr(fact.values, name):
            diagnostics.error(
                "contradiction",
                fact.place,
                f"The entry sets `{name}` of {fact.target} differently from the one at {earlier.place}.",
                "Remove one of the two entries.",
            )
