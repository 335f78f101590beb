"""Types as view records of the HTML layout."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.export.guide.paths import guide_path
from codegen.export.guide.text import html, html_in_line
from codegen.export.guide.views import (
    ElementView,
    GuideMethodView,
    GuidePageView,
    SchemaView,
    TableRowView,
    TermsView,
    TextView,
    TypeCellView,
)
from codegen.export.versions import Versions
from codegen.ir.model import Api, Deprecated, Method, Parameter, Property, Returns, Type
from codegen.ir.names import ANY_MANAGED, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.prose import Prose
from codegen.layouts import guide as words
from codegen.output.render import fill

KINDS = {
    Kind.MANAGED: words.MANAGED_OBJECT,
    Kind.DATA: words.DATA_OBJECT,
    Kind.FAULT: words.FAULT,
    Kind.ENUM: words.ENUM,
}
"""What the kinds of types are called, in the order of the index."""
_TABLES = {
    Kind.MANAGED: frozenset((words.PROPERTIES, words.METHODS)),
    Kind.DATA: frozenset((words.PROPERTIES,)),
    Kind.FAULT: frozenset((words.PROPERTIES,)),
    Kind.ENUM: frozenset((words.VALUES,)),
}
_RETURN_VALUE = "returnval"


class GuidePages:
    """Makes the pages of one API."""

    def __init__(self, api: Api) -> None:
        self._versions = Versions(api)
        self._wire_names = {type.name: type.wire_name or type.name.leaf for type in api.types}
        managed = {type.name for type in api.types if type.kind is Kind.MANAGED}
        self._managed = managed | {item.name for item in api.opaque if item.kind is Kind.MANAGED}

    def page(self, type: Type) -> GuidePageView:
        """The page of a type."""
        since = self._since(type.since, type.since_stated)
        base = TypeCellView(self._wire_name(type.base), guide_path(type.base)) if type.base else None
        values = [value for value in type.values if len(value.name.split()) == 1]
        return GuidePageView(
            name=str(type.name),
            kind=KINDS[type.kind].title(),
            wire_name=self._wire_name(type.name),
            terms=TermsView(base, since),
            text=_text(type.description, type.deprecated),
            tables=_TABLES[type.kind],
            properties=tuple(self._property(item) for item in sorted(type.properties, key=lambda p: p.name)),
            values=tuple(
                TableRowView(value.name, _text(value.description))
                for value in sorted(values, key=lambda value: value.name)
            ),
            methods=tuple(self._method(method) for method in type.methods),
            schema=self._schema(type, [value.name for value in values]),
        )

    def _property(self, item: Property) -> TableRowView:
        return TableRowView(
            item.name,
            _text(item.description, item.deprecated, self._since(item.since, item.since_stated)),
            self._type(item.type, item.array),
            bool(item.optional),
            item.privilege or "",
        )

    def _method(self, method: Method) -> GuideMethodView:
        """The part of a page about a method."""
        returns = method.returns
        given = self._type(returns.type, returns.array)
        return GuideMethodView(
            name=method.name,
            anchor=method.short_name[:1].lower() + method.short_name[1:] if method.short_name else "",
            text=_text(method.description, method.deprecated),
            terms=TermsView(
                since=self._since(method.since, method.since_stated),
                privilege=method.privilege or words.NOTHING.title(),
            ),
            parameters=tuple(map(self._parameter, method.parameters)),
            returns=TableRowView("", _text(returns.description), given) if _gives(returns) else None,
            faults=tuple(
                TableRowView(
                    "",
                    _text(fault.description),
                    TypeCellView(self._wire_name(fault.type), guide_path(fault.type)),
                )
                for fault in method.faults
            ),
            events=tuple(TypeCellView(self._wire_name(name), guide_path(name)) for name in method.events),
            schema=self._response(method),
        )

    def _parameter(self, item: Parameter) -> TableRowView:
        return TableRowView(
            item.name,
            _text(item.description, since=self._since(item.since, item.since_stated)),
            self._type(item.type, item.array),
            bool(item.optional),
            item.privilege or "",
        )

    def _since(self, id: str, stated: bool) -> str:
        return self._versions.name(id) if stated else ""

    def _type(self, expr: TypeExpr | None, array: bool | None) -> TypeCellView:
        """The cell of a type; no word for one is that for none."""
        behind = "[]" if array else ""
        if isinstance(expr, TypeName):
            if expr == ANY_MANAGED:
                return TypeCellView(words.ANY_REFERENCE + behind, f"{words.ANY_REFERENCE_PAGE}.html")
            return TypeCellView(self._wire_name(expr) + behind, guide_path(expr), expr in self._managed)
        if expr is None or expr is Primitive.VOID:
            return TypeCellView(words.NOTHING.title() + behind)
        return TypeCellView(f"{words.SCHEMA_PREFIX}{expr.value}{behind}")

    def _wire_name(self, name: TypeName) -> str:
        """What a type is called on the wire; where that is not known, by its last name."""
        return self._wire_names.get(name, name.leaf)

    def _schema(self, type: Type, values: Sequence[str]) -> str:
        """The fragment of a type; there is none of managed objects, which do not travel."""
        if type.kind is Kind.MANAGED:
            return ""
        elements = [self._element(item.name, item) for item in type.properties]
        base = self._wire_name(type.base) if type.base else ""
        view = SchemaView(self._wire_name(type.name), base, tuple(elements), tuple(values))
        return _fragment("simple" if type.kind is Kind.ENUM else "complex", view)

    def _response(self, method: Method) -> str:
        """The fragment of a method's answer, which alone says whether a return may be absent."""
        if method.returns.optional is None:
            return ""
        returns = method.returns
        given = (self._element(_RETURN_VALUE, returns),) if _gives(returns) or returns.optional else ()
        return _fragment("response", SchemaView(method.name, elements=given))

    def _element(self, name: str, item: Property | Returns) -> ElementView:
        type = self._wire_name(item.type) if isinstance(item.type, TypeName) else ""
        if item.type == ANY_MANAGED or item.type in self._managed:
            type = words.ANY_REFERENCE
        if isinstance(item.type, Primitive):
            type = f"{words.SCHEMA_PREFIX}{item.type.value}"
        return ElementView(name, type, bool(item.optional), bool(item.array))


def _gives(returns: Returns) -> bool:
    """Whether a method gives something back, or there is something to be said of that."""
    return returns.type not in (None, Primitive.VOID) or bool(returns.description)


def _text(prose: Prose, deprecated: Deprecated = None, since: str = "") -> TextView:
    reason = "" if not deprecated or isinstance(deprecated, bool) else html_in_line(deprecated)
    return TextView(html(prose), bool(deprecated), reason, since)


def _fragment(sort: str, schema: SchemaView) -> str:
    return fill("documents/schema.xml.jinja", sort=sort, schema=schema)
