"""What facts can be: for each sort of value its JSON, its schema, and how a facts file writes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from codegen.ir.commonmark import to_commonmark
from codegen.ir.commonmark_reader import from_commonmark
from codegen.ir.names import IDENTIFIER, Kind, Primitive, TypeExpr, TypeName, is_identifier
from codegen.ir.prose import Prose, paragraph, words
from codegen.ir.versions import VersionRef

T = TypeVar("T", covariant=True)

Json = Mapping[str, object]
Plain = bool | str | tuple[str, ...]
"""How a facts file writes a value."""

_DOTTED = re.compile(rf"{IDENTIFIER}(\.{IDENTIFIER})+")
_UNIT = re.compile(r"[A-Za-z%][\w %/]{,39}", re.ASCII)


def _same(value: object) -> object:
    return value


@dataclass(frozen=True, slots=True, eq=False)
class Codec(Generic[T]):
    """One sort of value.

    The functions take and give what the linked API holds, which is the stated value but for versions.

    Attributes:
        name: What it is called in the documentation.
        schema: What its JSON may be.
        to_json: The value, which is not None, as JSON.
        from_json: The value back.
        from_entry: The value that a facts entry sets; a ValueError says what that was to be.
        to_entry: The value as a facts file writes it, None where it has no way to.
        to_linked: What the linked API holds of a stated value.
        to_stated: What states that.
        unstated: What the linked API holds where nothing is stated.
        kind: What ``T`` is, for nothing but type checkers.
    """

    name: str
    schema: Json
    to_json: Callable[[object], object] = _same
    from_json: Callable[[object], object] = _same
    from_entry: Callable[[object], object] = _same
    to_entry: Callable[[object], Plain | None] = str
    to_linked: Callable[[object], object] = _same
    to_stated: Callable[[object], object] = _same
    unstated: object = None
    kind: tuple[T, ...] = field(default=())


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _or_null(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}


def _expr(value: object) -> TypeExpr:
    return Primitive.named(str(value)) or TypeName.parse(str(value))


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("is to be true or false")


def text(value: object) -> str:
    """A text of a facts file that is not empty.

    Raises:
        ValueError: If it is something else.
    """
    if isinstance(value, str) and value.strip():
        return value
    raise ValueError("is to be text that is not empty")


def dotted(value: object) -> TypeName:
    """The name of a type as a facts file writes it.

    Raises:
        ValueError: If it is something else.
    """
    if not _DOTTED.fullmatch(text(value)):
        raise ValueError("is to be the dotted name of a type")
    return TypeName.parse(text(value))


def _entered_expr(value: object) -> TypeExpr:
    return Primitive.named(text(value)) or dotted(value)


def _dotted_list(value: object) -> tuple[TypeName, ...]:
    if not isinstance(value, list):
        raise ValueError("is to be a list of types")
    return tuple(sorted({dotted(each) for each in cast("list[object]", value)}))  # cast: TOML


def _word_list(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("is to be a list of names")
    return tuple(dict.fromkeys(map(text, cast("list[object]", value))))  # cast: TOML


def _listed(value: object) -> tuple[str, ...]:
    return tuple(map(str, cast("tuple[object, ...]", value)))  # cast: the codec of lists is given one


def _identifier(value: object) -> str:
    if not is_identifier(text(value)):
        raise ValueError("is to be a name of letters, digits and `_`")
    return text(value)


def _unit(value: object) -> str:
    if not _UNIT.fullmatch(text(value)):
        raise ValueError("is to be a unit in words, such as 'megabytes', or 'none'")
    return text(value)


def _said(value: object) -> bool | Prose:
    return paragraph(" ".join(value.split())) if isinstance(value, str) and value.strip() else _flag(value)


def _prose(value: object) -> Prose:
    return cast(Prose, value)  # cast: the codec of prose is given prose


def _said_json(value: object) -> object:
    return value if isinstance(value, bool) else to_commonmark(_prose(value))


def _said_plain(value: object) -> Plain:
    return value if isinstance(value, bool) else " ".join(words(_prose(value))) or True


def _kind(value: object) -> Kind:
    return Kind(value)


FLAG: Codec[bool] = Codec(
    "flag",
    {"type": ["boolean", "null"]},
    from_entry=_flag,
    to_entry=lambda value: value is True,
)
TEXT: Codec[str] = Codec("text", {"type": ["string", "null"]}, from_entry=text)
NAME: Codec[str] = Codec("name", _or_null(_ref("name")), from_entry=_identifier)
WIRE_NAME: Codec[str] = Codec("name on the wire", TEXT.schema, from_entry=_identifier)
UNIT: Codec[str] = Codec("unit", TEXT.schema, from_entry=_unit)
TYPE_NAME: Codec[TypeName] = Codec(
    "type name",
    _or_null(_ref("type_name")),
    to_json=str,
    from_json=lambda value: TypeName.parse(str(value)),
    from_entry=dotted,
)
EXPR: Codec[TypeExpr] = Codec(
    "type", _ref("type_expr"), to_json=str, from_json=_expr, from_entry=_entered_expr
)
VERSION: Codec[VersionRef] = Codec(
    "version",
    _ref("version_id"),
    from_entry=text,
    to_linked=lambda value: value.id if isinstance(value, VersionRef) else None,
    to_stated=lambda value: VersionRef(str(value)),
)
DEPRECATED: Codec[bool | Prose] = Codec(
    "true, false or words",
    _ref("deprecated"),
    to_json=_said_json,
    from_json=lambda value: from_commonmark(value) if isinstance(value, str) else value,
    from_entry=_said,
    to_entry=_said_plain,
)
PROSE: Codec[Prose] = Codec(
    "prose",
    _ref("prose"),
    to_json=lambda value: to_commonmark(_prose(value)),
    from_json=lambda value: from_commonmark(str(value)),
    to_entry=lambda _: None,
    unstated=(),
)
KIND: Codec[Kind] = Codec(
    "kind", {"enum": [kind.value for kind in Kind]}, to_json=str, from_json=_kind, unstated=Kind.DATA
)

TYPE_NAMES: Codec[tuple[TypeName, ...]] = Codec(
    "type names",
    {"type": "array", "items": _ref("type_name")},
    to_json=_listed,
    from_json=lambda value: tuple(map(TypeName.parse, _listed(value))),
    from_entry=_dotted_list,
    to_entry=_listed,
    unstated=(),
)

NAMES_IN_ORDER: Codec[tuple[str, ...]] = Codec(
    "names in order",
    {"type": "array", "items": _ref("name")},
    from_entry=_word_list,
    to_entry=_listed,
)

HAS_PROSE = (PROSE, DEPRECATED)
"""What may hold words, and links among them."""
HAS_REFERENCES = (TYPE_NAME, EXPR)
"""What may refer to a type."""
