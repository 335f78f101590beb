"""How the type of something relates to the one that it had: narrower, wider, of another size, or unlike."""

from __future__ import annotations

from enum import Enum, auto

from codegen.changes.indexed import IndexedApi
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName

_WHOLE = {Primitive.BYTE, Primitive.SHORT, Primitive.INT, Primitive.LONG}
_BROKEN = {Primitive.FLOAT, Primitive.DOUBLE}
_TEXTS = {
    Primitive.STRING,
    Primitive.URI,
    Primitive.TYPE_NAME,
    Primitive.PROPERTY_PATH,
    Primitive.METHOD_NAME,
}


class Relation(Enum):
    """What a type is to the one that was there before.

    Attributes:
        NARROWED: Each of its values is one of the old type.
        WIDENED: Each value of the old type is one of it.
        SIZE: Both are whole numbers, or both are not, of other sizes.
        TEXT: Both are text.
        OTHER: None of these.
    """

    NARROWED = auto()
    WIDENED = auto()
    SIZE = auto()
    TEXT = auto()
    OTHER = auto()


def relation(before: TypeExpr, after: TypeExpr, old: IndexedApi, new: IndexedApi) -> Relation:
    """What a type is to another one that it takes the place of.

    Args:
        before: The old type, by the name that it has in the new API.
        after: The new one.
        old: The old API.
        new: The new API.
    """
    if Primitive.VOID in (before, after):
        return Relation.OTHER
    for family, found in ((_WHOLE, Relation.SIZE), (_BROKEN, Relation.SIZE), (_TEXTS, Relation.TEXT)):
        if {before, after} <= family:
            return found
    if _is_within(after, before, old, new):
        return Relation.NARROWED
    return Relation.WIDENED if _is_within(before, after, old, new) else Relation.OTHER


def _is_within(inner: TypeExpr, outer: TypeExpr, *apis: IndexedApi) -> bool:
    """Whether each value of a type is one of the other, by what either API says."""
    if outer is Primitive.ANY:
        return True
    if not isinstance(inner, TypeName):
        return False
    if outer is Primitive.STRING:
        return any(api.types[inner].kind is Kind.ENUM for api in apis if inner in api.types)
    return isinstance(outer, TypeName) and any(api.descends(inner, outer) for api in apis)
