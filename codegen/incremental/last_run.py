"""What is kept of a run for the one after the next edit, beside the API of what it has written."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from codegen.cache.compact import Compact, Json, text_of
from codegen.diagnostics import Diagnostic
from codegen.incremental.corrections import KeptCorrections
from codegen.ir.forms import DOCUMENTS, FACTS_FILES
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.statements import VersionStatement
from codegen.link.uses import Uses
from codegen.outputs.output import Arrangement

_FINDINGS = Compact(Diagnostic, (*DOCUMENTS, FACTS_FILES))
_VERSIONS = Compact(VersionStatement, DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a run has been given, as values that tell whether it is the same.

    Attributes:
        setting: The program, and the settings that reading and linking look at.
        files: The hash of each file that may be a document, by its path.
        facts: The hash of each facts file, by its path.
    """

    setting: Json
    files: Mapping[str, str]
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LastRun:
    """A run that is over.

    Attributes:
        seen: What it was given.
        documents: How each of its documents is found among those that are kept, by path.
        versions: What its documents state of versions.
        findings: What it found when it read and linked.
        uses: Which types refer to those that no document describes, and where each does first.
        ages: How many editions are newer than that of a document, by its path.
        newest: How far all editions know the versions; None where some know more than others.
        words: By type, the words in its prose that lead to members, in small letters.
        facts: The corrections.
        arrangement: How its output arranged the types.
    """

    seen: Seen
    documents: Mapping[str, str]
    versions: Sequence[VersionStatement]
    findings: Sequence[Diagnostic]
    uses: Uses
    ages: Mapping[str, int]
    newest: Mapping[str, int] | None
    words: Mapping[str, Collection[str]]
    facts: KeptCorrections
    arrangement: Arrangement

    def to_lines(self) -> list[bytes]:
        """The run as lines of JSON."""
        return [text_of(self._to_json()), *self.facts.lines]

    def _to_json(self) -> Json:
        """All but the corrections."""
        return {
            "shape": [_FINDINGS.shape, _VERSIONS.shape],
            "setting": self.seen.setting,
            "files": self.seen.files,
            "facts": self.seen.facts,
            "documents": self.documents,
            "versions": [_VERSIONS.to_json(each, "") for each in self.versions],
            "findings": [_FINDINGS.to_json(each, "") for each in self.findings],
            "uses": {
                str(name): {str(type_): [p.path, p.line, p.column] for type_, p in by.items()}
                for name, by in self.uses.items()
            },
            "ages": self.ages,
            "newest": self.newest,
            "words": {name: sorted(words) for name, words in self.words.items()},
            "arrangement": self.arrangement,
        }

    def led_by(self, members: Collection[str]) -> frozenset[TypeName]:
        """The types whose prose has words that may lead to any of some members, by the names of these.

        Args:
            members: The names, in small letters.
        """
        found = (
            name
            for name, words in self.words.items()
            if any(member.startswith((*words,)) for member in members)
        )
        return frozenset(map(TypeName.parse, found))

    @classmethod
    def from_lines(cls, lines: Sequence[bytes]) -> LastRun | None:
        """The run back; None where none was kept, or by another version of this program."""
        data: Json = json.loads(lines[0]) if lines else None
        if not data or data["shape"] != [_FINDINGS.shape, _VERSIONS.shape]:
            return None
        return cls(
            Seen(data["setting"], data["files"], data["facts"]),
            data["documents"],
            tuple(_VERSIONS.from_json(each, "") for each in data["versions"]),
            tuple(_FINDINGS.from_json(each, "") for each in data["findings"]),
            {
                TypeName.parse(name): {TypeName.parse(type_): Place(*place) for type_, place in by.items()}
                for name, by in data["uses"].items()
            },
            data["ages"],
            data["newest"],
            data["words"],
            KeptCorrections(lines[1:]),
            data["arrangement"],
        )
