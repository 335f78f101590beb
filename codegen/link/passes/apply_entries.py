"""Pass: let facts entries override what documents state, and check that each entry still has a use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.capabilities import can_state
from codegen.ir.codec import VERSION
from codegen.ir.facts import FactEntry, Target
from codegen.ir.names import Kind, TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.records import SETTABLE
from codegen.link.apply_entry import NoMatchError, WrongFactError, apply_entry
from codegen.link.draft import Draft
from codegen.link.known import ALIASES
from codegen.link.match_methods import canonical
from codegen.link.releases import of_release
from codegen.link.review import review

Setting = tuple[Target, str]
"""What a fact is about, and the name of the fact."""


def apply_entries(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Apply every entry, in the order that they are in, which is that of places; fill ``Draft.settled``.

    Entries about all releases come behind the others, as they say what nothing else does.
    """
    types = {merged.statement.name: merged for merged in draft.types}
    ids = {version.id: version.id for version in draft.versions if version.listed}
    versions = {**{alias: id for alias, id in ALIASES.items() if id in ids}, **ids}
    names = {version.id: version.name for version in draft.versions}
    contested = {
        (canonical(conflict.target), conflict.fact)
        for conflict in draft.conflicts
        if conflict.ages[0] == conflict.ages[1]
    }
    applied: dict[Setting, FactEntry] = {}
    unused: Counter[str] = Counter()
    ordered = _in_order(draft)
    entries = [each for each in draft.facts if isinstance(each, FactEntry)]
    for fact in (each for each in entries if not each.releases):
        merged = types.get(fact.target.type)
        if merged is None and fact.reference:
            unused[fact.place.path] += 1
            continue
        with diagnostics.within(Part(fact.place.path, entry=fact.place)):
            try:
                overruled = apply_entry(_with_known_version(fact, versions), types, ordered)
            except NoMatchError as error:
                _matches_nothing(fact, error, diagnostics)
            except WrongFactError as error:
                diagnostics.report(
                    codes.BAD_FACTS, fact.place, str(error), "see the facts format in docs/ir.md"
                )
            else:
                kind = merged.statement.kind if merged else None
                disputed = {each[1] for each in _settings(fact) if each in contested or each in applied}
                review(fact, overruled, kind.value if kind else None, disputed, names, diagnostics)
                _remember(fact, applied, diagnostics)
    _report_unused(unused, diagnostics)
    for fact in (each for each in entries if each.releases and each.target.type in types):
        own = of_release(fact, types[fact.target.type].statement, versions, ordered)
        if own is not None:
            apply_entry(_with_known_version(own, versions), types, ordered)
    settled = {setting: fact.place for setting, fact in applied.items()}
    return replace(draft, types=tuple(types.values()), settled=settled)


def _in_order(draft: Draft) -> frozenset[TypeName]:
    """The enums that a document of a form describes which keeps the order of values."""
    return frozenset(
        statement.name
        for statement in draft.statements.types
        if statement.values and can_state(statement.form, Kind.ENUM, "value.order")
    )


def _settings(fact: FactEntry) -> list[Setting]:
    target = canonical(fact.target)
    return [(target, name) for name in fact.values.names]


def _with_known_version(fact: FactEntry, versions: Mapping[str, str]) -> FactEntry:
    known: dict[str, object] = {}
    for name in fact.values.names:
        if SETTABLE[name] is VERSION:
            id = str(fact.values.get(name))
            if id not in versions:
                raise WrongFactError(f"no version page lists {id!r}")
            known[name] = versions[id]
    return replace(fact, values=fact.values.having(**known))


def _matches_nothing(fact: FactEntry, error: NoMatchError, diagnostics: Diagnostics) -> None:
    """In a file about the whole reference a member that is missing may be of another edition of it."""
    diagnostics.report(
        codes.FACT_MATCHES_NOTHING_YET if fact.reference else codes.FACT_MATCHES_NOTHING,
        fact.place,
        f"the entry about {fact.target} matches nothing: {error}",
        "correct its names, or remove the entry if what it corrected is gone",
    )


def _report_unused(unused: Mapping[str, int], diagnostics: Diagnostics) -> None:
    for path, count in unused.items():
        diagnostics.report(
            codes.FACTS_UNUSED,
            Place(path),
            f"{count} of its entries are about types that no document of this run describes",
            "nothing is to be done: the file is about the whole reference",
        )


def _remember(fact: FactEntry, applied: dict[Setting, FactEntry], diagnostics: Diagnostics) -> None:
    for setting in _settings(fact):
        earlier, name = applied.setdefault(setting, fact), setting[1]
        if earlier.values.get(name) != fact.values.get(name):
            diagnostics.report(
                codes.CONTRADICTION,
                fact.place,
                f"the entry sets '{name}' of {fact.target} differently from the one at {earlier.place}",
                "remove one of the two entries",
            )
