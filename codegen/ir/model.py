"""The linked API: one merged, resolved and checked description of every type.

Every ``since`` is a version id that stands in ``Api.versions``, every ``base`` that is not None stands in
``Api.types`` or in ``Api.opaque``, and so does every type name of a property, parameter, return or fault.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.names import Kind, TypeExpr, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Prose

FIRST_VERSION = "vim.version.version1"
"""The version that everything without a stated one has had since; no page lists it."""

Deprecated = bool | Prose | None
"""True, False, the words that say so, or None where no source can tell."""


@dataclass(frozen=True, slots=True)
class Version:
    """An API version.

    Attributes:
        id: Opaque identifier.
        name: Official name.
        number: Version number as written, or None where unknown.
        namespace: XML name space and version, or None where unknown.
        listed: Whether a table lists it; one that is only referred to has no rank.
    """

    id: str
    name: str
    number: str | None
    namespace: str | None
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Property:
    name: str
    type: TypeExpr | None
    array: bool | None
    optional: bool | None
    since: str
    since_stated: bool
    privilege: str | None
    deprecated: Deprecated
    description: Prose
    sources: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    type: TypeExpr | None
    array: bool | None
    optional: bool | None
    since: str
    since_stated: bool
    description: Prose


@dataclass(frozen=True, slots=True)
class Returns:
    """What a method gives back; type None where no source states it, VOID where one says nothing is.

    ``task_result`` and ``task_result_array`` are about what the task yields, where the method starts one.
    """

    type: TypeExpr | None
    array: bool | None
    optional: bool | None
    task_result: TypeExpr | None
    task_result_array: bool | None
    description: Prose


@dataclass(frozen=True, slots=True)
class Raise:
    type: TypeName
    description: Prose


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a managed object.

    Attributes:
        name: The wire name.
        short_name: How pyVmomi spells it, where that is shorter and known.
    """

    name: str
    since: str
    since_stated: bool
    privilege: str | None
    deprecated: Deprecated
    description: Prose
    sources: tuple[Place, ...]
    parameters_complete: bool
    parameters: tuple[Parameter, ...]
    returns: Returns
    faults: tuple[Raise, ...]
    short_name: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    name: str
    description: Prose


@dataclass(frozen=True, slots=True)
class Type:
    """A documented type; methods only on managed objects, values only on enums."""

    name: TypeName
    kind: Kind
    base: TypeName | None
    since: str
    since_stated: bool
    deprecated: Deprecated
    wire_name: str | None
    description: Prose
    sources: tuple[Place, ...]
    properties: tuple[Property, ...] = ()
    methods: tuple[Method, ...] = ()
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Opaque:
    """A type that documents refer to but none documents.

    Attributes:
        kind: What its uses prove (raised: fault; a base: the kind of what extends it), else None.
        first_use: Where it is first referred to.
    """

    name: TypeName
    kind: Kind | None
    first_use: Place


@dataclass(frozen=True, slots=True)
class Api:
    """The whole linked API; versions oldest first, types and opaque types sorted by name."""

    versions: tuple[Version, ...]
    types: tuple[Type, ...]
    opaque: tuple[Opaque, ...] = ()
