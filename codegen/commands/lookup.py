"""Finding things in an API by any of their names, and by words of their texts."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from codegen.commands.plain_text import to_text
from codegen.ir.facts import Target
from codegen.ir.model import Api, Method, Property, Type, Value
from codegen.ir.prose import Prose
from codegen.ir.records import record_of
from codegen.ir.walk import Item, below, proses
from codegen.ir.wire_names import TASK_SUFFIX, derived

Member = Property | Method | Value
_MOST = 5
_AROUND = 40


@dataclass(frozen=True, slots=True)
class FoundItem:
    """A type, or one of its members."""

    type: Type
    member: Member | None = None

    @property
    def name(self) -> str:
        """The dotted name."""
        return f"{self.type.name}.{self.member.name}" if self.member else str(self.type.name)

    @property
    def kind(self) -> str:
        """What it is: ``managed``, ``data``, ``fault``, ``enum``, ``method``, ``property`` or ``value``."""
        return type(self.member).__name__.lower() if self.member else str(self.type.kind)


@dataclass(frozen=True, slots=True)
class NamespaceContent:
    """A part of the API: what is directly in it.

    Attributes:
        name: The dotted name.
        namespaces: Those within, by their dotted names.
        types: The types in it that are nested in no other.
    """

    name: str
    namespaces: tuple[str, ...]
    types: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search has found.

    Attributes:
        item: The type or member.
        in_name: Whether it is called so; otherwise its texts say so.
        excerpt: The words of the text around the place, or the beginning of the text.
    """

    item: FoundItem
    in_name: bool
    excerpt: str


