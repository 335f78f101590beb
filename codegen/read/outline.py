"""The outline: what any document looks like once its mark-up is gone.

An adapter knows one mark-up language and one layout; it turns a document into a ``Page``. The extractor
knows pages only. A page holds entries (a type, or each enum of a common page); an entry has a name,
labelled fields, a description and sections of further entries (a type's methods, a method's
parameters). Labels are the project's own words, not the documents'.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from codegen.ir.forms import Form
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.prose import Inlines, Prose


class Layout(Enum):
    """What sort of page a document is."""

    TYPES = "types"
    VERSIONS = "versions"
    PRIMITIVES = "primitives"
    INDEX = "index"


class Label(Enum):
    """What a field says about its entry, and the value its words hold."""

    BASE = "extends"  # a type name
    SINCE = "since"  # a link to a version, or a bare version label
    DEPRECATED = "deprecated"  # nothing ("it is"), or words in Field.blocks
    OWNER = "contained by"  # a type name
    WIRE_NAME = "wire name"  # one word
    SHORT_NAME = "short name"  # one word: how pyVmomi spells a method
    SERVICE_NAME = "service name"  # one word: a method's name where it differs from its heading
    TYPE_ON_WIRE = "type on the wire"  # one word: what HTML calls the type, which its schema does, too
    TYPE = "type"  # a type name or the spelling of a primitive
    ARRAY = "array"  # "true" or "false"
    OPTIONAL = "optional"  # "true" or "false"
    EVENTS = "events"  # the dotted names of types, with spaces between
    PRIVILEGE = "privilege"  # a privilege id or "dynamic"; empty: there is a place for one but none is named
    VERSION_NAME = "version name"  # words
    VERSION_NUMBER = "version number"  # one word
    VERSION_NAMESPACE = "version namespace"  # one word

    @classmethod
    def of(cls, fact: str) -> Label | None:
        """The label that is called after a fact; None where no form has a field for it."""
        return cls.__members__.get(fact.upper())


class SectionLabel(Enum):
    """What the entries of a section are to the entry that holds it."""

    PROPERTIES = "properties"
    METHODS = "methods"
    PARAMETERS = "parameters"
    RETURNS = "returns"  # one entry without a name
    FAULTS = "faults"
    VALUES = "values"


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value.

    Attributes:
        words: The value as inline text; links keep their targets.
        blocks: The value as prose, where the label takes prose.
    """

    label: Label
    place: Place
    words: Inlines = ()
    blocks: Prose = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a name, and what its document says about it.

    Attributes:
        description: None where the form has no place for one, empty where it has and nothing is said.
        complete: False where the form is known to leave entries of this one's sections out.
    """

    name: str
    place: Place
    fields: tuple[Field, ...] = ()
    description: Prose | None = None
    sections: tuple[Section, ...] = ()
    kind: Kind | None = None
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """Entries of one sort, in the order of the document."""

    label: SectionLabel
    place: Place
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A whole document.

    Attributes:
        entries: The type of a type's page, each enum of a page of enums, each version of a version page.
        claims: How many lines each rule of the layout has claimed, by the rule's name.
    """

    path: str
    form: Form
    layout: Layout
    entries: tuple[Entry, ...] = ()
    claims: tuple[tuple[str, int], ...] = ()
