"""Names and type expressions as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

LONGEST_NAME = 240
"""Characters of a name: a type's name, with an ending, is the name of a file, which may have 255."""

MOST_PARTS = 30
"""Parts of a type's name: each behind the outermost type is a class in a class, each before it a folder."""

IDENTIFIER = "[A-Za-z][A-Za-z0-9_]*"
"""What the names of types, properties, methods and parameters consist of, as a regular expression."""

_INVISIBLE = r"\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF"
VALUE_NAME = rf"([^\s{_INVISIBLE}]([^{_INVISIBLE}]*[^\s{_INVISIBLE}])?)?"
"""What the values of enums are: text on one line, perhaps none, that does not begin or end with a space."""

_IDENTIFIER = re.compile(IDENTIFIER)
_VALUE_NAME = re.compile(VALUE_NAME)


def is_identifier(name: str) -> bool:
    """Whether something that is no value may have a name, its length aside."""
    return _IDENTIFIER.fullmatch(name) is not None


def is_value_name(name: str) -> bool:
    """Whether a value may have a name, its length aside: servers send any text, so nearly all may be."""
    return _VALUE_NAME.fullmatch(name) is not None


def over_long(length: int) -> str | None:
    """Why no output could hold a name of so many characters, in a few words."""
    return f"has {length:,} characters, where {LONGEST_NAME} are the most" if length > LONGEST_NAME else None


@dataclass(frozen=True, slots=True, order=True)
class TypeName:
    """The dotted name of a documented type, such as ``vim.TaskInfo.State``."""

    parts: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> TypeName:
        """Split dotted text; the caller has checked that each part is an identifier."""
        return cls(tuple(text.split(".")))

    def __str__(self) -> str:
        return ".".join(self.parts)

    @property
    def too_long(self) -> str | None:
        """Why no output could hold the name, in a few words; asked in a time that does not grow with it."""
        if len(self.parts) > MOST_PARTS:
            return f"has {len(self.parts):,} parts, where {MOST_PARTS} are the most"
        length = sum(map(len, self.parts)) + len(self.parts) - 1
        return over_long(length)

    @property
    def leaf(self) -> str:
        """The last part, the name of the class."""
        return self.parts[-1]

    @property
    def outermost(self) -> TypeName:
        """The type that this one is nested in at the last, itself where it is not nested.

        Namespaces start with a small letter and types with a capital, so the outermost type ends at
        the first capitalised part; a name without one is its own outermost type.
        """
        for index, part in enumerate(self.parts):
            if part[:1].isupper():
                return TypeName(self.parts[: index + 1])
        return self

    @property
    def namespace(self) -> tuple[str, ...]:
        """The parts before the outermost type."""
        return self.outermost.parts[:-1]

    @property
    def enclosing(self) -> tuple[TypeName, ...]:
        """The types that this one is nested in, the outermost first."""
        ends = range(len(self.outermost.parts), len(self.parts))
        return tuple(TypeName(self.parts[:end]) for end in ends)


LANGUAGE = ("vmodl",)
"""The namespace of the language that APIs are written in; roots of all types of values are right in it."""
TASK = TypeName(("vim", "Task"))
"""What a method that starts a task gives back."""
TASK_INFO = TypeName(("vim", "TaskInfo"))
"""What servers say of a task, its result among it."""
METHOD_FAULT = TypeName(("vmodl", "MethodFault"))
"""The root of all faults that servers name."""
ANY_MANAGED = TypeName(("vmodl", "ManagedObject"))
"""What documents call any managed object at all; it may be referred to without being documented."""
LOCALIZED_FAULT = TypeName(("vmodl", "LocalizedMethodFault"))
"""What documents wrap around a fault where it is a value."""


class Primitive(Enum):
    """The types that no document defines, under their names in the IR."""

    BOOLEAN = "boolean"
    BYTE = "byte"
    SHORT = "short"
    INT = "int"
    LONG = "long"
    FLOAT = "float"
    DOUBLE = "double"
    STRING = "string"
    DATE_TIME = "dateTime"
    BINARY = "base64Binary"
    URI = "anyURI"
    ANY = "anyType"
    TYPE_NAME = "TypeName"
    PROPERTY_PATH = "PropertyPath"
    METHOD_NAME = "MethodName"
    VOID = "void"

    def __str__(self) -> str:
        return self.value

    @classmethod
    def named(cls, text: str) -> Primitive | None:
        """The one of that name in the IR; None where there is none."""
        return _BY_NAME.get(text)


_BY_NAME = {primitive.value: primitive for primitive in Primitive}

SPELT_IN_DOCUMENTS: Mapping[Primitive, str] = {
    Primitive.BOOLEAN: "bool",
    Primitive.STRING: "str",
    Primitive.ANY: "object",
    Primitive.DATE_TIME: "datetime",
    Primitive.BINARY: "base64",
    Primitive.URI: "URI",
    Primitive.VOID: "None",
}
"""What documents call the primitives that they do not call as the IR does; Markdown has ``string``, too."""

WORDLESS: Mapping[Primitive, Primitive] = {
    Primitive.BYTE: Primitive.INT,
    Primitive.TYPE_NAME: Primitive.STRING,
    Primitive.PROPERTY_PATH: Primitive.STRING,
    Primitive.METHOD_NAME: Primitive.STRING,
}
"""Types for which the reference has no word, and the word that it uses."""

TypeExpr = Primitive | TypeName
"""What a property, parameter or return is, apart from being an array of it."""


class Kind(Enum):
    """The kinds of documented types."""

    MANAGED = "managed"
    DATA = "data"
    FAULT = "fault"
    ENUM = "enum"

    def __str__(self) -> str:
        return self.value
