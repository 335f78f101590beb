"""How documents spell the types that no document defines."""

from __future__ import annotations

from codegen.ir.names import SPELT_IN_DOCUMENTS, Primitive, TypeExpr

_MARKDOWN = {**SPELT_IN_DOCUMENTS, Primitive.STRING: "string"}
_UNKNOWN = SPELT_IN_DOCUMENTS[Primitive.VOID]


def rst_type(expr: TypeExpr | None) -> str:
    """The type as RST writes it; the layout has no word for one that is not known but that for none."""
    if isinstance(expr, Primitive):
        return SPELT_IN_DOCUMENTS.get(expr, expr.value)
    return _UNKNOWN if expr is None else str(expr)


def markdown_type(expr: TypeExpr | None) -> str:
    """The type as Markdown writes it."""
    if isinstance(expr, Primitive):
        return _MARKDOWN.get(expr, expr.value)
    return _UNKNOWN if expr is None else str(expr)
