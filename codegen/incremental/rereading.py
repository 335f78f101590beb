"""Reading the documents that are others now, and those that state the same types."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from codegen.cache.documents import KeptDocuments
from codegen.diagnostics import Diagnostics
from codegen.incremental.last_run import LastRun, Seen
from codegen.incremental.relinking import UnboundedEditError
from codegen.incremental.world import World
from codegen.ir.names import TypeName
from codegen.read.forms import built_in
from codegen.read.memory import DocumentReading
from codegen.read.reader import read
from codegen.read.sources import Document
from codegen.read.sources.decoding import decode

_MOST_DOCUMENTS = 50
_MOST_TYPES = 200
"""More take as long as a run over everything."""


@dataclass(frozen=True, slots=True)
class Reread:
    """Documents that were read for an edit.

    Attributes:
        names: The types of which they state something else now.
        before: What those that state these types, and those that changed, gave before.
        after: What they give now.
        texts: The same documents as they are.
        keys: How those that changed are found now, by path.
    """

    names: frozenset[TypeName]
    before: tuple[DocumentReading, ...]
    after: tuple[DocumentReading, ...]
    texts: tuple[Document, ...]
    keys: Mapping[str, str]

    @property
    def says_the_same(self) -> bool:
        """Whether documents state, and get wrong, what they did before."""
        findings = ([each.findings for each in found] for found in (self.before, self.after))
        return not self.names and next(findings) == next(findings)


def reread(last: LastRun, seen: Seen, memory: KeptDocuments, world: World) -> Reread:
    """Read the documents that are others than in the last run.

    Args:
        last: The last run.
        seen: What this one is given.
        memory: What documents gave; takes what those that changed give.
        world: The types as they were.

    Raises:
        UnboundedEditError: Documents have come or gone, or many changed; one has no text or no known form; or
            documents describe other types, or other versions, than before.
    """
    changed = _changed(last, seen)
    fresh = _Fresh(memory)
    documents = {path: _document(path, seen.files[path]) for path in changed}
    read(list(documents.values()), Diagnostics(), built_in(), fresh)
    names: set[str] = set()
    for path in changed:
        edited = memory.edited(path, last.documents[path], fresh.found[path]) if path in fresh.found else None
        if edited is None:
            raise UnboundedEditError("a document has another form, or states other versions")
        names |= edited
    types = frozenset(map(TypeName.parse, names))
    if len(types) > _MOST_TYPES or any(name not in world.types for name in types):
        raise UnboundedEditError("a document states a new type, or very many")
    paths = {*changed, *(place.path for name in types for place in world.types[name].sources)}
    before: list[DocumentReading] = []
    after: list[DocumentReading] = []
    for path in sorted(paths):
        known = memory.reading(path, last.documents[path], names)
        if known is None:
            raise UnboundedEditError("what a document gave is not known any more")
        before.append(known)
        after.append(fresh.found.get(path, known))
        if path not in documents:
            documents[path] = _document(path, seen.files[path])
    _check_described(types, after)
    keys = {path: memory.keys[path] for path in changed}
    return Reread(types, tuple(before), tuple(after), tuple(documents.values()), keys)


class _Fresh:
    """Remembers nothing, and keeps what is read, here too.

    Args:
        memory: What keeps it for others.
    """

    def __init__(self, memory: KeptDocuments) -> None:
        self._memory = memory
        self.found: dict[str, DocumentReading] = {}

    def recall(self, document: Document) -> DocumentReading | None:
        """Nothing: all that is given is to be read."""
        return None

    def keep(self, document: Document, reading: DocumentReading) -> None:
        """Keep what a document gives."""
        self.found[document.path] = reading
        self._memory.keep(document, reading)


def _changed(last: LastRun, seen: Seen) -> list[str]:
    """The documents that are others now, sorted."""
    if last.seen.setting != seen.setting:
        raise UnboundedEditError("program, settings or facts are others")
    if last.seen.files.keys() != seen.files.keys():
        raise UnboundedEditError("documents have come or gone")
    changed = sorted(path for path, hashed in seen.files.items() if last.seen.files[path] != hashed)
    if len(changed) > _MOST_DOCUMENTS:
        raise UnboundedEditError("many documents are others")
    if any(path not in last.documents for path in changed):
        raise UnboundedEditError("a file is another that was no document, or none that is kept")
    return changed


def _document(path: str, hashed: str) -> Document:
    """A document as it was when it was looked at."""
    try:
        data = Path(path).read_bytes()
    except OSError:
        data = b""
    findings = Diagnostics()
    document = decode(path, data, findings) if sha256(data).hexdigest() == hashed else None
    if document is None or len(findings):
        raise UnboundedEditError("a document cannot be read, or is changing")
    return document


def _check_described(names: Set[TypeName], readings: Collection[DocumentReading]) -> None:
    """See that each type is described still."""
    stated = {each.name for reading in readings for each in reading.statements.types}
    if not names <= stated:
        raise UnboundedEditError("a type is described no longer")
