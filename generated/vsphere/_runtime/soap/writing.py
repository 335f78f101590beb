# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Values to elements of a document, by the types that their places document."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from sys import maxsize
from typing import cast

from .. import registry
from ..boxes import ANY, ARRAY, PRIMITIVES, REFERENCE, WRAPPER, Array, item_name, name_of
from ..enums import VimEnum
from ..faults import Fault
from ..fields import Fields
from ..managed_object import ManagedObject
from ..meta import LOCALIZED_FAULT, Property
from ..values import unwrapped
from ..version import lacks
from .names import CLASSES_REMEMBERED, URN, XSD, info_of, name_space, wire_name
from .texts import check_width, checked_name, quoted, refusal, scalar_text

XSD_PREFIX = "xsd"
_METHOD_FAULT = "vmodl.MethodFault"


class Writer:
    """Writes elements one after the other.

    A field stands in the name space of the version that brought it. Where that is another one than around it,
    the element says so.

    Args:
        rank: Rank of the version of whom it is written for. What a newer field starts with is left out.
        service: The service of that version; that of the API itself if left out.

    Attributes:
        parts: What was written so far.
    """

    def __init__(self, rank: int = maxsize, service: str = "") -> None:
        self.parts: list[str] = []
        self._rank = rank
        self._service = service

    def write(self, name: str, value: object, declared: str, space: str, around: str) -> None:
        """Write an element.

        Args:
            name: Its name.
            value: What it holds.
            declared: The type that its place documents.
            space: Its name space.
            around: The name space of what is around it.

        Raises:
            ValueError: XML cannot carry what is inside; the message says where.
            TypeError: It is of no type that travels.
        """
        attributes = "" if space == around else f" xmlns={quoted(space)}"
        if isinstance(value, Fields):
            if isinstance(value, Fault) or _is_wrapper(value):
                self._write_wrapped(name, value, declared, attributes, space)
            else:
                self._write_object(name, value, declared, attributes, space)
            return
        text = scalar_text(value)
        if text is not None:
            if not is_settled(declared) or (type(value) is not str and is_object(declared)):
                attributes += self._scalar_type(value, space)
            elif declared == "TypeName":
                text = _type_name(cast("str", value), text)
            self.parts.append(f"<{name}{attributes}>{text}</{name}>")
        elif isinstance(value, ManagedObject):
            self._write_reference(name, value, declared, attributes, space)
        elif isinstance(value, list | tuple):
            items = cast("list[object]", value)
            self._write_list(name, items if isinstance(items, Array) else list(items), attributes, space)
        elif isinstance(value, dict):
            self._write_plain(name, cast("dict[str, object]", value), attributes, space)
        elif isinstance(value, type) and (info := info_of(value)) is not None:
            self.write(name, wire_name(info), declared, space, around)
        else:
            raise TypeError(f"{type(value).__name__} has no form on the wire")

    def write_fault(self, name: str, fault: Fault, declared: str, space: str, around: str) -> None:
        """Write a fault as it stands by itself, with nothing wrapped around it and without its message."""
        attributes = "" if space == around else f" xmlns={quoted(space)}"
        self._write_object(name, fault, declared, attributes, space)

    def _write_object(self, name: str, value: Fields, declared: str, attributes: str, space: str) -> None:
        info = value._info
        if info.name != declared or value._wire_type is not None:
            attributes += self._type(value._wire_type or wire_name(info), name_space(info.since), space)
        self.parts.append(f"<{name}{attributes}>")
        self._write_fields(value, space)
        self.parts.append(f"</{name}>")

    def _write_fields(self, value: Fields, around: str) -> None:
        """Write the fields of an object in their order, then what its type does not document."""
        get = vars(value).get
        name = ""
        try:
            for attribute, name, start, field, space, plain in _written(type(value)):
                item = get(attribute)
                if item is None:  # as most are
                    if start is None or (field.rank > self._rank and lacks(field, self._rank, self._service)):
                        continue
                    item = start
                text = scalar_text(item) if plain and space == around else None
                if text is not None:
                    self.parts.append(f"<{name}>{text}</{name}>")
                elif field.array:
                    for each in cast("list[object]", item):
                        self.write(name, each, field.type, space, around)
                else:
                    self.write(name, item, field.type, space, around)
            for name, item in value._unknown.items():
                self._write_unknown(name, item, around)
        except (ValueError, TypeError) as error:
            raise refusal(error, f"{value._info.name}.{name}") from None

    def _write_unknown(self, name: str, value: object, space: str) -> None:
        """Write what was read where nothing told its type: as it came."""
        several = type(value) is list
        for each in cast("list[object]", value) if several else [value]:
            if type(each) is str:
                self.write(checked_name(name), each, "string", space, space)
            elif each is not None:
                self.write(checked_name(name), each, ANY, space, space)

    def _write_wrapped(self, name: str, value: Fields, declared: str, attributes: str, space: str) -> None:
        """Write a fault in what is wrapped around it, with its message."""
        fault = cast("Fault | None", unwrapped(value)) if _is_wrapper(value) else cast("Fault", value)
        home = name_space("")
        if not is_settled(declared):
            attributes += self._type(WRAPPER, home, space)
        self.parts.append(f"<{name}{attributes}>")
        if fault is not None:
            self.write_fault("fault", fault, _METHOD_FAULT, home, space)
            if fault.msg is not None:
                self.write("localizedMessage", fault.msg, "string", home, space)
        self.parts.append(f"</{name}>")

    def _write_reference(
        self, name: str, value: ManagedObject, declared: str, attributes: str, space: str
    ) -> None:
        """Write which object is meant."""
        if not is_settled(declared) or is_object(declared):
            attributes += self._type(REFERENCE, name_space(""), space)
        # A server may have left the type out: of an object that is known by its id alone nothing is said.
        if value._wire_type or type(value) is not ManagedObject:
            attributes += f" type={quoted(value._wire_type or wire_name(value._info))}"
        if value._serverGuid is not None:
            attributes += f" serverGuid={quoted(value._serverGuid)}"
        self.parts.append(f"<{name}{attributes}>{scalar_text(value._moId)}</{name}>")

    def _write_list(self, name: str, values: list[object], attributes: str, space: str) -> None:
        """Write a list where anything may stand: a box that names the type of its items."""
        item = item_name(values)
        declared = LOCALIZED_FAULT if item == WRAPPER else REFERENCE if item == REFERENCE else item
        cls = registry.find(declared)
        info = info_of(cls)
        home = name_space(info.since if info is not None else "")
        attributes += self._type(ARRAY + item[:1].upper() + item[1:], home, space)
        self.parts.append(f"<{name}{attributes}>")
        for value in values:
            self.write(checked_name(item), value, info.name if info is not None else declared, space, space)
        self.parts.append(f"</{name}>")

    def _write_plain(self, name: str, values: Mapping[str, object], attributes: str, space: str) -> None:
        """Write what was read where nothing told its type, or of a type that is not known."""
        kind = values.get("_typeName")
        if isinstance(kind, str):
            attributes += self._type(kind, space, space)
        inside = values.get("_value") if isinstance(kind, str) else None
        text = scalar_text(inside)
        self.parts.append(f"<{name}{attributes}>")
        if text is not None:
            self.parts.append(text)
        for key, value in values.items():
            if key != "_typeName" and not (key == "_value" and text is not None):
                self._write_unknown(key, value, space)
        self.parts.append(f"</{name}>")

    def _scalar_type(self, value: object, space: str) -> str:
        name = name_of(value)
        check_width(name, value)
        if isinstance(value, VimEnum):
            info = value._info
            return self._type(wire_name(info), name_space(info.since), space)
        return self._type(name, XSD, space)

    def _type(self, name: str, of: str, around: str) -> str:
        """The attribute that says of which type a value is.

        Args:
            name: The type.
            of: Its name space.
            around: The name space that a name without a prefix is in.
        """
        checked_name(name)
        if of == XSD:
            return f' xsi:type="{XSD_PREFIX}:{name}"'
        if of == around:
            return f' xsi:type="{name}"'
        prefix = of.removeprefix(URN)
        return f' xmlns:{checked_name(prefix)}={quoted(of)} xsi:type="{prefix}:{name}"'


