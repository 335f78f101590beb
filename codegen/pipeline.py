"""The stages in a row: read, link, emit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Fact
from codegen.ir.model import Api
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.link import link
from codegen.read import sources
from codegen.read.facts import load_facts
from codegen.read.reader import Reading, read


@dataclass(frozen=True, slots=True)
class Run:
    """What one run has found.

    Attributes:
        reading: The documents as pages and statements.
        facts: The corrections.
        api: The linked API, or None where an error stands.
    """

    reading: Reading
    facts: tuple[Fact, ...]
    api: Api | None

    @property
    def statements(self) -> Statements:
        """What the documents state, unlinked."""
        return self.reading.statements


def run(paths: Sequence[str], facts: Sequence[str], diagnostics: Diagnostics) -> Run:
    """Read and link documents.

    Args:
        paths: Files and folders of documents; ``-`` for standard input.
        facts: Files and folders of corrections.
        diagnostics: Takes what is wrong.
    """
    reading = read(sources.load(paths, diagnostics), diagnostics)
    corrections = load_facts(_facts_files(facts, diagnostics), diagnostics)
    if diagnostics.failed:
        return Run(reading, corrections, None)
    api = link(reading.statements, corrections, diagnostics)
    return Run(reading, corrections, None if diagnostics.failed else api)


def _facts_files(paths: Sequence[str], diagnostics: Diagnostics) -> list[Path]:
    files: list[Path] = []
    for name in paths:
        path = Path(name)
        found = sorted(path.glob("**/*.toml")) if path.is_dir() else [path]
        if not found:
            diagnostics.error(
                "no-documents", Place(path.as_posix()), "the folder has no facts", "facts files end in .toml"
            )
        files += found
    return files
