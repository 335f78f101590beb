"""Facts files: what documents leave out, one file a kind of fact, sorted."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.export.left_out import UnstatedFacts, left_out
from codegen.export.usual import complete_facts
from codegen.ir.facts import Target
from codegen.ir.model import Api
from codegen.output.facts_text import EntryText, FileHeading, covered, facts_text

ABOUT = {
    "arrays": "What is an array although no document shows it, or is none.",
    "bases": "What types extend.",
    "complete": "What all files together know all about: of these members, what no entry sets is as usual.",
    "deprecated": "What is deprecated where no document has a place to say so.",
    "optional": "What may be left out, or may not, where no document says so.",
    "privileges": "Privileges that no document states.",
    "returns": "Returns that may be absent, or empty where they are arrays.",
    "short_names": "Short spellings of methods.",
    "since": "Versions of enums, of properties newer than their type, and where two have one name.",
    "tasks": "What tasks yield.",
    "types": "Types that documents write as plain text.",
    "units": "What numbers count, where their names do not tell it, or tell something else.",
    "wire_names": "Wire names of types other than enums, whose names the common page of enums has.",
}
_OTHER = "What no document has a place for."
_ORIGIN = "exported from the IR of an API"


def facts_files(api: Api) -> dict[str, str]:
    """The text of each file by its path; a kind of fact that documents state throughout has none."""
    entries: dict[str, list[EntryText]] = {}
    for item in sorted(left_out(api), key=lambda item: _order(item.target)):
        for file, facts in _by_file(item).items():
            entries.setdefault(file, []).append(_entry(item, facts))
    texts = {
        file: facts_text(FileHeading(ABOUT.get(file, _OTHER), _ORIGIN), found)
        for file, found in entries.items()
    }
    complete = tuple(sorted(complete_facts(api)))
    if complete:
        heading = FileHeading(
            ABOUT["complete"], _ORIGIN, reference=True, otherwise=complete, covers=covered(api.types)
        )
        texts["complete"] = facts_text(heading, ())
    return {f"{file}.toml": text for file, text in sorted(texts.items())}


def _order(target: Target) -> tuple[object, ...]:
    return (target.type, target.member or "", target.parameter or "", target.returns)


def _by_file(item: UnstatedFacts) -> Mapping[str, list[str]]:
    files: dict[str, list[str]] = {}
    for name in item.values:
        fact = item.record.fact(name)
        files.setdefault((fact.sheet if fact else "") or name, []).append(name)
    return files


def _entry(item: UnstatedFacts, facts: list[str]) -> EntryText:
    return EntryText(
        item.target,
        {fact: item.values[fact] for fact in facts},
        {fact: item.stated[fact] for fact in facts if fact in item.stated},
    )
