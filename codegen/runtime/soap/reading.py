"""Values of a document, by the types that their places document: readers, made once for each type.

What the package does not know is kept: fields in ``_unknown``, the name of a type in ``_wire_type``.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from functools import lru_cache
from typing import cast
from xml.etree.ElementTree import Element

from .. import registry
from ..boxes import ANY, ARRAY, REFERENCE, WRAPPER, Array
from ..enums import VimEnum
from ..faults import Fault
from ..fields import Fields
from ..managed_object import ManagedObject
from ..meta import LOCALIZED_FAULT
from .document import TYPE, Document
from .items import add_named, child, is_box, local_name, with_parts_as
from .layouts import Layouts
from .names import CLASSES_REMEMBERED, info_of
from .references import enum_reader, reference_reader
from .scalars import BOXED, SCALARS, Reader, is_nil, read_text
from .told import CHANGES, Told

_FAULT, _MESSAGE = "fault", "localizedMessage"


@lru_cache(maxsize=CLASSES_REMEMBERED)
def reader_of(declared: str) -> Reader:
    """The reader of values of a type.

    Args:
        declared: Dotted or wire name of the type, or a primitive such as ``string``.
    """
    if declared in SCALARS:
        return SCALARS[declared]
    if declared == LOCALIZED_FAULT:
        return _fault_reader("vmodl.MethodFault")
    cls = registry.find(declared)
    info = info_of(cls)
    if cls is None or info is None or info.kind == "opaque":
        return read_any
    if info.kind == "fault":
        return _fault_reader(declared)
    if issubclass(cls, VimEnum):
        return with_parts_as(read_any, enum_reader(cls))
    if issubclass(cls, ManagedObject):
        return with_parts_as(read_any, reference_reader(cls))
    return layout_of(cast("type[Fields]", cls)).read


LAYOUTS = Layouts(reader_of, dict.fromkeys(CHANGES, Told))
layout_of = LAYOUTS.of
registry.when_reloaded(reader_of.cache_clear)


def _fault_reader(declared: str) -> Reader:
    """The reader of a fault that is a value: on the wire something is wrapped around it."""
    root = cast("type[Fault]", registry.find(declared) or registry.root("Fault"))

    def read_wrapped(element: Element, document: Document) -> object:
        kind = element.get(TYPE)
        inside = child(element, _FAULT)
        actual = document.class_named(kind) if kind is not None else None
        if kind is not None and document.spaces(kind)[1] != WRAPPER and inside is None:
            return read_fault(element, document, root)
        if inside is None and not len(element) and actual is None:
            return None
        return _unwrapped(element, inside, document, root)

    return read_wrapped


def _unwrapped(wrapper: Element, inside: Element | None, document: Document, root: type[Fault]) -> Fault:
    """The fault in what is wrapped around it, with its message."""
    made = root.__new__(root) if inside is None else read_fault(inside, document, root)
    for element in wrapper:
        name = local_name(element)
        if name == _MESSAGE:
            made.msg = read_text(element, document)
        elif name != _FAULT:
            layout_of(type(made)).keep_unknown(made, element, document)
    return made


def read_fault(element: Element, document: Document, root: type[Fault]) -> Fault:
    """A fault that stands for itself; one of an unknown type becomes the one that was expected."""
    kind = element.get(TYPE)
    actual = document.class_named(kind) if kind is not None else root
    if actual is not None and issubclass(actual, Fault):
        return cast(Fault, layout_of(actual).fill(None, element, document))
    return cast(Fault, layout_of(root).with_type(element, document, kind or ""))


def read_any(element: Element, document: Document) -> object:
    """A value whose place does not tell its type: it says it itself, or stays as it is."""
    kind = element.get(TYPE)
    if kind is None:
        return _untyped(element, document)
    try:
        read = document.values[kind]
    except KeyError:
        read = document.values[kind] = _reader_of_kind(kind, document)
    return read(element, document)


def _reader_of_kind(kind: str, document: Document) -> Reader:
    """The reader of values that say that they are of some type."""
    _, name = document.spaces(kind)
    cls = document.class_named(kind)
    if name in BOXED and (document.is_of_schema(kind) or cls is None):
        return with_parts_as(_untyped, BOXED[name])
    if name == ANY:
        return _untyped
    if name == WRAPPER:
        return reader_of(LOCALIZED_FAULT)
    if name == REFERENCE or (cls is not None and issubclass(cls, ManagedObject)):
        return with_parts_as(_untyped, reference_reader(ManagedObject))
    if cls is None:
        return _box_reader(name) if is_box(kind, document) else _stranger_reader(name)
    if issubclass(cls, VimEnum):
        return with_parts_as(_untyped, enum_reader(cls))
    return layout_of(cast("type[Fields]", cls)).read


def _box_reader(name: str) -> Reader:
    """The reader of a list that names the type of its items."""
    item = name.removeprefix(ARRAY)
    small = item[:1].lower() + item[1:]
    item = small if small in BOXED or small == ANY else item

    read = _item_reader(item)

    def read_box(element: Element, document: Document) -> object:
        made = Array(item)
        if len(element):
            values = (read(each, document) for each in element)
            made.extend(value for value in values if value is not None)
        return made

    return read_box


def _item_reader(item: str) -> Reader:
    if item in BOXED:
        return BOXED[item]
    if item == REFERENCE:
        return reference_reader(ManagedObject)
    if item.startswith(ARRAY) and registry.find(item) is None:
        return _box_reader(item)
    return reader_of(LOCALIZED_FAULT if item == WRAPPER else item)


def _stranger_reader(name: str) -> Reader:
    """The reader of values of a type that is not known."""
    root = cast("type[Fields]", registry.root("DataObject"))

    def read_stranger(element: Element, document: Document) -> object:
        document.strangers += 1
        if element.get("type") is not None and not len(element):
            return reference_reader(ManagedObject)(element, document)
        if element.text and not len(element):
            return {"_typeName": name, "_value": element.text}
        return layout_of(root).with_type(element, document, name)

    return read_stranger


def _untyped(element: Element, document: Document) -> object:
    """A value of which nothing tells the type: text, a reference, or what is inside by name."""
    if len(element):
        values: dict[str, object] = {}
        for each in element:
            add_named(values, local_name(each), read_any(each, document))
        return values
    if element.get("type") is not None:
        return reference_reader(ManagedObject)(element, document)
    return None if is_nil(element) else element.text or ""
