"""What is kept of a document that was read, so that the next run need not read it again."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from typing import Protocol

from codegen.diagnostics import Diagnostic
from codegen.ir.names import Kind
from codegen.ir.statements import Statements
from codegen.read.outline import Entry, Page
from codegen.read.sources import Document


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """What one document gave.

    Attributes:
        page: Its page; of one that was recalled, entries have nothing but name, place and kind.
        statements: What it states.
        findings: What is wrong with it.
    """

    page: Page
    statements: Statements
    findings: tuple[Diagnostic, ...]

    def has_any(self, kinds: Set[Kind]) -> bool:
        """Whether its page has a type of some kinds."""
        return any(entry.kind in kinds for entry in self.page.entries)

    def without_contents(self) -> DocumentReading:
        """The same, but for what is in the entries of the page, which the statements have."""
        heads = tuple(Entry(entry.name, entry.place, kind=entry.kind) for entry in self.page.entries)
        return replace(self, page=replace(self.page, entries=heads))


class Memory(Protocol):
    """What earlier runs have read, by forms that the program brings itself."""

    def recall(self, document: Document) -> DocumentReading | None:
        """What a document of this path and text gave; None where nobody knows."""
        ...

    def keep(self, document: Document, reading: DocumentReading) -> None:
        """Keep what a document gave."""
        ...


class NoMemory:
    """Knows nothing, and keeps nothing."""

    def recall(self, document: Document) -> DocumentReading | None:
        """Nobody knows."""
        return None

    def keep(self, document: Document, reading: DocumentReading) -> None:
        """Let go what a document gave."""
