"""What types are called in the schema: as ``_typeName`` says it, so that each is found by what data say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from codegen.ir.hierarchy import ApiLookups
from codegen.ir.model import Type
from codegen.ir.names import LOCALIZED_FAULT, TypeName
from codegen.ir.wire_names import Services

TYPE = "_typeName"
"""The property that says what an object is."""
VALUE = "_value"
"""The property of a box that has what is in it."""
REFERENCE = "ManagedObjectReference"
WRAPPER = "LocalizedMethodFault"
_ARRAY = "ArrayOf"

# A hyphen stands in no name of a type, so that none of these can be that of one.
ANY = "any-type"
ANY_OBJECT = "any-object"
BOXED = "boxed-value"
UNBOXED = "object-or-reference"
MANAGED = "managed-object-reference"
UNKNOWN_OBJECT = "undocumented-object"
LOCALIZED = "localized-fault"
_OR_SUBTYPE = "-or-subtype"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def wire_names(api: ApiLookups) -> Mapping[TypeName, str]:
    """What ``_typeName`` is for each documented type.

    It is the wire name, or the dotted one where the wire name is not known, is no name or leads to another
    type. What is wrapped around faults is always called the same.
    """
    services = Services(api.versions)
    types = sorted(api.types.values(), key=lambda each: services.precedence(each.name, each.stated_since))
    owners = {str(name): name for name in (*api.types, *api.opaque)}
    for type_ in types:
        # A file of `codegen ir` may have any text there; what is no name could be that of another definition.
        if type_.wire_name and _NAME.fullmatch(type_.wire_name):
            owners.setdefault(type_.wire_name, type_.name)
    return {each.name: _name_of(each, owners) for each in types}


def _name_of(type_: Type, owners: Mapping[str, TypeName]) -> str:
    if type_.name == LOCALIZED_FAULT:
        return WRAPPER
    known = type_.wire_name
    return known if known and owners.get(known) == type_.name else str(type_.name)


def or_subtype(name: str) -> str:
    """What the definition of a type is called that takes those that extend it, too."""
    return name + _OR_SUBTYPE


def array_of(item: str) -> str:
    """What a list is called that stands where anything may stand.

    Args:
        item: The name of what is in it.
    """
    return _ARRAY + item[:1].upper() + item[1:]
