# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Values of properties whose types nobody knows, read as what the tables say that those properties are.

A value says its type itself, and where that is unknown, so is what it extends. Yet it is the value of a
property of an object of a known type, which documents what that may hold at least.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Final, Protocol, TypeGuard, cast
from xml.etree.ElementTree import Element

from .. import registry
from ..enums import VimEnum
from ..fields import Fields
from ..managed_object import ManagedObject
from ..meta import TypeInfo
from .document import Document
from .errors import UnreadableAnswer
from .items import child, local_name
from .layouts import Layout

CHANGES: Final = {
    "vmodl.query.PropertyCollector.ObjectContent": "propSet",
    "vmodl.query.PropertyCollector.ObjectUpdate": "changeSet",
}
"""What tells properties of an object, and where."""
_DEEPEST = 32
"""How many steps of a path are followed."""


class _Change(Protocol):
    name: str
    val: object


class Told(Layout):
    """How objects are read that tell properties of another one."""

    __slots__ = ()

    def fill(self, made: Fields | None, elements: Iterable[Element], document: Document) -> object:
        """Set fields as for any class; then look at what was of an unknown type, if anything was."""
        strangers = document.strangers
        told = super().fill(made, elements, document)
        if document.strangers != strangers and isinstance(told, Fields):
            self._look_again(told, elements, document)
        return told

    def _look_again(self, told: Fields, elements: Iterable[Element], document: Document) -> None:
        """Read values of unknown types again, by what the properties are documented to be."""
        where = CHANGES[self.cls._info.name]
        owner: object = getattr(told, "obj", None)
        parts = [each for each in elements if local_name(each) == where]
        changes = cast("list[object]", getattr(told, where))
        if not isinstance(owner, ManagedObject):
            return
        for part, change in zip(parts, changes[-len(parts) :], strict=False):
            if not _tells(change):  # an object of some other type is there
                continue
            value = child(part, "val")
            declared = documented(owner._info, change.name)
            if value is not None and declared is not None and _may_be(change.val, declared):
                with suppress(UnreadableAnswer):  # it was something else after all, and stays what it is
                    change.val = self._all.reader_of(declared)(value, document)


def _tells(change: object) -> TypeGuard[_Change]:
    """Whether this is what tells a property: servers may send any object in its place."""
    return (
        isinstance(change, Fields)
        and {"name", "val"} <= change._info.properties.keys()
        and isinstance(getattr(change, "name", None), str)
    )


def _may_be(value: object, declared: str) -> bool:
    """Whether a value that was read without knowing its type may be of another, so that nothing gets lost."""
    cls = registry.find(declared)
    if isinstance(value, dict):
        is_text = declared == "string" or (cls is not None and issubclass(cls, VimEnum))
        return is_text and "_typeName" in value
    stranger = type(value) is registry.root("DataObject") and cast(Fields, value)._wire_type is not None
    return stranger and cls is not None and issubclass(cls, Fields)


def documented(info: TypeInfo, path: str) -> str | None:
    """The type that a property is documented to have, None where nobody knows, or it is a list.

    Args:
        info: What is known of the object's class.
        path: The property, such as ``config.hardware.device[4000].backing``.
    """
    found: TypeInfo | None = info
    declared = ""
    for step in path.split(".", _DEEPEST):
        name, key, _ = step.partition("[")
        field = found.properties.get(name) if found is not None else None
        if field is None or (field.array and not key):
            return None
        declared = field.type
        cls = registry.find(declared)
        found = cls._info if cls is not None and issubclass(cls, Fields) else None
    return declared
