"""What documents gave that were read before, by their paths and texts.

All that one set of sources gave is one entry, so that it is read and written at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from hashlib import sha256

from codegen.cache import observed, program
from codegen.cache.compact import Compact, Json, text_of
from codegen.cache.store import Store
from codegen.ir.forms import DOCUMENTS
from codegen.read.memory import DocumentReading
from codegen.read.sources import Document

STORE = "documents"
_KEY = 64
_MOST_UNMET = 100
"""So many documents that a run did not meet are kept."""


class KeptDocuments:
    """The memory of one set of sources.

    Args:
        sources: What tells the set from others: its sources, and which of their documents are read.

    Attributes:
        keys: How the documents of this run are found again, by their paths; of those alone that can be.
        program: The program that reads; empty where nobody can tell which that is.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        self._store = Store(STORE)
        self._name = _hash([os.getcwd(), *sources])
        self.keys: dict[str, str] = {}
        self.program = _program()
        self._content = self._load()
        self._used: dict[bytes, bytes] = {}
        self._is_changed = False
        self._compact = Compact(DocumentReading, DOCUMENTS)

    @cached_property
    def _lines(self) -> Mapping[bytes, bytes]:
        """What was kept, by key."""
        _, *lines = self._content.split(b"\n")
        return {line[:_KEY]: line[_KEY:] for line in lines}

    def _line(self, key: bytes) -> bytes | None:
        """What is kept under a key; to look for a few in the text takes less than to part all lines."""
        if "_lines" in vars(self):
            return self._lines.get(key)
        at = self._content.find(b"\n" + key)
        if at < 0:
            return None
        end = self._content.find(b"\n", at + 1)
        return self._content[at + 1 + _KEY : end if end >= 0 else None]

    def recall(self, document: Document) -> DocumentReading | None:
        """What a document of this path and text gave; None where nobody knows."""
        key = _key(document)
        line = self._lines.get(key)
        if line is None:
            return None
        self._used[key] = line
        self.keys[document.path] = key.decode()
        return self._compact.from_json(json.loads(line), document.path)

    def keep(self, document: Document, reading: DocumentReading) -> None:
        """Keep what a document gave."""
        data = self._compact.to_json(reading.without_contents(), document.path)
        line = text_of(data)
        key = _key(document)
        self.keys[document.path] = key.decode()
        self._is_changed |= self._line(key) != line
        self._used[key] = line

    def save(self, has_met_all: bool = True) -> None:
        """Write what the documents of this run gave, if any of it is new.

        Some of what it has not met stays: it may be of documents that were edited, and may be so again.

        Args:
            has_met_all: Whether the run has looked at all documents; else all that it has not met stays.
        """
        if not self.program or not self._is_changed:
            return
        if has_met_all:
            others = [(key, line) for key, line in self._lines.items() if key not in self._used]
            before, lines = self.program, [*others[-_MOST_UNMET:], *self._used.items()]
        else:
            before = self._content
            lines = [(key, line) for key, line in self._used.items() if self._line(key) is None]
        self._store.write(self._name, b"\n".join([before, *(key + line for key, line in lines)]))

    def reading(self, path: str, key: str, names: Collection[str]) -> DocumentReading | None:
        """What a document gave, with what it states of some types alone.

        Args:
            path: Its path.
            key: How it is found.
            names: The types, by their dotted names.
        """
        line = self._line(key.encode())
        if line is None:
            return None
        page, (types, versions), findings = json.loads(line)
        some = [type_ for type_ in types if type_[0] in names]
        return self._compact.from_json([page, [some, versions], findings], path)

    def edited(self, path: str, key: str, reading: DocumentReading) -> set[str] | None:
        """The types of which a document states something else now.

        Args:
            path: Its path.
            key: How what it gave before is found.
            reading: What it gives now.

        Returns:
            Their dotted names; None where nobody knows what it gave before, or it states other versions.
        """
        line = self._line(key.encode())
        if line is None:
            return None
        before, after = json.loads(line)[1], self._compact.to_json(reading, path)[1]
        if before[1] != after[1]:
            return None
        old, new = _by_name(before[0]), _by_name(after[0])
        return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}

    def _load(self) -> bytes:
        """What was kept, behind the program that has read it; nothing where that is another one."""
        content = self._store.read(self._name) if self.program else None
        is_own = content is not None and content.partition(b"\n")[0] == self.program
        return content if content is not None and is_own else self.program


def _by_name(types: Sequence[Json]) -> Mapping[str, list[Json]]:
    """What is stated of each type, by its name, which is the first that its JSON has."""
    found: dict[str, list[Json]] = {}
    for type_ in types:
        found.setdefault(type_[0], []).append(type_)
    return found


def _program() -> bytes:
    """The program that reads; nothing where nobody can tell which that is."""
    try:
        return _hash([*program.files(), program.libraries()]).encode()
    except observed.UnobservableError:
        return b""


def _key(document: Document) -> bytes:
    text = f"{document.path}\n{document.text}".encode("utf-8", "surrogatepass")
    return sha256(text).hexdigest().encode()


def _hash(value: object) -> str:
    return sha256(json.dumps(value).encode()).hexdigest()
