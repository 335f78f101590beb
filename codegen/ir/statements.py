"""The unlinked IR: what single documents state, each fact with its place.

None always means "this document does not state it". Nothing here is resolved: a name may point at
nothing, two statements may contradict each other. ``link`` turns statements into an ``Api``.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.names import Form, Kind, TypeExpr, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose


@dataclass(frozen=True, slots=True)
class VersionRef:
    """A version as a document refers to it.

    Attributes:
        id: The id that the link states (``vim.version.version5``), or None where there is only a label.
        anchor: The anchor of a link whose id lost its dots (``vimversionversion5``), or None.
        label: The words shown (``vSphere API 4.0``), or None.
    """

    id: str | None = None
    anchor: str | None = None
    label: str | None = None

    def __str__(self) -> str:
        return self.id or self.label or self.anchor or ""


@dataclass(frozen=True, slots=True)
class PropertyStatement:
    name: str
    place: Place
    type: Stated[TypeExpr] | None = None
    array: Stated[bool] | None = None
    optional: Stated[bool] | None = None
    since: Stated[VersionRef] | None = None
    privilege: Stated[str] | None = None
    deprecated: Stated[bool | Prose] | None = None
    description: Stated[Prose] | None = None


@dataclass(frozen=True, slots=True)
class ParameterStatement:
    name: str
    place: Place
    type: Stated[TypeExpr] | None = None
    array: Stated[bool] | None = None
    optional: Stated[bool] | None = None
    since: Stated[VersionRef] | None = None
    description: Stated[Prose] | None = None


@dataclass(frozen=True, slots=True)
class ReturnStatement:
    place: Place
    type: Stated[TypeExpr] | None = None
    array: Stated[bool] | None = None
    optional: Stated[bool] | None = None
    task_result: Stated[TypeExpr] | None = None
    task_result_array: Stated[bool] | None = None
    description: Stated[Prose] | None = None


@dataclass(frozen=True, slots=True)
class RaiseStatement:
    type: TypeName
    place: Place
    description: Stated[Prose] | None = None


@dataclass(frozen=True, slots=True)
class MethodStatement:
    """A method as one document states it.

    Attributes:
        name: The name as written in the heading (Markdown's "service name" where there is one).
        parameters_complete: Whether the form shows every parameter.
        raises: None where the document has no place for faults, empty where it lists none.
    """

    name: str
    place: Place
    parameters: tuple[ParameterStatement, ...] = ()
    parameters_complete: bool = True
    returns: ReturnStatement | None = None
    raises: tuple[RaiseStatement, ...] = ()
    since: Stated[VersionRef] | None = None
    privilege: Stated[str] | None = None
    deprecated: Stated[bool | Prose] | None = None
    description: Stated[Prose] | None = None
    short_name: Stated[str] | None = None


@dataclass(frozen=True, slots=True)
class ValueStatement:
    name: str
    place: Place
    description: Stated[Prose] | None = None


@dataclass(frozen=True, slots=True)
class TypeStatement:
    """A type as one document states it.

    Attributes:
        kind: What the layout shows; None where it cannot tell (five managed objects in Markdown look
            like data objects, so an empty Markdown page is of no known kind).
        owner: The type that an enum says it is contained by.
    """

    name: TypeName
    place: Place
    form: Form
    kind: Stated[Kind] | None = None
    base: Stated[TypeName] | None = None
    owner: Stated[TypeName] | None = None
    since: Stated[VersionRef] | None = None
    deprecated: Stated[bool | Prose] | None = None
    wire_name: Stated[str] | None = None
    description: Stated[Prose] | None = None
    properties: tuple[PropertyStatement, ...] = ()
    methods: tuple[MethodStatement, ...] = ()
    values: tuple[ValueStatement, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionStatement:
    """A row of a version page; pages list versions oldest first."""

    id: str
    place: Place
    name: str
    number: str
    namespace: str


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything that the documents of one run state, in the order they were read."""

    types: tuple[TypeStatement, ...] = ()
    versions: tuple[VersionStatement, ...] = ()