_Written = tuple[str, str, object, Property, str, bool]
"""The attribute of a field, its name, what it starts with, what is known of it, its name space, and whether
values are texts whatever they are."""


_orders: dict[type, tuple[_Written, ...]] = {}


def _written(cls: type[Fields]) -> tuple[_Written, ...]:
    """The fields of a class in the order in which they are written."""
    order = _orders.get(cls)
    if order is None:
        fields = cls._info.properties.values()
        rows = (
            (each.attribute, each.name, each.start, each, name_space(each.since), _is_plain(each))
            for each in fields
        )
        order = _orders[cls] = tuple(rows)
    return order


def _is_plain(field: Property) -> bool:
    """Whether a field holds one value of a primitive that goes out as it is."""
    return not field.array and field.type in PRIMITIVES and field.type != "TypeName"


@lru_cache(maxsize=CLASSES_REMEMBERED)
def is_settled(declared: str) -> bool:
    """Whether a place tells the type of what it holds, at least what it extends."""
    if declared in PRIMITIVES or declared in (LOCALIZED_FAULT, REFERENCE):
        return True
    info = info_of(registry.find(declared))
    return info is not None and info.kind != "opaque"


@lru_cache(maxsize=CLASSES_REMEMBERED)
def is_object(declared: str) -> bool:
    """Whether documents say that a place holds a data object; servers may put its key there, a text."""
    info = info_of(registry.find(declared))
    return info is not None and info.kind == "data"


def _is_wrapper(value: object) -> bool:
    return isinstance(value, Fields) and value._info.name == LOCALIZED_FAULT


def _type_name(value: str, text: str) -> str:
    """What goes out where the name of a type is wanted: its wire name, also for the dotted one."""
    info = info_of(registry.find(value)) if "." in value else None
    return text if info is None else wire_name(info)


for _cached in (is_settled, is_object):
    registry.when_reloaded(_cached.cache_clear)
registry.when_reloaded(_orders.clear)
