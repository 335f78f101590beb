"""What each form of a document can state, and what is left of an API where only that is kept.

"All forms of one document give the same IR" means: projected on a form, they are equal.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from codegen.ir.model import (
    FIRST_VERSION,
    Api,
    Deprecated,
    Method,
    Parameter,
    Property,
    Raise,
    Returns,
    Type,
    Value,
)
from codegen.ir.names import Form, Kind, TypeExpr, TypeName
from codegen.ir.prose import Prose, paragraph, words
from codegen.ir.wire_names import TASK_SUFFIX

T = TypeVar("T")

DOCUMENTS = (Form.RST, Form.FLAT, Form.MARKDOWN)
"""The forms that are documents."""

_NOT_LETTERS = re.compile(r"\W+")


@cache
def table() -> dict[str, Any]:  # Any: TOML; the file is the package's own
    """The capability table: forms by fact, facts by kind of type."""
    return tomllib.loads(files("codegen.ir").joinpath("capabilities.toml").read_text(encoding="utf-8"))


def can_state(form: Form, kind: Kind, fact: str) -> bool:
    """Whether a form has a place for a fact of types of a kind."""
    rows = table()
    return form.value in {**rows["any"], **rows[kind.value]}.get(fact, ())


def documents_can_state(kind: Kind, fact: str) -> bool:
    """Whether any form of document has a place for a fact."""
    return any(can_state(form, kind, fact) for form in DOCUMENTS)


def project(api: Api, form: Form) -> Api:
    """The API with what a form cannot state left out.

    Sources and opaque types are left out too: they tell which documents were read, not what these say.
    """
    return Api(api.versions, tuple(_Projection(api, form, type.kind).type(type) for type in api.types))


@dataclass(frozen=True, slots=True)
class _Projection:
    """Blanks the facts of one type."""

    api: Api
    form: Form
    kind: Kind

    def type(self, item: Type) -> Type:
        since, stated = self._since("since", item.since, item.since_stated, FIRST_VERSION)
        return Type(
            name=item.name,
            kind=item.kind,
            base=self._spelt(item.base) if item.base else None,
            since=since,
            since_stated=stated,
            deprecated=self._deprecated("deprecated", item.deprecated),
            wire_name=self._kept("wire_name", item.wire_name),
            description=self._prose("description", item.description),
            sources=(),
            properties=tuple(self._property(property, since) for property in item.properties),
            methods=tuple(self._method(method, since) for method in item.methods),
            values=self._values(item.values),
        )

    def _property(self, item: Property, since: str) -> Property:
        since, stated = self._since("property.since", item.since, item.since_stated, since)
        return Property(
            name=item.name,
            type=self._expr("property.type", item.type),
            array=self._kept("property.array", item.array),
            optional=self._kept("property.optional", item.optional),
            since=since,
            since_stated=stated,
            privilege=self._kept("property.privilege", item.privilege),
            deprecated=self._deprecated("property.deprecated", item.deprecated),
            description=self._prose("property.description", item.description),
            sources=(),
        )

    def _method(self, item: Method, since: str) -> Method:
        since, stated = self._since("method.since", item.since, item.since_stated, since)
        complete = item.parameters_complete and self._can("method.parameters")
        dropped = () if complete else table()["markdown"]["dropped_parameters"]
        parameters = [p for p in item.parameters if str(p.type) not in dropped]
        return Method(
            name=item.name if self._can("method.task_suffix") else item.name.removesuffix(TASK_SUFFIX),
            since=since,
            since_stated=stated,
            privilege=self._kept("method.privilege", item.privilege),
            deprecated=self._deprecated("method.deprecated", item.deprecated),
            description=self._prose("method.description", item.description),
            sources=(),
            parameters_complete=complete,
            parameters=tuple(self._parameter(parameter, since) for parameter in parameters),
            returns=self._returns(item.returns),
            faults=self._faults(item.faults),
            short_name=self._kept("method.short_name", item.short_name),
        )

    def _parameter(self, item: Parameter, since: str) -> Parameter:
        since, stated = self._since("parameter.since", item.since, item.since_stated, since)
        return Parameter(
            name=item.name,
            type=self._expr("parameter.type", item.type),
            array=self._kept("parameter.array", item.array),
            optional=self._kept("parameter.optional", item.optional),
            since=since,
            since_stated=stated,
            description=self._prose("parameter.description", item.description),
        )

    def _returns(self, item: Returns) -> Returns:
        return Returns(
            type=self._expr("returns.type", item.type),
            array=self._kept("returns.array", item.array),
            optional=self._kept("returns.optional", item.optional),
            task_result=self._expr("returns.task_result", item.task_result),
            task_result_array=self._kept("returns.task_result_array", item.task_result_array),
            description=self._prose("returns.description", item.description),
        )

    def _faults(self, faults: tuple[Raise, ...]) -> tuple[Raise, ...]:
        kept = tuple(replace(f, description=self._prose("fault.description", f.description)) for f in faults)
        return kept if self._can("fault.order") else tuple(sorted(kept, key=lambda fault: fault.type))

    def _values(self, values: tuple[Value, ...]) -> tuple[Value, ...]:
        if not self._can("value.name"):
            return ()
        kept = tuple(replace(v, description=self._prose("value.description", v.description)) for v in values)
        return kept if self._can("value.order") else tuple(sorted(kept, key=lambda value: value.name))

    def _can(self, fact: str) -> bool:
        return can_state(self.form, self.kind, fact)

    def _kept(self, fact: str, value: T | None) -> T | None:
        return value if self._can(fact) else None

    def _expr(self, fact: str, expr: TypeExpr | None) -> TypeExpr | None:
        if not self._can(fact):
            return None
        return self._spelt(expr) if isinstance(expr, TypeName) else expr

    def _spelt(self, name: TypeName) -> TypeName:
        """The type under the name that the form has for it."""
        if self._can("any_managed"):
            return name
        other: str | None = table()["markdown"]["any_managed"].get(str(name))
        return TypeName.parse(other) if other else name

    def _since(self, fact: str, since: str, stated: bool, default: str) -> tuple[str, bool]:
        if not (stated and self._can(fact)):
            return default, False
        if self._can("method.versions_of_one_name" if fact == "method.since" else "versions_of_one_name"):
            return since, True
        names = {version.id: version.name for version in self.api.versions}
        return [version.id for version in self.api.versions if version.name == names[since]][-1], True

    def _deprecated(self, fact: str, value: Deprecated) -> Deprecated:
        if not self._can(fact):
            return None
        if value is None or isinstance(value, bool) or self._can("deprecation_words"):
            return value
        return True

    def _prose(self, fact: str, prose: Prose) -> Prose:
        """The description; its letters alone where the form does not keep spaces, lists and paragraphs."""
        if not self._can(fact):
            return ()
        return prose if self._can("paragraphs") else paragraph(_NOT_LETTERS.sub("", "".join(words(prose))))
