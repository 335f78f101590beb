"""The records of the IR: which statement becomes which linked record, and what is in each beside facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.ir.codec import NAMES_IN_ORDER, TYPE_NAMES, WIRE_NAME, Codec, Json
from codegen.ir.declared import Fact
from codegen.ir.dynamic import declarations, made
from codegen.ir.forms import FACTS_FILES, MARKDOWN_FIRST, USUAL, Order
from codegen.ir.model import Method, Parameter, Property, Raise, Returns, Type, Value
from codegen.ir.place import Place, Stated
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    TypeStatement,
    ValueStatement,
)


@dataclass(frozen=True, slots=True)
class RecordPart:
    """What a record holds of other records.

    Attributes:
        name: The field of the statement.
        record: What is in it.
        linked: The field of the linked record and of its JSON, where that is another.
        single: Whether there is one, and not a tuple of them.
        believed: The forms whose list counts, the most trusted first.
    """

    name: str
    record: Record
    linked: str = ""
    single: bool = False
    believed: Order = USUAL

    @property
    def of_linked(self) -> str:
        """The field of the linked record."""
        return self.linked or self.name


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A statement and its linked record.

    Attributes:
        name: What it is called in the paths of facts, in the schema and in facts files.
        statement: The class of what documents state.
        linked: The class of what holds in the end.
        schema: The schema of each field that is no fact and no part: names, sources.
        parts: What it holds of other records.
        facts: The declarations of its facts, in the order of its fields.
        key: The field that tells it from others of its sort; empty where there are no others.
        beside: What a facts entry can set that is no fact of the record by itself.
        named: The forms whose name for it counts, the most trusted first.
    """

    name: str
    statement: type[object]
    linked: type[object]
    schema: Mapping[str, Json]
    facts: tuple[Fact[object], ...]
    parts: tuple[RecordPart, ...] = ()
    key: str = "name"
    beside: Mapping[str, Codec[object]] = field(default_factory=dict[str, Codec[object]])
    named: Order = USUAL

    @property
    def settable(self) -> Mapping[str, Codec[object]]:
        """What a facts entry can set, by name."""
        return {fact.name: fact.codec for fact in self.facts if fact.settable} | {**self.beside}

    def fact(self, name: str) -> Fact[object] | None:
        """The declaration of a fact; None where the record has none of that name."""
        return next((fact for fact in self.facts if fact.name == name), None)


def _record(
    name: str,
    statement: type[object],
    linked: type[object],
    schema: Mapping[str, Json],
    *parts: RecordPart,
    **more: Any,  # Any: the other fields of the record, as it declares them
) -> Record:
    return Record(name, statement, linked, schema, declarations(statement, name), parts, **more)


_NAMED: Json = {"$ref": "#/$defs/name"}
_VALUE_NAMED: Json = {"$ref": "#/$defs/value_name"}
_TYPE_NAMED: Json = {"$ref": "#/$defs/type_name"}
_YES_NO: Json = {"type": "boolean"}
_SOURCES: Json = {"type": "array", "items": {"$ref": "#/$defs/place"}}

PARAMETER = _record("parameter", ParameterStatement, Parameter, {"name": _NAMED})
RETURNS = _record("returns", ReturnStatement, Returns, {}, key="")
RAISE = _record("fault", RaiseStatement, Raise, {"type": _TYPE_NAMED}, key="type")
VALUE = _record("value", ValueStatement, Value, {"name": _VALUE_NAMED})
PROPERTY = _record("property", PropertyStatement, Property, {"name": _NAMED, "sources": _SOURCES})
METHOD = _record(
    "method",
    MethodStatement,
    Method,
    {"name": _NAMED, "sources": _SOURCES, "parameters_complete": _YES_NO},
    RecordPart("parameters", PARAMETER),
    RecordPart("returns", RETURNS, single=True),
    RecordPart("raises", RAISE, linked="faults"),
    beside={"wire_name": WIRE_NAME, "raises": TYPE_NAMES},  # its name, and the names of what it raises
    named=MARKDOWN_FIRST,
)
TYPE = _record(
    "type",
    TypeStatement,
    Type,
    {"name": _TYPE_NAMED, "sources": {**_SOURCES, "minItems": 1}},
    RecordPart("properties", PROPERTY),
    RecordPart("methods", METHOD),
    RecordPart("values", VALUE, believed=MARKDOWN_FIRST),
    beside={"order": NAMES_IN_ORDER},  # of the values of an enum
)
RECORDS = (TYPE, PROPERTY, METHOD, PARAMETER, RETURNS, RAISE, VALUE)
"""All of them, what holds others before what it holds."""


FACTS: Mapping[str, Fact[object]] = {fact.path: fact for record in RECORDS for fact in record.facts}
"""Every fact by its path, such as ``property.type``."""


SETTABLE: Mapping[str, Codec[object]] = {
    name: codec for record in RECORDS for name, codec in record.settable.items()
}
"""Whatever facts entries can set, by name."""


def statement_of(record: Record, name: object, place: Place, facts: Mapping[str, Stated[object]]) -> object:
    """What a facts file, or a rule that it vouches for, states of one thing."""
    held: dict[str, object] = {"place": place, "form": FACTS_FILES} if record is TYPE else {"place": place}
    if record.key:
        held[record.key] = name
    return made(record.statement, {**held, **facts})


def part_of(record: Record, name: str) -> RecordPart:
    """What a record holds under a name."""
    return next(part for part in record.parts if part.name == name)


def record_of(item: object) -> Record:
    """The record that a statement or a linked record is of."""
    return next(record for record in RECORDS if isinstance(item, (record.statement, record.linked)))
