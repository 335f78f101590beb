"""Facts files out of differences: sorted, the same every time, one file for each kind of fact.

Facts that have their default where nothing states them are not listed; one file says in which facts all files
are complete, and of which members. ``codegen.ir.defaults`` has the defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from codegen.audit.classify import Difference, Verdict
from codegen.audit.compare import Pair
from codegen.audit.era import Era
from codegen.audit.flat import Value
from codegen.ir.capabilities import documents_can_state
from codegen.ir.defaults import COMPLETE, default
from codegen.ir.names import LOCALIZED_FAULT, METHOD_FAULT, TypeName
from codegen.ir.records import FACTS
from codegen.ir.wire_names import derived
from codegen.output.facts_text import EntryText, FileHeading, covered, facts_text

MARK = "# Written by `codegen audit --write-facts`; corrections by hand go to another file."
"""The first line of every file that is written here."""


SHEETS: Mapping[str, str] = {
    "arrays": "Parameters and properties of faults that are arrays: no document shows it.",
    "returns": "Returns that may be absent, or empty where they are arrays: no document says so.",
    "short_names": (
        "Short spellings of methods that do not follow from their wire names: no document has them."
    ),
    "since": "Versions of members newer than what has them, and of enums: no document has a place for them.",
    "tasks": "What tasks yield: no document says it in a field of its own.",
    "types": (
        "Types for which documents have no word, and whatever a fault holds that is neither text nor a flag."
    ),
    "wire_names": (
        "Wire names of types that do not follow from their names: no document has them but those of enums."
    ),
    "corrections": "Facts that documents have wrong.",
    "other": "Facts that documents leave out, of kinds that they usually state.",
}
"""What the entries of each file are; facts say to which they belong."""
WHOLE = "What all files together know all about: of these members, what no entry sets is as usual."
COMPLETE_FILE = "complete.toml"
_WRAPPED = "a fault travels in what wraps it, as documents of data objects have it; the tables show the fault"


def files(differences: Iterable[Difference], era: Era) -> dict[str, str]:
    """The texts of facts files, by name.

    Args:
        differences: What the files are to say.
        era: What the tables have, which are the origin of it all.
    """
    wire_names = era.wire_names
    sheets: dict[str, list[Difference]] = {}
    for difference in differences:
        if not _follows(difference.pair, wire_names):
            sheets.setdefault(_sheet_of(difference), []).append(difference)
    texts = {f"{name}.toml": _text(name, found, era.against) for name, found in sheets.items()}
    covers = covered(era.types.values())
    if covers:
        texts[COMPLETE_FILE] = facts_text(_heading(WHOLE, era.against, covers), ())
    return dict(sorted(texts.items()))


def _sheet_of(difference: Difference) -> str:
    if difference.verdict is Verdict.WRONG:
        return "corrections"
    fact = FACTS.get(difference.pair.subject.fact)
    return fact.sheet if fact is not None and fact.sheet in SHEETS else "other"


def _follows(pair: Pair, wire_names: Mapping[TypeName, str]) -> bool:
    """Whether a fact is as a rule or a default has it, so that no file need list it."""
    target, fact = pair.subject.target, pair.subject.fact
    if (declared := FACTS.get(fact)) is not None and declared.derive:
        return derived(target.type, wire_names) == pair.tables.value
    if fact not in COMPLETE:
        return False
    return default(fact, pair.kind, target.member) == pair.tables.value


def _text(name: str, differences: Sequence[Difference], against: str) -> str:
    derive = tuple(path for path, fact in FACTS.items() if fact.derive and fact.sheet == name)
    found = sorted(differences, key=lambda difference: difference.pair.subject.key)
    return facts_text(_heading(SHEETS[name], against, derive=derive), map(_entry, found))


def _heading(
    about: str,
    against: str,
    covers: Mapping[TypeName, Sequence[str]] | None = None,
    derive: tuple[str, ...] = (),
) -> FileHeading:
    """What a file says of itself: a mark, by which it may be replaced, and what it is about."""
    return FileHeading(
        about,
        f"type tables of {against}",
        mark=MARK,
        scope="reference",
        otherwise=tuple(sorted(COMPLETE)) if covers else (),
        covers=covers or {},
        derive=derive,
    )


def _entry(difference: Difference) -> EntryText:
    """An entry that sets what the tables say, with what documents state, where their form could state it."""
    pair = difference.pair
    key = pair.subject.fact.rpartition(".")[2]
    wrapped = pair.tables.value == METHOD_FAULT
    stated = pair.documents.stated and not pair.agrees and documents_can_state(pair.kind, pair.subject.fact)
    return EntryText(
        pair.subject.target,
        {key: _plain(LOCALIZED_FAULT if wrapped else pair.tables.value)},
        {key: _plain(pair.documents.value)} if stated else {},
        difference.reason if difference.verdict is Verdict.WRONG else _WRAPPED if wrapped else "",
    )


def _plain(value: Value) -> bool | str:
    return value if isinstance(value, bool) else str(value)
