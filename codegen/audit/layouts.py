"""What documents would say of a type if they described it, as far as their layouts let them.

That is what makes facts complete for types whose documents are not at hand: whatever the tables say beyond
this, no document will. What a person has found of a type's documents counts as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from codegen.audit.known import Known
from codegen.ir.capabilities import documents_can_state
from codegen.ir.model import FIRST_VERSION, Method, Parameter, Property, Returns, Type, Version
from codegen.ir.names import Kind, Primitive, TypeExpr

T = TypeVar("T")

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


def as_documented(type: Type, meant: Mapping[str, str], known: Mapping[tuple[str, str], Known]) -> Type:
    """A type of the tables with what no document of it would say left out.

    Args:
        meant: What a version's name alone means, by version: methods and parameters tell no more of it.
        known: Reviewed differences: members that documents lack, and types that are of another kind there.
    """
    kind = known.get((str(type.name), "kind"))
    reviewed = kind is not None and kind.tables == type.kind.value
    return _Layout(Kind(kind.documents) if kind and reviewed else type.kind, meant, known).type(type)


@dataclass(frozen=True, slots=True)
class _Layout:
    """What documents of one kind of type can say."""

    kind: Kind
    meant: Mapping[str, str]
    known: Mapping[tuple[str, str], Known]

    def type(self, item: Type) -> Type:
        since, stated = self._since("since", item.since, FIRST_VERSION)
        return replace(
            item,
            kind=self.kind,
            since=since,
            since_stated=stated,
            wire_name=self._kept("wire_name", item.wire_name),
            properties=tuple(
                self._property(property, since)
                for property in item.properties
                if not self._lacks(f"{item.name}.{property.name}", "property")
            ),
            methods=tuple(
                self._method(method, since)
                for method in item.methods
                if not self._lacks(f"{item.name}.{method.name}", "method")
            ),
        )

    def _lacks(self, about: str, fact: str) -> bool:
        """Whether documents are known not to have a member."""
        entry = self.known.get((about, fact))
        return entry is not None and not entry.documents

    def _property(self, item: Property, owner: str) -> Property:
        since, stated = self._since("property.since", item.since, owner)
        return replace(
            item,
            type=self._property_type(item),
            array=self._kept("property.array", item.array),
            optional=self._kept("property.optional", item.optional),
            since=since,
            since_stated=stated,
            privilege=self._kept("property.privilege", item.privilege),
        )

    def _property_type(self, item: Property) -> TypeExpr | None:
        """In a fault, whatever is an array or no simple type is written as text."""
        if self._can("property.type"):
            return spelt(item.type)
        simple = isinstance(item.type, Primitive) and not item.array
        return spelt(item.type) if simple else Primitive.STRING

    def _method(self, item: Method, owner: str) -> Method:
        since, stated = self._since("method.since", self.meant.get(item.since, item.since), owner)
        return replace(
            item,
            since=since,
            since_stated=stated,
            privilege=self._kept("method.privilege", item.privilege),
            short_name=self._kept("method.short_name", item.short_name),
            parameters=tuple(self._parameter(parameter, item.since, since) for parameter in item.parameters),
            returns=self._returns(item.returns),
        )

    def _parameter(self, item: Parameter, method: str, documented: str) -> Parameter:
        since, stated = documented, False  # it says none where it is as old as its method
        if item.since != method:
            meant = self.meant.get(item.since, item.since)
            since, stated = self._since("parameter.since", meant, documented)
        return replace(
            item,
            type=spelt(item.type),
            array=self._kept("parameter.array", item.array),
            optional=self._kept("parameter.optional", item.optional),
            since=since,
            since_stated=stated,
        )

    def _returns(self, item: Returns) -> Returns:
        return replace(
            item,
            type=spelt(item.type),
            array=self._kept("returns.array", item.array),
            optional=self._kept("returns.optional", item.optional),
            task_result=item.task_result if self._can("returns.task_result") else None,
            task_result_array=self._kept("returns.task_result_array", item.task_result_array),
        )

    def _since(self, fact: str, since: str, default: str) -> tuple[str, bool]:
        return (since, True) if self._can(fact) else (default, False)

    def _kept(self, fact: str, value: T | None) -> T | None:
        return value if self._can(fact) else None

    def _can(self, fact: str) -> bool:
        return documents_can_state(self.kind, fact)
