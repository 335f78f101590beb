"""Pass: where facts files are complete in a fact, give it its default wherever nothing else is stated.

They speak only for the members that they cover: of one that their origin did not know, what nothing states
stays unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from codegen.diagnostics import Diagnostics
from codegen.ir.defaults import default
from codegen.ir.facts import Completeness
from codegen.ir.names import Kind
from codegen.ir.place import Place, Stated
from codegen.ir.statements import MethodStatement, PropertyStatement, ReturnStatement, TypeStatement
from codegen.link.draft import Draft
from codegen.link.match_methods import stem
from codegen.link.wire_names import gives_task

T = TypeVar("T")
Known = Mapping[str, Place]
"""The facts that are as usual where nothing states them, each with the file that says so."""


def complete(draft: Draft, _: Diagnostics) -> Draft:
    """Fill what the files say by not listing it; without such a file, nothing is filled."""
    files = [fact for fact in draft.facts if isinstance(fact, Completeness)]
    types = tuple(
        replace(merged, statement=_Filler(merged.statement, covering).type()) if covering else merged
        for merged in draft.types
        for covering in [[file for file in files if merged.statement.name in file.covers]]
    )
    return replace(draft, types=types)


@dataclass(frozen=True, slots=True)
class _Filler:
    """Fills what nothing states of one type, by the files that cover some of it."""

    item: TypeStatement
    files: Sequence[Completeness]

    def type(self) -> TypeStatement:
        """The type, filled."""
        return replace(
            self.item,
            properties=tuple(self._property(property) for property in self.item.properties),
            methods=tuple(self._method(method) for method in self.item.methods),
        )

    def _property(self, item: PropertyStatement) -> PropertyStatement:
        return replace(item, array=self._or_default(item.array, "property.array", self._known(item.name)))

    def _method(self, item: MethodStatement) -> MethodStatement:
        name = stem(item.name)
        known = self._known(name)
        parameters = tuple(
            replace(p, array=self._or_default(p.array, "parameter.array", self._known(name, p.name)))
            for p in item.parameters
        )
        return replace(
            item,
            short_name=self._or_default(item.short_name, "method.short_name", known, item.name),
            parameters=parameters,
            returns=self._returns(item.returns, known) if item.returns else None,
        )

    def _returns(self, item: ReturnStatement, known: Known) -> ReturnStatement:
        if item.type is None:
            return item
        filled = replace(item, optional=self._or_default(item.optional, "returns.optional", known))
        if not gives_task(item):
            return filled
        return replace(
            filled,
            task_result=self._or_default(item.task_result, "returns.task_result", known),
            task_result_array=self._or_default(item.task_result_array, "returns.task_result_array", known),
        )

    def _known(self, member: str, parameter: str | None = None) -> Known:
        """What is known of a member, or of a parameter of it; nothing where no file covers it."""
        places: dict[str, Place] = {}
        for file in self.files:
            parameters = file.covers[self.item.name].get(member)
            if parameters is not None and (parameter is None or parameter in parameters):
                for fact in file.facts:
                    places.setdefault(fact, file.place)
        return places

    def _or_default(
        self, stated: Stated[T] | None, fact: str, known: Known, method: str | None = None
    ) -> Stated[T] | None:
        kind = self.item.kind.value if self.item.kind else Kind.DATA
        if stated is not None or fact not in known:
            return stated
        value = default(fact, kind, method)
        # cast: the table of defaults has the type of each fact, which its name alone cannot tell
        return None if value is None else Stated(cast(T, value), known[fact])
