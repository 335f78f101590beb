"""Pass: where facts files are complete in a fact, give it its default wherever nothing else is stated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from codegen.diagnostics import Diagnostics
from codegen.ir.defaults import default
from codegen.ir.facts import Fact
from codegen.ir.names import Kind
from codegen.ir.place import Place, Stated
from codegen.ir.statements import MethodStatement, PropertyStatement, ReturnStatement, TypeStatement
from codegen.link.draft import Draft
from codegen.link.wire_names import gives_task

T = TypeVar("T")


def complete(draft: Draft, _: Diagnostics) -> Draft:
    """Fill what the files say by not listing it; without such a file, nothing is filled."""
    places: dict[str, Place] = {}
    for fact in draft.facts:
        for name in sorted(fact.otherwise) if isinstance(fact, Fact) else ():
            places.setdefault(name, Place(fact.place.path))
    if not places:
        return draft
    types = tuple(
        replace(merged, statement=_Filler(merged.statement, places).type()) for merged in draft.types
    )
    return replace(draft, types=types)


@dataclass(frozen=True, slots=True)
class _Filler:
    """Fills what nothing states of one type."""

    item: TypeStatement
    places: Mapping[str, Place]

    def type(self) -> TypeStatement:
        """The type, filled."""
        return replace(
            self.item,
            properties=tuple(self._property(property) for property in self.item.properties),
            methods=tuple(self._method(method) for method in self.item.methods),
        )

    def _property(self, item: PropertyStatement) -> PropertyStatement:
        return replace(item, array=self._or_default(item.array, "property.array"))

    def _method(self, item: MethodStatement) -> MethodStatement:
        parameters = tuple(
            replace(parameter, array=self._or_default(parameter.array, "parameter.array"))
            for parameter in item.parameters
        )
        return replace(
            item,
            short_name=self._or_default(item.short_name, "method.short_name", item.name),
            parameters=parameters,
            returns=self._returns(item.returns) if item.returns else None,
        )

    def _returns(self, item: ReturnStatement) -> ReturnStatement:
        if item.type is None:
            return item
        known = replace(item, optional=self._or_default(item.optional, "returns.optional"))
        if not gives_task(item):
            return known
        return replace(
            known,
            task_result=self._or_default(item.task_result, "returns.task_result"),
            task_result_array=self._or_default(item.task_result_array, "returns.task_result_array"),
        )

    def _or_default(self, stated: Stated[T] | None, fact: str, method: str | None = None) -> Stated[T] | None:
        kind = self.item.kind.value if self.item.kind else Kind.DATA
        if stated is not None or fact not in self.places:
            return stated
        value = default(fact, kind, method)
        # cast: the table of defaults has the type of each fact, which its name alone cannot tell
        return None if value is None else Stated(cast(T, value), self.places[fact])
