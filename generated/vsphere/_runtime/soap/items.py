# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Elements with others inside: what they are called, and several of one name."""

from __future__ import annotations

from typing import cast
from xml.etree.ElementTree import Element

from ..boxes import ARRAY, REFERENCE, Array
from .document import TYPE, Document
from .errors import UnreadableAnswer
from .scalars import Reader


def local_name(element: Element) -> str:
    """The name of an element without its name space."""
    return element.tag.rpartition("}")[2]


def space_and_name(element: Element) -> tuple[str, str]:
    """The name space of an element, empty where it has none, and its name in there."""
    space, _, name = element.tag.rpartition("}")
    return space.removeprefix("{"), name


def child(element: Element, name: str) -> Element | None:
    """The first element of a name inside of another, whatever its name space."""
    return next((each for each in element if local_name(each) == name), None)


def append(items: list[object], value: object) -> None:
    """Add what an element of an array holds: usually one item, in a box any number."""
    if type(value) is Array:
        items.extend(value)
    elif value is not None:
        items.append(value)


def box_reader(read: Reader, read_any: Reader) -> Reader:
    """The reader of an element of an array, which may hold an item or a box with several."""

    def read_item(element: Element, document: Document) -> object:
        kind = element.get(TYPE)
        if kind is not None and ARRAY in kind and is_box(kind, document):
            return read_any(element, document)
        return read(element, document)

    return read_item


def with_parts_as(read_parts: Reader, read: Reader) -> Reader:
    """The reader of a value that has no parts, where a server may send some nevertheless: these are kept.

    Args:
        read_parts: Reads an element that has parts.
        read: Reads any other.

    Raises:
        UnreadableAnswer: There are some, and the document has to be exact.
    """

    def read_either(element: Element, document: Document) -> object:
        if not len(element):
            return read(element, document)
        if document.exact:
            raise UnreadableAnswer("it has parts, which a value of its type has not")
        return read_parts(element, document)

    return read_either


def is_box(kind: str, document: Document) -> bool:
    """Whether a value says that it is a list of some type."""
    name = document.spaces(kind)[1]
    return name.startswith(ARRAY) and name != ARRAY and document.class_named(kind) is None


def is_reference(kind: str, document: Document) -> bool:
    """Whether a value says that it is a reference."""
    return document.spaces(kind)[1] == REFERENCE


def add_named(values: dict[str, object], name: str, value: object) -> None:
    """Add a value by its name; where there is one already, all of them are in a list."""
    there = values.get(name)
    if there is None:
        values[name] = value
    elif type(there) is list:
        cast("list[object]", there).append(value)
    else:
        values[name] = [there, value]
