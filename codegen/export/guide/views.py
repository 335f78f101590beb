"""View records of the HTML layout. Templates escape all of their words but those that are HTML already."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TypeCellView:
    """The type of something.

    Attributes:
        words: What is shown, with ``[]`` behind an array.
        page: The page of the type, empty where it has none.
        by_reference: Whether what travels is a reference to an object of that type.
    """

    words: str
    page: str = ""
    by_reference: bool = False


@dataclass(frozen=True, slots=True)
class TextView:
    """What the text of something says.

    Attributes:
        html: The words, as HTML.
        is_deprecated: Whether it says so, and ``reason`` the words about that, as HTML.
        since: The name of the version that brought it, empty where none is stated.
    """

    html: str
    is_deprecated: bool = False
    reason: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class TableRowView:
    """A row of a table: a property, a parameter, a value, a return or a fault."""

    name: str
    text: TextView
    type: TypeCellView = TypeCellView("")
    optional: bool = False
    privilege: str = ""


@dataclass(frozen=True, slots=True)
class TermsView:
    """The terms below a heading, each empty where it is not shown."""

    base: TypeCellView | None = None
    since: str = ""
    privilege: str = ""


@dataclass(frozen=True, slots=True)
class ElementView:
    """An element of the schema."""

    name: str
    type: str
    optional: bool
    array: bool


@dataclass(frozen=True, slots=True)
class SchemaView:
    """A fragment of the schema; ``base`` names what the type extends, if anything."""

    name: str
    base: str = ""
    elements: tuple[ElementView, ...] = ()
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideMethodView:
    """A method; ``schema`` is its fragment as text, empty where it has none."""

    name: str
    anchor: str
    text: TextView
    terms: TermsView
    parameters: tuple[TableRowView, ...]
    returns: TableRowView | None
    faults: tuple[TableRowView, ...]
    events: tuple[TypeCellView, ...]
    schema: str


@dataclass(frozen=True, slots=True)
class GuidePageView:
    """A page; of properties, methods and values it has tables for those that its kind can have."""

    name: str
    kind: str
    wire_name: str
    terms: TermsView
    text: TextView
    tables: frozenset[str]
    properties: tuple[TableRowView, ...]
    values: tuple[TableRowView, ...]
    methods: tuple[GuideMethodView, ...]
    schema: str
