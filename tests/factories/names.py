"""Names and type expressions from text."""

from __future__ import annotations

from codegen.ir.names import Primitive, TypeExpr, TypeName


def name(text: str) -> TypeName:
    """The name of a type."""
    return TypeName.parse(text)


def expr(text: str | TypeExpr | None) -> TypeExpr | None:
    """A type expression: a primitive by its name in the IR, else the name of a type."""
    return Primitive.named(text) or name(text) if isinstance(text, str) else text
