"""Values without fields that have classes: members of enums, and references to managed objects."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from xml.etree.ElementTree import Element

from ..enums import VimEnum
from ..managed_object import ManagedObject
from .document import Document
from .scalars import Reader, is_nil


def enum_reader(cls: type[VimEnum]) -> Reader:
    """The reader of members of an enum; one that is not known is made, also of an empty element."""
    known = cls._value2member_map_

    def read_member(element: Element, document: Document) -> object:
        text = element.text
        member = known.get(text)
        if member is not None:
            return member
        return None if text is None and is_nil(element) else cls(text or "")

    return read_member


def reference_reader(cls: type[ManagedObject]) -> Reader:
    """The reader of references to objects of a class; where the type is not known, it is this one."""

    def read_reference(element: Element, document: Document) -> object:
        text, name = element.text, element.get("type")
        if not text:
            return None
        if name is None:
            return cls(text, document.stub)
        try:
            actual = document.objects[name]
        except KeyError:
            actual = document.objects[name] = _managed_class(name, document)
        made = (actual or cls)(text, document.stub)
        if actual is None:
            made._wire_type = document.spaces(name)[1]
        guid = element.get("serverGuid")
        if guid is not None:
            made._serverGuid = guid
        return made

    return read_reference


def _managed_class(name: str, document: Document) -> type[ManagedObject] | None:
    cls = document.class_named(name)
    return cls if cls is not None and issubclass(cls, ManagedObject) else None
