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
        names: The types that are looked at.
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


class Rereading:
    """The documents of an edit, read as far as somebody asks.

    Args:
        last: The last run.
        seen: What this one is given.
        memory: What documents gave; takes what those that changed give.
        world: The types as they were.

    Raises:
        UnboundedEditError: Documents have come or gone, or many changed; or one has no text.
    """

    def __init__(self, last: LastRun, seen: Seen, memory: KeptDocuments, world: World) -> None:
        self._last, self._seen, self._memory, self._world = last, seen, memory, world
        self._changed = _changed(last, seen)
        self._documents = {path: _document(path, seen.files[path]) for path in self._changed}
        fresh = _Fresh(memory)
        read(list(self._documents.values()), Diagnostics(), built_in(), fresh)
        self._found = fresh.found

    def edited(self) -> frozenset[TypeName]:
        """The types of which documents state something else now.

        Raises:
            UnboundedEditError: A document has no known form; or documents describe other types, or other
                versions, than before.
        """
        names: set[str] = set()
        for path in self._changed:
            found = self._found.get(path)
            edited = self._memory.edited(path, self._last.documents[path], found) if found else None
            if edited is None:
                raise UnboundedEditError("a document has another form, or states other versions")
            names |= edited
        return frozenset(map(TypeName.parse, names))

    def stating(self, types: frozenset[TypeName]) -> Reread:
        """What states some types.

        Raises:
            UnboundedEditError: They are many; or no document has stated, or states now, one of them.
        """
        if len(types) > _MOST_TYPES or any(name not in self._world.types for name in types):
            raise UnboundedEditError("a document states a new type, or very many types are to be looked at")
        paths = {*self._changed, *(each.path for name in types for each in self._world.types[name].sources)}
        names = {*map(str, types)}
        before: list[DocumentReading] = []
        after: list[DocumentReading] = []
        for path in sorted(paths):
            known = self._memory.reading(path, self._last.documents[path], names)
            if known is None:
                raise UnboundedEditError("what a document gave is not known any more")
            before.append(known)
            after.append(self._found.get(path, known))
            if path not in self._documents:
                self._documents[path] = _document(path, self._seen.files[path])
        _check_described(types, after)
        keys = {path: self._memory.keys[path] for path in self._changed}
        texts = tuple(self._documents[path] for path in sorted(paths))
        return Reread(types, tuple(before), tuple(after), texts, keys)


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
        raise UnboundedEditError("program or settings are others")
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
