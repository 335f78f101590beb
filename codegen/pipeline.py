"""The stages in a row: read, link, emit."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen.config import BUNDLED
from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.ir.facts import Correction, FactEntry
from codegen.ir.model import Api
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.link import Base, LeftOut, LinkNotes, go_on, link, settle
from codegen.program import data
from codegen.read.facts import load_facts
from codegen.read.forms import registered
from codegen.read.memory import Memory
from codegen.read.reader import Reading, read
from codegen.read.sources import Document, Selection, load


@dataclass(frozen=True, slots=True)
class Run:
    """What one run has found.

    Attributes:
        reading: The documents as pages and statements.
        facts: The corrections.
        api: The linked API, or None where an error stands.
        left_out: What the API is without, because it is in error.
        findings: What was found on the way.
        notes: What linking found, and the API does not say.
    """

    reading: Reading
    facts: tuple[Correction, ...]
    api: Api | None
    left_out: LeftOut = field(default_factory=LeftOut)
    findings: tuple[Diagnostic, ...] = ()
    notes: LinkNotes = field(default_factory=LinkNotes)

    @property
    def statements(self) -> Statements:
        """What the documents state, unlinked."""
        return self.reading.statements


def run(
    paths: Sequence[str],
    facts: Sequence[str],
    diagnostics: Diagnostics,
    selection: Selection | None = None,
    keep_going: bool = False,
    memory: Memory | None = None,
    one_of_several: bool = False,
    base: Base | None = None,
) -> Run:
    """Read and link documents.

    Args:
        paths: Sources of documents, as ``codegen --help`` explains them.
        facts: Files and folders of corrections; ``bundled`` for those that come with the program.
        diagnostics: Takes what is wrong.
        selection: Which documents of the sources are read; all where there is none.
        keep_going: Whether what is in error is left out and everything else linked.
        memory: Knows what documents gave that were read before.
        one_of_several: Whether there are other editions, so that facts may be about what only those have.
        base: What is known without the documents, over which these are laid.
    """
    known = frozenset(diagnostics)
    reading = _read(paths, diagnostics, selection or Selection(), memory)
    found = _linked(reading, facts, diagnostics, keep_going, one_of_several, base)
    return replace(found, findings=tuple(each for each in diagnostics if each not in known))


def _read(
    paths: Sequence[str], diagnostics: Diagnostics, selection: Selection, memory: Memory | None
) -> Reading:
    forms = registered(diagnostics)
    selection.endings |= forms.endings
    return read(_documents(paths, diagnostics, selection), diagnostics, forms, memory)


def _linked(
    reading: Reading,
    facts: Sequence[str],
    diagnostics: Diagnostics,
    keep_going: bool,
    one_of_several: bool,
    base: Base | None,
) -> Run:
    """What reading gave, corrected and linked."""
    corrections = load_facts(_facts_files(facts, diagnostics), diagnostics)
    if one_of_several:
        corrections = tuple(
            replace(c, reference=True) if isinstance(c, FactEntry) else c for c in corrections
        )
    statements, corrections = settle(reading.statements, corrections, diagnostics)
    reading = replace(reading, statements=statements)
    if keep_going:
        left_out = LeftOut(reading.titles)
        api = go_on(reading.statements, corrections, diagnostics, left_out, base)
        return Run(reading, corrections, api, left_out)
    if diagnostics.failed:
        return Run(reading, corrections, None)
    notes = LinkNotes()
    api = link(reading.statements, corrections, diagnostics, base=base, notes=notes)
    return Run(reading, corrections, None if diagnostics.failed else api, notes=notes)


def _documents(paths: Sequence[str], diagnostics: Diagnostics, selection: Selection) -> tuple[Document, ...]:
    """What sources hold; of one that cannot be read, and of what in it cannot, the others do without."""
    found = Diagnostics()
    documents = load(paths, found, selection)
    diagnostics.extend(replace(each, part=each.part or Part(each.place.path)) for each in found)
    return documents


def _facts_files(paths: Sequence[str], diagnostics: Diagnostics) -> list[Path]:
    """The files that paths of facts name, each once, however often it is named."""
    files: dict[Path, Path] = {}
    for name in paths:
        path = data.folder("spec") / "facts" if name == BUNDLED else Path(name)
        if not name or not os.path.exists(path):
            place = Place(path.as_posix() if name.isprintable() and name else repr(name))
            with diagnostics.within(Part(place.path, entry=place)):
                diagnostics.report(
                    codes.BAD_FACTS,
                    place,
                    "there are no such facts",
                    f"name a file or folder that exists, or {BUNDLED} for those that come with the program",
                )
            continue
        found = _in_folder(path) if path.is_dir() else [path]
        if not found:
            place = Place(data.shown(path.as_posix()))
            with diagnostics.within(Part(place.path, entry=place)):
                diagnostics.report(
                    codes.NO_DOCUMENTS, place, "the folder has no facts", "facts files end in .toml"
                )
        for file in found:
            files.setdefault(file.resolve(), file)
    return list(files.values())


def _in_folder(folder: Path) -> list[Path]:
    """The facts files of a folder, whichever letters end their names."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".toml")
