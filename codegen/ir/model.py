"""The linked API: one merged, resolved and checked description of every type.

Every ``since`` is a version id that stands in ``Api.versions``, every ``base`` that is not None stands in
``Api.types`` or in ``Api.opaque``, and so does every type name of a property, parameter, return or fault. The
records stand beside the statements that they come from, where their facts are declared.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.documented import Type
from codegen.ir.members import Deprecated, Parameter, Property, Value
from codegen.ir.methods import Method, Raise, Returns
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.versions import FIRST_VERSION, Version

__all__ = [
    "FIRST_VERSION",
    "Api",
    "Deprecated",
    "Method",
    "Opaque",
    "Parameter",
    "Property",
    "Raise",
    "Returns",
    "Type",
    "Value",
    "Version",
]


@dataclass(frozen=True, slots=True)
class Opaque:
    """A type that is referred to and not described: no document does, or it is beyond what was selected.

    Attributes:
        kind: What its uses prove (raised: fault; a base: the kind of what extends it), else None.
        first_use: Where it is first referred to.
        base: The type that it extends, where that is known.
        wire_name: Its name on the wire, where that is known.
    """

    name: TypeName
    kind: Kind | None
    first_use: Place
    base: TypeName | None = None
    wire_name: str | None = None


@dataclass(frozen=True, slots=True)
class Api:
    """The whole linked API; versions oldest first, types and opaque types sorted by name."""

    versions: tuple[Version, ...]
    types: tuple[Type, ...]
    opaque: tuple[Opaque, ...] = ()
