"""Facts files: what documents leave out, one file a kind of fact and perhaps a namespace, sorted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from codegen.export.left_out import UnstatedFacts, left_out
from codegen.export.usual import complete_facts
from codegen.export.wordless import wordless
from codegen.ir.facts import Target
from codegen.ir.forms import Form
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from codegen.ir.records import TYPE
from codegen.ir.wire_names import derived
from codegen.output.facts_text import EntryText, FileHeading, covered, facts_text

ABOUT = {
    "arrays": "What is an array although no document shows it, or is none.",
    "bases": "What types extend.",
    "complete": "What all files together know all about: of these members, what no entry sets is as usual.",
    "deprecated": "What is deprecated where no document has a place to say so.",
    "events": "Events that methods cause, which no document lists.",
    "optional": "What may be left out, or may not, where no document says so.",
    "orders": "The order of the values of enums.",
    "privileges": "Privileges that no document states.",
    "returns": "Returns that may be absent, or empty where they are arrays.",
    "short_names": "Short spellings of methods.",
    "since": "Versions of enums, of properties newer than their type, and where two have one name.",
    "tasks": "What tasks yield.",
    "types": "Types that documents write as plain text.",
    "units": "What numbers count, where their names do not tell it, or tell something else.",
    "wire_names": "Wire names that no rule tells: of types, and of methods whose tasks they do not tell.",
}
_OTHER = "What no document has a place for."
_SHEETS = {"order": "orders", "wire_name": "wire_names"}
_DERIVED = "wire_name"


@dataclass(frozen=True, slots=True)
class FactsOrigin:
    """Where facts are from, and how their files are laid out.

    Attributes:
        origin: What the files give for the origin of all their entries.
        scope: As files have it: empty where they are about the documents that they stand beside.
        by_namespace: Whether each namespace has files of its own, in a folder that is named like it.
        wordless: Whether the files also have what documents could state and the reference does not.
    """

    origin: str = "exported from the IR of an API"
    scope: str = ""
    by_namespace: bool = False
    wordless: bool = False


_EXPORTED = FactsOrigin()

File = tuple[str, str]
"""A folder, empty for none, and a kind of facts."""


def facts_files(api: Api, beside: Collection[Form], origin: FactsOrigin = _EXPORTED) -> dict[str, str]:
    """The text of each file by its path; a kind of fact that documents state throughout has none.

    Args:
        api: The API.
        beside: The forms of the documents that the files stand beside.
        origin: Where the facts are from.
    """
    derive = _derive(api)
    entries: dict[File, list[EntryText]] = {}
    found = [*left_out(api, beside), *(wordless(api) if origin.wordless else ())]
    for item in sorted(found, key=lambda item: _order(item.target)):
        for sheet, facts in _by_sheet(item, derive).items():
            entries.setdefault((_folder(item.target.type, origin), sheet), []).append(_entry(item, facts))
    texts = {
        file: facts_text(
            FileHeading(
                ABOUT.get(file[1], _OTHER),
                origin.origin,
                scope=origin.scope,
                derive=(_DERIVED,) if derive and file[1] == _SHEETS[_DERIVED] else (),
            ),
            of_file,
        )
        for file, of_file in entries.items()
    }
    return {
        f"{folder}/{sheet}.toml".removeprefix("/"): text
        for (folder, sheet), text in sorted({**texts, **dict(_complete(api, origin))}.items())
    }


def _complete(api: Api, origin: FactsOrigin) -> Iterator[tuple[File, str]]:
    """The files that say of which members all is known."""
    complete = tuple(sorted(complete_facts(api)))
    covers: dict[str, dict[TypeName, list[str]]] = {}
    for name, members in covered(api.types).items() if complete else ():
        covers.setdefault(_folder(name, origin), {})[name] = [*members]
    for folder, types in covers.items():
        heading = FileHeading(
            ABOUT["complete"],
            origin.origin,
            scope=origin.scope or "reference",
            otherwise=complete,
            covers=types,
        )
        yield (folder, "complete"), facts_text(heading, ())


def _folder(name: TypeName, origin: FactsOrigin) -> str:
    return ".".join(name.namespace) if origin.by_namespace else ""


def _order(target: Target) -> tuple[object, ...]:
    return (target.type, target.member or "", target.parameter or "", target.returns)


def _derive(api: Api) -> Mapping[TypeName, str]:
    """The wire names of all types where a rule tells some of them and not all; nothing elsewhere."""
    names = {type.name: type.wire_name for type in api.types if type.wire_name}
    follow = sum(derived(name, names) == wire_name for name, wire_name in names.items())
    return names if len(names) == len(api.types) > follow > 0 else {}


def _by_sheet(item: UnstatedFacts, derive: Mapping[TypeName, str]) -> Mapping[str, list[str]]:
    sheets: dict[str, list[str]] = {}
    for name in item.values:
        of_type = item.record is TYPE and name == _DERIVED
        if of_type and derive and derived(item.target.type, derive) == item.values[name]:
            continue
        fact = item.record.fact(name)
        sheets.setdefault((fact.sheet if fact else "") or _SHEETS.get(name, name), []).append(name)
    return sheets


def _entry(item: UnstatedFacts, facts: list[str]) -> EntryText:
    return EntryText(
        item.target,
        {fact: item.values[fact] for fact in facts},
        {fact: item.stated[fact] for fact in facts if fact in item.stated},
    )
