"""Type tables as a linked API: facts, and no words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.model import FIRST_VERSION, Api, Opaque, Property, Type, Version
from codegen.ir.names import ANY_MANAGED, LOCALIZED_FAULT, METHOD_FAULT, Kind
from codegen.ir.place import Place
from codegen.ir.records import TYPE, Record
from codegen.ir.retelling import retold
from codegen.ir.walk import references
from codegen.tables.tables import Tables
from codegen.tables.versions import counted_as, versions_of


def api_of(tables: Tables, named: Iterable[Version] = ()) -> Api:
    """The API that tables know.

    Args:
        tables: What an SDK knows.
        named: Versions whose names are known, as tables have only their numbers.
    """
    place = Place(tables.name)
    # Any managed object at all is the root that every API has, and none that it describes.
    known = tables.types.keys() - {ANY_MANAGED}
    used = {name for type in tables.types.values() for name in references(type)} | known
    missing = {each for name in used for each in (*name.enclosing, name)} - known
    teller = _Imported(counted_as(tables), place)
    return Api(
        versions_of(tables, named),
        tuple(teller.type(_modelled(tables.types[name], tables)) for name in sorted(known)),
        tuple(Opaque(name, Kind.MANAGED if name == ANY_MANAGED else None, place) for name in sorted(missing)),
    )


def _modelled(item: Type, tables: Tables) -> Type:
    """A type as the model has it, where tables let faults extend data objects.

    What wraps a fault on the wire is a data object and no fault. The root of all faults extends nothing; what
    it has of a data object it has itself, as documents show it.
    """
    if item.name == LOCALIZED_FAULT:
        return replace(item, kind=Kind.DATA, base=tables.types[METHOD_FAULT].base)
    if item.kind is not Kind.FAULT:
        return item
    inherited: list[Property] = []
    above = tables.types.get(item.base) if item.base else None
    if above is None or above.kind is Kind.FAULT:
        return item
    while above is not None:
        inherited[:0] = above.properties
        above = tables.types.get(above.base) if above.base else None
    return replace(item, base=None, properties=(*inherited, *item.properties))


@dataclass(frozen=True, slots=True)
class _Imported:
    """Tells types of the tables as the model has them."""

    meant: Mapping[str, str]
    place: Place

    def type(self, item: Type) -> Type:
        """A type; what wraps a fault holds the fault itself."""
        told = retold(TYPE, item, FIRST_VERSION, self)
        if item.name == LOCALIZED_FAULT:
            told = replace(told, properties=tuple(map(_unwrapped, told.properties)))
        # Documents of data objects say that one is deprecated or nothing, and tables know of none.
        return replace(told, deprecated=False if item.kind is Kind.DATA else None)

    def beside(self, record: Record) -> Mapping[str, object]:
        """Where it is from."""
        return {"sources": (self.place,)} if "sources" in record.schema else {}

    def fact(self, fact: Fact[object], item: object) -> object:
        """A fact as the wire has it: what tables call a fault travels in what wraps it."""
        value = value_of(item, fact.name)
        return LOCALIZED_FAULT if value == METHOD_FAULT and not isinstance(item, Type) else value

    def inherited(self, fact: Fact[object], value: str, stated: bool, owners: str) -> tuple[str, bool, str]:
        """A version under the id that lists have; it is stated where the owner has another."""
        own = self.meant[value]
        return own, own != owners, own


def _unwrapped(item: Property) -> Property:
    return replace(item, type=METHOD_FAULT) if item.type == LOCALIZED_FAULT else item
