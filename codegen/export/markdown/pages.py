"""Types as view records of the Markdown layout."""

from __future__ import annotations

from codegen.export.markdown.text import html, html_line
from codegen.export.markdown.views import EnumView, MarkdownMethodView, PageView, RowView
from codegen.export.versions import Versions
from codegen.ir.forms import MARKDOWN
from codegen.ir.model import Api, Deprecated, Method, Property, Raise, Returns, Type
from codegen.ir.names import ANY_MANAGED, SPELT_IN_DOCUMENTS, TASK, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.prose import paragraph
from codegen.ir.versions import UNSTATED_LABEL
from codegen.layouts import markdown as words

_NOTHING = "None"
_SPELT = {**SPELT_IN_DOCUMENTS, Primitive.STRING: "string"}
_FAULT_TYPES = frozenset((Primitive.STRING, Primitive.BOOLEAN, Primitive.DATE_TIME))
_LOST_RETURNS = frozenset((Primitive.INT, Primitive.LONG, Primitive.VOID))


class MarkdownPages:
    """Makes the pages of one API."""

    def __init__(self, api: Api) -> None:
        self._versions = Versions(api)

    def page(self, type: Type) -> PageView:
        """The page of a type that is no enum."""
        in_fault = type.kind is Kind.FAULT
        return PageView(
            title=str(type.name),
            preamble=tuple(self._preamble(type)),
            deprecated=() if in_fault else _deprecated(type.deprecated, words.DEPRECATED_HEADING.upper()),
            text="" if in_fault else html_line(type.description),
            properties=tuple(self._property(item, type.kind) for item in type.properties),
            methods=tuple(self._method(method, type) for method in type.methods),
        )

    def enum(self, type: Type) -> EnumView:
        """The section of an enum. A wire name that is not known is left blank, as the layout has a place."""
        heading = f"<a name='{type.name}'>{type.wire_name or ' '}</a>"
        if len(type.name.parts) > len(type.name.outermost.parts):
            heading += f" - {TypeName(type.name.parts[:-1])}"
        values = tuple(
            RowView(html(paragraph(value.name)), text=html(value.description))
            for value in type.values
            if words.VALUE.fullmatch(value.name)
        )
        return EnumView(heading, html_line(type.description), values)

    def _preamble(self, type: Type) -> list[str]:
        """The lines between title and text; each kind of type links its version and base in its own way."""
        lines: list[str] = []
        is_managed = type.kind is Kind.MANAGED
        base = self._name(type.base) if type.base else None
        if base and base != str(type.name):
            lines.append(f"{words.EXTENDS} {_titled(base) if is_managed else f'[{base}](docs/{base}.md)'}")
        if type.since_stated:
            page = f"{self._versions.page(type.since)}.md"
            if type.kind is Kind.FAULT:
                lines.append(f"{words.AS_OF} [{type.since}](docs/{page})")
            else:
                lines.append(f"{words.AS_OF} [{self._versions.name(type.since)}]({page}#{type.since})")
        return lines

    def _property(self, item: Property, kind: Kind) -> RowView:
        name = f"<a href='{item.name}'>{item.name}</a>" if kind is Kind.MANAGED else item.name
        return RowView(
            name=name,
            type=self._fault_type(item.type) if kind is Kind.FAULT else self._type(item.type),
            optional="" if item.optional is None else "true" if item.optional else _NOTHING,
            privilege=item.privilege or _NOTHING,
            text=html(item.description),
        )

    def _type(self, expr: TypeExpr | None) -> str:
        return _titled(self._name(expr)) if isinstance(expr, TypeName) else _word(expr)

    def _fault_type(self, expr: TypeExpr | None) -> str:
        """Faults show strings and flags; of numbers and of what is complex they say nothing."""
        return _titled(_word(expr)) if expr in _FAULT_TYPES else _NOTHING

    def _method(self, method: Method, type: Type) -> MarkdownMethodView:
        """The view of a method; its signature lacks parameters whose types this layout never shows."""
        parameters = ", ".join(
            f'[{parameter.name}]({self._parameter_target(parameter.type)} "{self._spelt(parameter.type)}")'
            for parameter in method.parameters
            if _word(parameter.type) != _NOTHING and str(parameter.type) not in MARKDOWN.drops
        )
        faults = tuple(_fault(fault) for fault in method.faults)
        label = self._versions.name(method.since) if method.since_stated else UNSTATED_LABEL
        page = self._versions.page(type.since)
        return MarkdownMethodView(
            heading=f"{method.name}({parameters})",
            raises=", ".join(_titled(str(fault.type)) for fault in method.faults),
            deprecated=_deprecated(method.deprecated, words.DEPRECATED_HEADING),
            name=method.name,
            since=f"[{label}]({page}.md#{type.since if type.since_stated else _NOTHING})",
            privilege=method.privilege or _NOTHING,
            returns=self._returns(method.returns),
            faults=faults,
        )

    def _returns(self, item: Returns) -> str:
        """The layout shows no arrays, and readers take a task for a task that was started."""
        is_tasks = item.type == TASK and bool(item.array)
        if item.type is None or item.type in _LOST_RETURNS or is_tasks:
            return ""
        return _titled(self._spelt(item.type))

    def _parameter_target(self, expr: TypeExpr | None) -> str:
        spelt = self._spelt(expr)
        return f"{spelt}.md" if isinstance(expr, TypeName) else f"#{spelt}"

    def _spelt(self, expr: TypeExpr | None) -> str:
        return self._name(expr) if isinstance(expr, TypeName) else _word(expr)

    def _name(self, name: TypeName) -> str:
        """The name of a type; the layout has another one for any managed object."""
        return str(MARKDOWN.any_managed if name == ANY_MANAGED else name)


def _titled(name: str) -> str:
    return f'[{name}]({name}.md "{name}")'


def _fault(fault: Raise) -> RowView:
    """A raised fault; one without words of its own repeats its name."""
    return RowView(_titled(str(fault.type)), text=html(fault.description) or str(fault.type))


def _deprecated(value: Deprecated, mark: str) -> tuple[str, ...]:
    if not value:
        return ()
    heading = f"### {mark}"
    return (heading,) if isinstance(value, bool) else (heading, html_line(value))


def _word(expr: TypeExpr | None) -> str:
    """The type as the layout writes it; no word for one is that for none."""
    if isinstance(expr, Primitive):
        return _SPELT.get(expr, expr.value)
    return _SPELT[Primitive.VOID] if expr is None else str(expr)
