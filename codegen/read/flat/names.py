"""What other documents say of a flattened enum's values: a page lists them, a link refers to one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.ir.names import Kind
from codegen.ir.prose import words
from codegen.read.document_form import Others
from codegen.read.flat.enums import KnownValues
from codegen.read.flat.guess import letters
from codegen.read.outline import Page, SectionLabel
from codegen.read.sources import Document

_ANCHOR = re.compile(r"\.(?:rst|md)#([\w.]+)")
_LONGEST_ADDRESS = 600
_BEFORE_ADDRESS = re.compile(r"[\s()<>\"']")


class ValueNames:
    """Looks up the values of enums; nothing is searched before the first question."""

    def __init__(self, others: Others) -> None:
        """Take all documents of a run, and the pages of those that are not flattened and have enums."""
        self._others = others
        self._listed: dict[str, dict[str, str]] | None = None
        self._referred: dict[str, dict[str, None]] = {}

    def __call__(self, enum: str) -> KnownValues:
        """The values that are known of an enum."""
        if self._listed is None:
            self._listed = _listed(self._others.pages.values())
            self._referred = _referred(self._others.documents)
        referred = tuple(self._referred.get(enum, ()))
        if enum in self._listed:
            texts = self._listed[enum]
            return KnownValues(tuple(texts), complete=True, referred=referred, texts=texts)
        return KnownValues(referred)


def _listed(pages: Iterable[Page]) -> dict[str, dict[str, str]]:
    """The values that all pages together list, with the letters of their texts."""
    found: dict[str, dict[str, str]] = {}
    for page in pages:
        for entry in page.entries:
            if entry.kind is not Kind.ENUM:
                continue
            for section in entry.sections:
                for value in section.entries if section.label is SectionLabel.VALUES else ():
                    texts = found.setdefault(entry.name, {})
                    texts[value.name] = texts.get(value.name) or letters(
                        "".join(words(value.description or ()))
                    )
    return found


def _referred(documents: Iterable[Document]) -> dict[str, dict[str, None]]:
    """The anchors that links name, by the type whose page they are on: ``../vim/Foo/State.rst#idle``."""
    found: dict[str, dict[str, None]] = {}
    for document in documents:
        for match in _ANCHOR.finditer(document.text):
            before = document.text[max(match.start() - _LONGEST_ADDRESS, 0) : match.start()]
            page = _BEFORE_ADDRESS.split(before)[-1].rpartition("../")[2].replace("/", ".")
            name, _, member = match[1].rpartition(".")
            found.setdefault(name or page, {})[member] = None
    return found
