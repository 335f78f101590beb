"""What goes over the line is copied: neither side can change what the other one holds."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import cast

from ...data_object import DataObject
from ...enums import VimEnum
from ...faults import Fault
from ...managed_object import ManagedObject, Stub
from ...meta import LOCALIZED_FAULT
from ...values import unwrapped


def carried(value: object, stub: Stub | None) -> object:
    """A copy of a value in which all references have a connection.

    Args:
        value: Anything that can be an argument, a result or a property.
        stub: The connection of the client that gets it; None for what the server keeps.
    """
    match value:
        case VimEnum() | None | bool() | int() | float() | str() | bytes():
            return value
        case ManagedObject():
            return rebound(value, stub)
        case list() | tuple():
            return [carried(item, stub) for item in cast("list[object]", value)]
        case Mapping():  # the fields of an object that documents do not have
            return {name: carried(item, stub) for name, item in cast("Mapping[str, object]", value).items()}
        case DataObject() if value._info.name == LOCALIZED_FAULT:
            return carried(unwrapped(value), stub)
        case DataObject() | Fault():
            made = type(value)()  # fields of generated classes have defaults, all of them
            for name, item in vars(value).items():
                copied = carried(item, stub)
                if name in made._info.attributes:
                    made._keep(name, copied)
                else:
                    setattr(made, name, copied)
            return made
        case _:
            return deepcopy(value)


def rebound(reference: ManagedObject, stub: Stub | None) -> ManagedObject:
    """The same reference with another connection."""
    made = type(reference)(reference._moId, stub)
    made._wire_type = reference._wire_type
    made._serverGuid = reference._serverGuid
    return made


def outside(reference: ManagedObject, server: str) -> ManagedObject:
    """A reference for code outside of the server: equal to those of clients, but without a connection."""
    made = rebound(reference, None)
    made._server = server
    return made
