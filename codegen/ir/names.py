"""Names and type expressions as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


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


TASK = TypeName(("vim", "Task"))
"""What a method that starts a task gives back."""


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


class Form(Enum):
    """The forms in which facts come."""

    RST = "rst"
    FLAT = "flat"
    MARKDOWN = "markdown"
    FACTS = "facts"

    def __str__(self) -> str:
        return self.value
