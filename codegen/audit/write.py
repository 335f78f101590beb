"""Facts files out of differences: sorted, the same every time, one file for each kind of fact.

Facts that have their default where nothing states them are not listed; a file says in which facts it is
complete, and ``codegen.ir.defaults`` has the defaults.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegen.audit.classify import FAULT_IN_DOCUMENTS, FAULT_IN_TABLES, Difference, Verdict
from codegen.audit.compare import Pair
from codegen.audit.era import Era
from codegen.audit.flat import Value
from codegen.ir.capabilities import documents_can_state
from codegen.ir.defaults import default
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.wire_names import derived

MARK = "# Written by `codegen audit --write-facts`; corrections by hand go to another file."
"""The first line of every file that is written here."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of facts.

    Attributes:
        about: What its entries are, in a comment.
        facts: The facts that it holds.
        complete: Those in which it is complete, apart from what is as it always is.
        derive: Those that follow from a rule where it does not list them.
    """

    about: str
    facts: tuple[str, ...]
    complete: tuple[str, ...] = ()
    derive: tuple[str, ...] = ()


SHEETS: Mapping[str, Sheet] = {
    "arrays.toml": Sheet(
        "Parameters and properties of faults that are arrays: no document shows it.",
        ("parameter.array", "property.array"),
        ("parameter.array", "property.array"),
    ),
    "returns.toml": Sheet(
        "Returns that may be absent, or empty where they are arrays: no document says so.",
        ("returns.optional",),
        ("returns.optional",),
    ),
    "short_names.toml": Sheet(
        "Short spellings of methods that do not follow from their wire names: no document has them.",
        ("method.short_name",),
        ("method.short_name",),
    ),
    "since.toml": Sheet(
        "Versions of members newer than what has them, and of enums: no document has a place for them.",
        ("since", "property.since", "method.since", "parameter.since"),
    ),
    "tasks.toml": Sheet(
        "What tasks yield: no document says it in a field of its own.",
        ("returns.task_result",),
        ("returns.task_result",),
    ),
    "types.toml": Sheet(
        "Types for which documents have no word, and whatever a fault holds that is neither text nor a flag.",
        ("property.type", "parameter.type", "returns.type"),
    ),
    "wire_names.toml": Sheet(
        "Wire names of types that do not follow from their names: no document has them but those of enums.",
        ("wire_name",),
        derive=("wire_name",),
    ),
}
_WRAPPED = "a fault travels in what wraps it, as documents of data objects have it; the tables show the fault"

OTHER = Sheet("Facts that documents leave out, of kinds that they usually state.", ())
CORRECTIONS = Sheet("Facts that documents have wrong.", ())


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
    return {name: _text(name, sheets[name], era.against) for name in sorted(sheets)}


def _sheet_of(difference: Difference) -> str:
    if difference.verdict is Verdict.WRONG:
        return "corrections.toml"
    fact = difference.pair.subject.fact
    return next((name for name, sheet in SHEETS.items() if fact in sheet.facts), "other.toml")


def _follows(pair: Pair, wire_names: Mapping[TypeName, str]) -> bool:
    """Whether a fact is as a rule or a default has it, so that no file need list it."""
    target, fact = pair.subject.target, pair.subject.fact
    if fact == "wire_name":
        return derived(target.type, wire_names) == pair.tables.value
    if not any(fact in sheet.complete for sheet in SHEETS.values()):
        return False
    return default(fact, pair.kind, target.member) == pair.tables.value


def _text(name: str, differences: Sequence[Difference], against: str) -> str:
    sheet = SHEETS.get(name) or (CORRECTIONS if name == "corrections.toml" else OTHER)
    lines = [
        MARK,
        f"# {sheet.about}",
        f"origin = {_toml(f'type tables of {against}')}",
        'scope = "reference"',
    ]
    if sheet.complete:
        lines.append(f"otherwise = [{', '.join(map(_toml, sheet.complete))}]")
    if sheet.derive:
        lines.append(f"derive = [{', '.join(map(_toml, sheet.derive))}]")
    for difference in sorted(differences, key=lambda difference: difference.pair.subject.key):
        lines += ["", *_entry(difference)]
    return "\n".join(lines) + "\n"


def _entry(difference: Difference) -> list[str]:
    pair = difference.pair
    key = pair.subject.fact.rpartition(".")[2]
    wrapped = pair.tables.value == FAULT_IN_TABLES
    value = FAULT_IN_DOCUMENTS if wrapped else pair.tables.value
    lines = ["[[fact]]", *_about(pair.subject.target), f"set = {{ {key} = {_toml(value)} }}"]
    if pair.documents.stated and not pair.agrees and documents_can_state(pair.kind, pair.subject.fact):
        lines.append(f"stated = {{ {key} = {_toml(pair.documents.value)} }}")
    if difference.verdict is Verdict.WRONG:
        lines.append(f"reason = {_toml(difference.reason)}")
    elif wrapped:
        lines.append(f"reason = {_toml(_WRAPPED)}")
    return lines


def _about(target: Target) -> list[str]:
    lines = [f"type = {_toml(str(target.type))}"]
    if target.member is not None:
        lines.append(f"member = {_toml(target.member)}")
    if target.parameter is not None:
        lines.append(f"parameter = {_toml(target.parameter)}")
    return [*lines, "returns = true"] if target.returns else lines


def _toml(value: Value) -> str:
    """A value as TOML; its basic strings are those of JSON, but for control characters, which no name has."""
    return str(value).lower() if isinstance(value, bool) else json.dumps(str(value), ensure_ascii=False)