class Index:
    """All names of an API.

    Args:
        api: The API.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self._types = {str(each.name): each for each in api.types}

    def find(self, name: str) -> FoundItem | NamespaceContent | None:
        """What a name means, where that is one thing.

        Types go by their dotted name or their name on the wire; members by their name behind that, methods
        also by their short name and without the suffix of tasks; namespaces by their dotted name.
        """
        if (type_ := self.type(name)) is not None:
            return FoundItem(type_)
        return next(self._members(name), None) or self._namespace(name)

    def _members(self, name: str) -> Iterator[FoundItem]:
        """The members that a name may mean; that of a value may have dots of its own."""
        for dot in reversed([at for at, character in enumerate(name) if character == "."]):
            type_, leaf = self.type(name[:dot]), name[dot + 1 :]
            if type_ is not None:
                wanted = (member for member in members(type_) if leaf in names_of(member))
                for member in sorted(wanted, key=lambda member: member.name != leaf):
                    yield FoundItem(type_, member)

    def type(self, name: str) -> Type | None:
        """The type of a dotted name, or of a name on the wire that no other has."""
        if name in self._types:
            return self._types[name]
        called = self._wire_names.get(name, ())
        return called[0] if len(called) == 1 else None

    @cached_property
    def _wire_names(self) -> Mapping[str, tuple[Type, ...]]:
        stated = {each.name: each.wire_name for each in self._api.types if each.wire_name}
        found: dict[str, tuple[Type, ...]] = {}
        for each in self._api.types:
            wire_name = each.wire_name or derived(each.name, stated)
            found[wire_name] = (*found.get(wire_name, ()), each)
        return found

    def _namespace(self, name: str) -> NamespaceContent | None:
        parts = tuple(name.split("."))
        spaces = {each.name.namespace for each in self._api.types}
        within = {space[: len(parts) + 1] for space in spaces if space[: len(parts)] == parts} - {parts}
        here = [each for each in self._api.types if each.name.namespace == parts]
        types = tuple(each for each in here if each.name == each.name.outermost)
        return (
            NamespaceContent(name, tuple(sorted(map(".".join, within))), types) if types or within else None
        )

    def suggestions(self, name: str) -> list[str]:
        """Names that a misspelt one may have meant, best first."""
        if len(self._wire_names.get(name, ())) > 1:
            return [str(each.name) for each in self._wire_names[name]][:_MOST]
        known = {found.name: found.name for found in self.items()}
        for found in self.items():
            if found.member is not None:
                known |= {f"{found.type.name}.{each}": found.name for each in names_of(found.member)}
        known |= {wire: str(types[0].name) for wire, types in self._wire_names.items() if len(types) == 1}
        folded = name.lower()
        leaf = folded.rpartition(".")[2]
        by_leaf: dict[str, list[str]] = {}
        for each in known:
            by_leaf.setdefault(each.lower().rpartition(".")[2], []).append(each)
        near = [each for each in known if each.lower() == folded] or by_leaf.get(leaf, [])
        near = near or difflib.get_close_matches(name, known, cutoff=0.75)
        near = near or [
            each for word in difflib.get_close_matches(leaf, by_leaf, 2, 0.75) for each in by_leaf[word]
        ]
        return list(dict.fromkeys(known[each] for each in near))[:_MOST]

    def did_you_mean(self, name: str) -> str:
        """Names that a misspelt one may have meant, as a question; empty where there are none."""
        near = self.suggestions(name)
        return f" Did you mean {' or '.join(near)}?" if near else ""

    def suggested_types(self, name: str) -> list[str]:
        """Names of types that a misspelt one may have meant, best first."""
        return [each for each in self.suggestions(name) if each in self._types]

    def items(self) -> Iterator[FoundItem]:
        """Every type and every member."""
        for each in self._api.types:
            yield FoundItem(each)
            yield from (FoundItem(each, member) for member in members(each))

    def search(self, word: str) -> list[Hit]:
        """What is called so, best first, then what is described so."""
        folded = word.lower()
        named: list[tuple[int, int, str, Hit]] = []
        told: list[tuple[int, str, Hit]] = []
        for item in self.items():
            rank = self._rank(item, word)
            if rank is not None:
                first = _text(item).split("\n")[0]
                named.append((rank, len(item.name), item.name, Hit(item, True, _shortened(first))))
                continue
            text = _text(item)
            times = text.lower().count(folded)
            if times:
                told.append((-times, item.name, Hit(item, False, _excerpt(text, folded))))
        named.sort(key=lambda entry: entry[:3])
        told.sort(key=lambda entry: entry[:2])
        return [entry[3] for entry in named] + [entry[2] for entry in told]

    def _rank(self, item: FoundItem, word: str) -> int | None:
        """How well a word fits the names of a thing, 0 best; None where it does not."""
        names = [item.name.rpartition(".")[2], *(names_of(item.member) if item.member else ())]
        if item.member is None and item.type.wire_name:
            names.append(item.type.wire_name)
        if "." in word:
            names.append(item.name)
        return min((rank for each in names if (rank := _fit(each, word)) is not None), default=None)


def members(type_: Type) -> list[Member]:
    """The members of a type, methods first."""
    return [*type_.methods, *type_.properties, *type_.values]


def names_of(member: Member) -> tuple[str, ...]:
    """All names of a member."""
    if not isinstance(member, Method):
        return (member.name,)
    short = (member.short_name,) if member.short_name else ()
    return (member.name, member.name.removesuffix(TASK_SUFFIX), *short)


def _fit(name: str, word: str) -> int | None:
    """How well a name fits a word, 0 best; None where the word is not in it."""
    folded, wanted = name.lower(), word.lower()
    if name == word:
        return 0
    if folded == wanted:
        return 1
    if folded.startswith(wanted):
        return 2
    if re.search(rf"(?<![A-Z]){re.escape(word[:1].upper() + word[1:])}", name):
        return 3  # a word of the name begins so
    return 4 if wanted in folded else None


def _text(item: FoundItem) -> str:
    """All that is said of a thing."""
    texts: list[Prose] = [item.type.description]
    if item.member is not None:
        member = Item(record_of(item.member), Target(item.type.name, item.member.name), item.member)
        texts = [prose for each in below(member) for prose in proses(each)]
    return "\n".join(text for text in map(to_text, texts) if text)


def _excerpt(text: str, folded: str) -> str:
    at = text.lower().find(folded)
    start, end = max(0, at - _AROUND), at + len(folded) + _AROUND
    before = "…" if start else ""
    after = "…" if end < len(text) else ""
    return f"{before}{' '.join(text[start:end].split())}{after}"


def _shortened(text: str) -> str:
    most = 2 * _AROUND
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
