"""How documents spell the types that no document defines."""

from __future__ import annotations

from codegen.ir.names import Primitive, TypeExpr

_RST = {
    Primitive.BOOLEAN: "bool",
    Primitive.STRING: "str",
    Primitive.ANY: "object",
    Primitive.DATE_TIME: "datetime",
    Primitive.BINARY: "base64",
    Primitive.URI: "URI",
    Primitive.VOID: "None",
}
_MARKDOWN = {**_RST, Primitive.STRING: "string"}
_UNKNOWN = "None"


def rst_type(expr: TypeExpr | None) -> str:
    """The type as RST writes it; the layout has no word for one that is not known but that for none."""
    if isinstance(expr, Primitive):
        return _RST.get(expr, expr.value)
    return _UNKNOWN if expr is None else str(expr)


def markdown_type(expr: TypeExpr | None) -> str:
    """The type as Markdown writes it."""
    if isinstance(expr, Primitive):
        return _MARKDOWN.get(expr, expr.value)
    return _UNKNOWN if expr is None else str(expr)
