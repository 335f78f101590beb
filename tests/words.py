"""Documents with one word changed, and whether that word is accounted for."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from codegen.diagnostics import Diagnostics
from codegen.ir.json_form import to_json
from codegen.link import link
from codegen.read.origins import Places
from codegen.read.reader import read
from codegen.read.sources import Document

_WORD = re.compile(r"\S+")
_NAME = re.compile(r"[^\W_]\w*")
_TITLE = re.compile(r"(?:^|\n)([^\n]+)\n=+\s")
_TARGET = re.compile(r"\.\. _([^`\n:]+): ")
_STRAY = "zzq"
_NO_FACTS = ("sources", "first_use", "description")


@dataclass(frozen=True, slots=True)
class Change:
    """A document with one word inserted, removed, doubled or misspelt.

    Attributes:
        start: Where in the text the changed word begins; where it is missing, where the word before it ends.
        end: Where it ends; where it is missing, where the next one begins.
    """

    kind: str
    word: str
    text: str
    start: int
    end: int

    def __str__(self) -> str:
        around = self.text[max(self.start - 30, 0) : self.end + 20]
        return f"{self.kind} {self.word!r} in {around!r}"


@dataclass(frozen=True, slots=True)
class Read:
    """What a document says: its facts without texts, and what is told of it, with where in its text."""

    facts: object
    told: frozenset[tuple[str, str, int]]


@cache
def read_words(text: str) -> Read:
    diagnostics = Diagnostics()
    statements = read([Document("d", text)], diagnostics).statements
    api = None if diagnostics.failed else link(statements, (), diagnostics)
    facts = None if api is None or diagnostics.failed else _facts(json.loads(to_json(api)))
    places = Places("d", text)
    told = ((d.code, d.message, places.start(d.place.line or 1) + d.place.column - 1) for d in diagnostics)
    return Read(facts, frozenset(told))


def _facts(value: object) -> object:
    if isinstance(value, list):
        return [_facts(each) for each in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    fields = cast("dict[str, object]", value)
    kept = {key: _facts(each) for key, each in fields.items() if key not in _NO_FACTS}
    if "namespace" in kept:
        del kept["name"]  # of a version: words
    if "deprecated" in kept:
        kept["deprecated"] = bool(kept["deprecated"])
    return kept


def changes(text: str, seed: int, most: int) -> Iterator[Change]:
    """Changes of words that are no names, spread evenly over a document."""
    titles = _TITLE.findall(text)
    names = {*_NAME.findall(" ".join([json.dumps(read_words(text).facts), *titles, *_TARGET.findall(text)]))}
    generator = random.Random(seed)
    words = list(_WORD.finditer(text))
    jobs = [(kind, word) for word in words for kind in ("insert", "remove", "double", "misspell")]
    generator.shuffle(jobs)
    for kind, word in jobs[:most]:
        said, start, end = word[0], word.start(), word.end()
        before, behind = text[:start], text[end:]
        named = not names.isdisjoint(_NAME.findall(said))
        match kind:
            case "insert" if not said.startswith("("):  # what stands there is a name
                yield Change(kind, said, f"{before}{_STRAY} {said}{behind}", start, start + len(_STRAY))
            case "remove" if not named:
                gap = before + behind
                rest = gap[start:]
                yield Change(kind, said, gap, len(before.rstrip()), start + len(rest) - len(rest.lstrip()))
            case "double" if not named:
                yield Change(kind, said, f"{before}{said} {said}{behind}", start, end + 1 + len(said))
            case "misspell" if not named and said != "None":  # else it could be a name
                middle = len(said) // 2
                other = "x" if said[middle] == "q" else "q"
                yield Change(
                    kind, said, f"{before}{said[:middle]}{other}{said[middle + 1:]}{behind}", start, end
                )
            case _:
                pass


def unaccounted(text: str, change: Change) -> str | None:
    """Why the changed word is not accounted for; None where it is."""
    before, after = read_words(text), read_words(change.text)
    if after.facts == before.facts:
        return None
    if change.kind == "insert" and f'"{_STRAY}"' in json.dumps(after.facts):
        return None  # it stands where a name can
    known = {(code, message) for code, message, _ in before.told}
    fresh = [each for each in after.told if each[:2] not in known]
    if any(change.start <= at <= change.end for _, _, at in fresh) or (fresh and change.kind == "insert"):
        return None
    told = [f"{code} at {change.text[at : at + 20]!r}: {message[:80]}" for code, message, at in fresh]
    return "; ".join(told) or "nothing is told"
