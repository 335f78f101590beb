"""What documents gave that were read before, by their paths and texts.

All that one set of sources gave is one entry, so that it is read and written at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from hashlib import sha256

from codegen.cache import observed, program
from codegen.cache.compact import Compact
from codegen.cache.store import Store
from codegen.ir.forms import DOCUMENTS
from codegen.read.memory import DocumentReading
from codegen.read.sources import Document

STORE = "documents"
_KEY = 64


class KeptDocuments:
    """The memory of one set of sources.

    Args:
        sources: What tells the set from others: its sources, and which of their documents are read.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        self._store = Store(STORE)
        self._name = _hash([os.getcwd(), *sources])
        self._program = _program()
        self._lines = self._load()
        self._used: dict[bytes, bytes] = {}
        self._is_changed = False
        self._compact = Compact(DocumentReading, DOCUMENTS)

    def recall(self, document: Document) -> DocumentReading | None:
        """What a document of this path and text gave; None where nobody knows."""
        key = _key(document)
        line = self._lines.get(key)
        if line is None:
            return None
        self._used[key] = line
        return self._compact.from_json(json.loads(line), document.path)

    def keep(self, document: Document, reading: DocumentReading) -> None:
        """Keep what a document gave."""
        data = self._compact.to_json(reading.without_contents(), document.path)
        line = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        key = _key(document)
        self._is_changed |= self._lines.get(key) != line
        self._used[key] = line

    def save(self) -> None:
        """Write what the documents of this run gave, if that is not what was kept before."""
        if self._program and (self._is_changed or self._used.keys() != self._lines.keys()):
            lines = (key + line for key, line in self._used.items())
            self._store.write(self._name, b"\n".join([self._program, *lines]))

    def _load(self) -> dict[bytes, bytes]:
        """What was kept, unless another program has read it."""
        content = self._store.read(self._name) if self._program else None
        if content is None:
            return {}
        first, *lines = content.split(b"\n")
        return {line[:_KEY]: line[_KEY:] for line in lines} if first == self._program else {}


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
