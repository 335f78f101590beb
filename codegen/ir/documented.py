"""Types: what documents state of each, and what holds in the end.

The statement stands before its linked record, and each fact is declared at the field of the statement.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.codec import DEPRECATED, KIND, PROSE, TYPE_NAME, VERSION, WIRE_NAME
from codegen.ir.declared import fact, forms
from codegen.ir.forms import (
    ALL,
    HTML_ALONE,
    LINES_AND_HTML,
    MARKDOWN_AND_HTML,
    MARKDOWN_FIRST,
    PAGES,
    RST_AND_MARKDOWN,
    Form,
)
from codegen.ir.members import Deprecated, Property, PropertyStatement, Value, ValueStatement
from codegen.ir.methods import Method, MethodStatement
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose
from codegen.ir.versions import VersionRef


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
    kind: Stated[Kind] | None = fact(
        KIND, forms(ALL, enum=ALL), "`managed`, `data`, `fault` or `enum`", settable=False
    )
    base: Stated[TypeName] | None = fact(
        TYPE_NAME, forms(ALL), "the type that it extends, documented or opaque", sheet="bases"
    )
    owner: Stated[TypeName] | None = fact(
        TYPE_NAME,
        forms(enum=RST_AND_MARKDOWN),
        "the type that an enum is contained by",
        settable=False,
        linked=False,
    )
    since: Stated[VersionRef] | None = fact(
        VERSION,
        forms(ALL, fault=MARKDOWN_AND_HTML, enum=HTML_ALONE),
        "the version that brought it, else the first of all, `vim.version.version1`",
        believed=MARKDOWN_FIRST,
        inherits=True,
        sheet="since",
        title="first version",
    )
    deprecated: Stated[bool | Prose] | None = fact(
        DEPRECATED,
        forms(managed=MARKDOWN_AND_HTML, data=ALL, fault=HTML_ALONE, enum=HTML_ALONE),
        "whether it is, or the words that say so",
        believed=MARKDOWN_FIRST,
        sheet="deprecated",
    )
    wire_name: Stated[str] | None = fact(
        WIRE_NAME,
        forms(HTML_ALONE, enum=MARKDOWN_AND_HTML),
        "the name on the wire (`TaskInfoState`); one service should have it once (`wire-clash`)",
        believed=MARKDOWN_FIRST,
        derive=True,
        sheet="wire_names",
    )
    description: Stated[Prose] | None = fact(
        PROSE,
        forms(ALL, fault=LINES_AND_HTML, enum=PAGES),
        "what it is",
        believed=MARKDOWN_FIRST,
        settable=False,
    )
    properties: tuple[PropertyStatement, ...] = ()
    methods: tuple[MethodStatement, ...] = ()
    values: tuple[ValueStatement, ...] = ()


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

    @property
    def stated_since(self) -> str | None:
        """The version that sources state, None where they state none."""
        return self.since if self.since_stated else None
