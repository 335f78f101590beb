"""Properties, parameters and the values of enums: what documents state of each, and what holds in the end.

Each statement stands before its linked record, and each fact is declared at the field of the statement.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.codec import DEPRECATED, EXPR, FLAG, PROSE, TEXT, UNIT, VERSION
from codegen.ir.declared import ARRAY_OR_NOT, OPTIONAL_OR_NOT, Otherwise, fact, forms
from codegen.ir.forms import ALL, HTML_ALONE, LINES_AND_HTML, MARKDOWN_AND_HTML, MARKDOWN_FIRST, NONE, PAGES
from codegen.ir.names import Kind, TypeExpr
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose
from codegen.ir.versions import VersionRef

Deprecated = bool | Prose | None
"""True, False, the words that say so, or None where no source can tell."""

_NO_ARRAY = Otherwise(lambda _: False, "false")


@dataclass(frozen=True, slots=True)
class PropertyStatement:
    """A property as one document states it."""

    name: str
    place: Place
    type: Stated[TypeExpr] | None = fact(
        EXPR, forms(ALL, fault=HTML_ALONE), "its type", in_head=True, sheet="types"
    )
    array: Stated[bool] | None = fact(
        FLAG,
        forms(LINES_AND_HTML, fault=HTML_ALONE),
        "whether it is an array of that",
        otherwise=_NO_ARRAY,
        in_head=True,
        sheet="arrays",
        sides=ARRAY_OR_NOT,
    )
    optional: Stated[bool] | None = fact(
        FLAG,
        forms(ALL, managed=MARKDOWN_AND_HTML),
        "whether it may be absent",
        believed_of={Kind.MANAGED: MARKDOWN_FIRST},
        in_head=True,
        sheet="optional",
        sides=OPTIONAL_OR_NOT,
    )
    since: Stated[VersionRef] | None = fact(
        VERSION,
        forms(HTML_ALONE),
        "the version that brought it, else that of its type",
        believed=MARKDOWN_FIRST,
        inherits=True,
        sheet="since",
        title="first version",
    )
    privilege: Stated[str] | None = fact(
        TEXT, forms(ALL, fault=HTML_ALONE), "an id, or `dynamic`", left_open=True, sheet="privileges"
    )
    deprecated: Stated[bool | Prose] | None = fact(
        DEPRECATED,
        forms(HTML_ALONE),
        "whether it is, or the words that say so",
        believed=MARKDOWN_FIRST,
        sheet="deprecated",
    )
    description: Stated[Prose] | None = fact(
        PROSE, forms(ALL, fault=HTML_ALONE), "what it is", believed=MARKDOWN_FIRST, settable=False
    )
    unit: Stated[str] | None = fact(
        UNIT,
        forms(NONE),
        "what it counts, such as `megabytes`, or `none`; where nothing states it, its name tells",
        later=True,
        tabled=False,
        sheet="units",
    )


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a type."""

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
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class ParameterStatement:
    """A parameter of a method as one document states it."""

    name: str
    place: Place
    type: Stated[TypeExpr] | None = fact(EXPR, forms(managed=ALL), "its type", in_head=True, sheet="types")
    array: Stated[bool] | None = fact(
        FLAG,
        forms(managed=HTML_ALONE),
        "whether it is an array of that",
        otherwise=_NO_ARRAY,
        in_head=True,
        sheet="arrays",
        sides=ARRAY_OR_NOT,
    )
    optional: Stated[bool] | None = fact(
        FLAG,
        forms(managed=LINES_AND_HTML),
        "whether it may be left out",
        in_head=True,
        sheet="optional",
        sides=OPTIONAL_OR_NOT,
    )
    since: Stated[VersionRef] | None = fact(
        VERSION,
        forms(managed=LINES_AND_HTML),
        "the version that brought it, else that of its method",
        believed=MARKDOWN_FIRST,
        inherits=True,
        sheet="since",
        title="first version",
    )
    privilege: Stated[str] | None = fact(
        TEXT,
        forms(managed=HTML_ALONE),
        "an id, or `dynamic`: what is needed on the object that is given",
        later=True,
        left_open=True,
        sheet="privileges",
    )
    description: Stated[Prose] | None = fact(
        PROSE, forms(managed=LINES_AND_HTML), "what it is", settable=False
    )
    unit: Stated[str] | None = fact(
        UNIT,
        forms(managed=NONE),
        "what it counts, such as `megabytes`, or `none`; where nothing states it, its name tells",
        later=True,
        tabled=False,
        sheet="units",
    )


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method."""

    name: str
    type: TypeExpr | None
    array: bool | None
    optional: bool | None
    since: str
    since_stated: bool
    description: Prose
    unit: str | None = None
    privilege: str | None = None


@dataclass(frozen=True, slots=True)
class ValueStatement:
    """A value of an enum as one document states it."""

    name: str
    place: Place
    description: Stated[Prose] | None = fact(
        PROSE,
        forms(enum=PAGES),
        "what it means",
        believed=MARKDOWN_FIRST,
        settable=False,
    )


@dataclass(frozen=True, slots=True)
class Value:
    """A value of an enum."""

    name: str
    description: Prose
