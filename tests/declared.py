"""Records in which one fact is said, for tests that go over all declarations of facts."""

from __future__ import annotations

from typing import Any

from codegen.ir.dynamic import made, value_of
from codegen.ir.model import Api, Type, Version
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import paragraph
from codegen.ir.records import FACTS, RAISE, TYPE, Record
from codegen.ir.versions import FIRST_VERSION
from codegen.ir.walk import items

# One value for each sort of value, unlike what stands where nothing is stated; a new sort needs one here.
SAMPLES: dict[str, object] = {
    "flag": True,
    "text": "Till.Open",
    "unit": "megabytes",
    "name": "Open",
    "name on the wire": "ShopTill",
    "type name": TypeName.parse("shop.Base"),
    "type": TypeName.parse("shop.Cart"),
    "type names": (TypeName.parse("shop.Opened"),),
    "version": "shop.version.version2",
    "true, false or words": paragraph("Use bags."),
    "prose": paragraph("A till."),
    "kind": Kind.MANAGED,
}


def sample(record: Record, path: str = "") -> Any:  # Any: of the record's linked class
    """A linked record in which nothing is said but the fact of that path."""
    values: dict[str, object] = {}
    for name in record.schema:
        values[name] = {"sources": (Place("shop.rst", 1),), "parameters_complete": True}.get(name, "Till")
    if record in (TYPE, RAISE):
        values[record.key] = TypeName.parse("shop.Till")
    for fact in record.facts:
        if fact.linked:
            said = fact.path == path
            unstated = FIRST_VERSION if fact.inherits else fact.codec.unstated
            values[fact.name] = SAMPLES[fact.codec.name] if said else unstated
            if fact.inherits:
                values[f"{fact.name}_stated"] = said
    for part in record.parts:
        one = sample(part.record, path)
        values[part.of_linked] = one if part.single else (one,)
    return made(record.linked, values)


def api(path: str = "") -> Api:
    versions = tuple(Version(id, id, "1", "shop") for id in (FIRST_VERSION, "shop.version.version2"))
    return Api(versions, (sample(TYPE, path),))


def said(type_: Type, path: str) -> set[object]:
    """What all records within a type hold of a fact."""
    fact = FACTS[path]
    return {value_of(item.value, fact.name) for item in items(type_) if item.record.name == fact.of}
