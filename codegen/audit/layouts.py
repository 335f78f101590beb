"""What documents would say of a type if they described it, as far as their layouts let them.

That is what makes facts complete for types whose documents are not at hand: whatever the tables say beyond
this, no document will. What a person has found of a type's documents counts as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from codegen.audit.known import ReviewedDifference
from codegen.ir.capabilities import documents_can_state
from codegen.ir.codec import EXPR, HAS_PROSE
from codegen.ir.declared import Fact
from codegen.ir.dynamic import changed, many_of, value_of
from codegen.ir.model import FIRST_VERSION, Property, Type, Version
from codegen.ir.names import Kind, Primitive, TypeExpr
from codegen.ir.records import RAISE, TYPE, VALUE, Record

R = TypeVar("R")

SPELT: Mapping[Primitive, Primitive] = {
    Primitive.BYTE: Primitive.INT,
    Primitive.TYPE_NAME: Primitive.STRING,
    Primitive.PROPERTY_PATH: Primitive.STRING,
    Primitive.METHOD_NAME: Primitive.STRING,
}
"""Types for which documents have no word, and the word that they use."""


def spelt(expr: TypeExpr | None) -> TypeExpr | None:
    """A type as documents spell it."""
    return SPELT.get(expr, expr) if isinstance(expr, Primitive) else expr


def labelled(versions: Iterable[Version]) -> Mapping[str, str]:
    """For each version the one that its name alone means: the newest of those that share it."""
    listed = [version for version in versions if version.listed]
    newest = {version.name: version.id for version in listed}
    return {version.id: newest[version.name] for version in listed}


def as_documented(
    type: Type, meant: Mapping[str, str], known: Mapping[tuple[str, str], ReviewedDifference]
) -> Type:
    """A type of the tables with what no document of it would say left out.

    Args:
        meant: What a version's name alone means, by version: methods and parameters tell no more of it.
        known: Reviewed differences: members that documents lack, and types that are of another kind there.
    """
    kind = known.get((str(type.name), "kind"))
    reviewed = kind is not None and kind.tables == type.kind.value
    return _Expressible(Kind(kind.documents) if kind and reviewed else type.kind, meant, known).type(type)


_ALWAYS = frozenset(("kind", "base", "type"))
"""Facts that documents of every kind of type state, in words of their own."""


@dataclass(frozen=True, slots=True)
class _Expressible:
    """What documents of one kind of type can say."""

    kind: Kind
    meant: Mapping[str, str]
    known: Mapping[tuple[str, str], ReviewedDifference]

    def type(self, item: Type) -> Type:
        properties = tuple(p for p in item.properties if not self._lacks(f"{item.name}.{p.name}", "property"))
        methods = tuple(m for m in item.methods if not self._lacks(f"{item.name}.{m.name}", "method"))
        known = replace(item, kind=self.kind, properties=properties, methods=methods)
        return self._record(TYPE, known, item.since, FIRST_VERSION)

    def _lacks(self, about: str, fact: str) -> bool:
        """Whether documents are known not to have a member."""
        entry = self.known.get((about, fact))
        return entry is not None and not entry.documents

    def _record(self, record: Record, item: R, owner: str, documented: str) -> R:
        """What documents would say of a record.

        Args:
            record: What it is.
            item: What the tables say of it.
            owner: The version of what holds it, by the tables,
            documented: and by the documents.
        """
        values: dict[str, object] = {}
        for fact in record.facts:
            if fact.inherits:
                since = str(value_of(item, fact.name))
                documented, stated = self._since(fact.path, since, owner, documented)
                owner = since
                values |= {fact.name: documented, f"{fact.name}_stated": stated}
            elif fact.linked and fact.tabled and fact.codec not in HAS_PROSE:
                values[fact.name] = self._said(fact, item)
        for part in record.parts:
            if part.record not in (RAISE, VALUE):
                found = many_of(item, part.of_linked)
                within = tuple(self._record(part.record, each, owner, documented) for each in found)
                values[part.of_linked] = within[0] if part.single else within
        return changed(item, values)

    def _said(self, fact: Fact[object], item: object) -> object:
        """A type in the word that documents have for it; in a fault, whatever is not simple is text."""
        value = value_of(item, fact.name)
        if isinstance(item, Property) and fact.codec is EXPR and not self._can(fact.path):
            simple = isinstance(item.type, Primitive) and not item.array
            return spelt(item.type) if simple else Primitive.STRING
        if fact.name in _ALWAYS:
            return spelt(value) if isinstance(value, Primitive) else value
        return value if self._can(fact.path) else None

    def _since(self, path: str, since: str, owner: str, documented: str) -> tuple[str, bool]:
        """A version as documents tell it: of a method by its name, of a parameter where it is newer."""
        if path.startswith("parameter.") and since == owner:
            return documented, False
        if path.startswith(("method.", "parameter.")):
            since = self.meant.get(since, since)
        return (since, True) if self._can(path) else (documented, False)

    def _can(self, path: str) -> bool:
        return documents_can_state(self.kind, path)
