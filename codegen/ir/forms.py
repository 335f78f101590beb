"""The forms in which facts come, and what of an API each keeps.

Which forms have a place for a fact is declared at its field, by the tuples below. Whatever is no fact of a
record, such as the order of values, a form says itself. A form of another distribution is in none of the
tuples; it also says itself which facts it states.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from codegen.ir.names import ANY_MANAGED, Kind, Primitive, TypeExpr, TypeName

KEPT: Mapping[str, str] = {
    "method.parameters": "every parameter of a method, whatever its type",
    "method.task_suffix": "the suffix in the names of methods that start a task",
    "fault.order": "the order of raised faults",
    "value.name": "the values of enums, apart from their texts",
    "value.order": "the order of the values of enums",
    "managed.order": "the order of the properties and methods of managed objects",
    "paragraphs": "spaces, lists and paragraphs of prose",
    "deprecation_words": "the words that say why something is deprecated",
    "versions_of_one_name": "which of the versions of one name is meant",
    "method.versions_of_one_name": "that for methods, too",
    "versions": "the table of versions; else they are stated by their names alone",
}
"""What a form can keep beside the facts of records."""


class AnyType(Enum):
    """Whatever type of the API."""

    ANY_TYPE = "any type of the API"


def _nothing_vague() -> dict[Primitive, frozenset[Primitive | AnyType]]:
    return {}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Form:
    """A form in which facts come; there is one object of each.

    Attributes:
        name: What messages, and those who choose a form, call it.
        endings: How names of its documents end, in small letters (``.md``).
        keeps: What it keeps of ``KEPT``.
        drops: The types, as the IR calls them, whose parameters it drops where it does not keep all.
        any_managed: What it calls any managed object at all.
        vague: Types that stand for others, too, for which it has no word; ``ANY_TYPE`` is a type of the API.
        states: By the path of a fact, the kinds of types of which the form states it, where that is not
            declared at the field of the fact.
        believed_first: Whether it is believed before the forms that a fact names; else after them.
        beneath: Whether others are laid over it: its words count only where they have none, and the faults
            that it lists are not all that there are.
    """

    name: str
    endings: tuple[str, ...] = ()
    keeps: frozenset[str] = frozenset()
    drops: frozenset[str] = frozenset()
    any_managed: TypeName = ANY_MANAGED
    vague: Mapping[Primitive, frozenset[Primitive | AnyType]] = field(default_factory=_nothing_vague)
    states: Mapping[str, frozenset[Kind]] = field(default_factory=dict[str, frozenset[Kind]])
    believed_first: bool = False
    beneath: bool = False

    def may_mean(self, said: TypeExpr, other: TypeExpr) -> bool:
        """Whether it may say one type where another one is meant, for which it has no word."""
        if not isinstance(said, Primitive) or said not in self.vague:
            return False
        meant = self.vague[said]
        return other in meant or (isinstance(other, TypeName) and AnyType.ANY_TYPE in meant)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"Form({self.name!r})"


_NO_BYTES: Mapping[Primitive, frozenset[Primitive | AnyType]] = {Primitive.INT: frozenset((Primitive.BYTE,))}
_KEYS: Mapping[Primitive, frozenset[Primitive | AnyType]] = {Primitive.STRING: frozenset((AnyType.ANY_TYPE,))}

RST = Form(
    "rst",
    (".rst",),
    frozenset(
        ("method.parameters", "method.task_suffix", "fault.order", "value.name", "managed.order", "versions")
    ),
    vague=_NO_BYTES,
)
"""RST whose lines are left; they lost the paragraphs of prose and the order of values."""
FLAT = Form("flat", keeps=RST.keeps - {"value.name"}, vague=_NO_BYTES)
"""RST on one line, where nothing separates a value from its text."""
MARKDOWN = Form(
    "markdown",
    (".md",),
    frozenset(
        (
            *("value.name", "value.order", "managed.order"),
            *("paragraphs", "deprecation_words", "versions_of_one_name", "versions"),
        )
    ),
    drops=frozenset(("boolean", "int", "long")),
    any_managed=TypeName(("vim", "ExtensibleManagedObject")),
    vague=_NO_BYTES,
)
"""Markdown, which names the version of a method by its label alone."""
HTML = Form(
    "html",
    (".html", ".htm", ".mhtml", ".mht"),
    frozenset(
        (
            *("method.parameters", "method.task_suffix", "value.name", "value.order", "paragraphs"),
            "deprecation_words",
        )
    ),
    vague=_KEYS,
)
"""The official HTML reference: versions are stated by their names alone, what managed objects have is sorted
by name, and what is known by its key is a string."""
FACTS_FILES = Form(
    "facts",
    keeps=frozenset(
        (
            "method.task_suffix",
            "value.order",
            *("deprecation_words", "versions_of_one_name", "method.versions_of_one_name"),
        )
    ),
)
"""Facts files, which are no documents."""

BASE = Form("known API", believed_first=True, beneath=True)
"""An API that is known without documents, which these are laid over."""

DOCUMENTS = (RST, FLAT, MARKDOWN, HTML)
"""The forms of documents that the program brings itself."""
COMPLETED = (RST, FLAT, MARKDOWN)
"""Those that facts files complete."""

Order = tuple[Form, ...]
"""Forms, the most trusted first."""
RST_FIRST: Order = (RST, FLAT, MARKDOWN, HTML)
MARKDOWN_FIRST: Order = (MARKDOWN, RST, FLAT, HTML)
USUAL: Order = RST_FIRST
"""How forms are believed where nothing else is declared."""

ALL = (FLAT, RST, MARKDOWN, HTML)
"""Every form of document has a place for it."""
LINES = (FLAT, RST)
"""RST has one, with its lines or without."""
LINES_AND_HTML = (*LINES, HTML)
"""RST and HTML have one."""
MARKDOWN_AND_HTML = (MARKDOWN, HTML)
"""Markdown and HTML have one."""
HTML_ALONE = (HTML,)
"""Only HTML has one."""
PAGES = (RST, MARKDOWN, HTML)
"""Every form whose lines are left has one."""
RST_AND_MARKDOWN = (FLAT, RST, MARKDOWN)
"""Every form but HTML has one."""
NONE: tuple[Form, ...] = ()
