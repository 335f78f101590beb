"""How objects are read: for each class once, what is made of which element."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast
from xml.etree.ElementTree import Element

from .. import registry
from ..boxes import ANY, Array
from ..faults import Fault
from ..fields import Fields
from .document import TYPE, Document, ObjectReader
from .errors import UnreadableAnswer
from .items import add_named, box_reader, is_box, is_reference, local_name, with_parts_as
from .scalars import CONVERSIONS, SCALARS, Reader, is_nil, read_text

_CONVERTED, _TEXT, _ONE, _SEVERAL = range(4)
"""Ways to read a field: what a text converts to, the text itself, any other value, or items of an array."""
_Field = tuple[str, int, Callable[[str | None], object], Reader]
"""The attribute of a field, the way to read it, what converts its text, and what reads it."""
_WITHOUT_PARTS = frozenset(SCALARS.values())
_SPELLINGS = 8
"""How many name spaces of one field's element are remembered."""


class Layout:
    """How objects of a class are read.

    Attributes:
        cls: The class.
        fields: The field of an element, by its name in each spelling that was met.
    """

    __slots__ = ("_all", "_fault", "cls", "fields")

    def __init__(self, cls: type[Fields], all: Layouts) -> None:
        self.cls = cls
        self._all = all
        self.fields: dict[str, _Field] = {}
        self._fault = issubclass(cls, Fault)

    def read(self, element: Element, document: Document) -> object:
        """An object of the class, or of the one that an element names."""
        kind = element.get(TYPE)
        if kind is None:
            return self.fill(None, element, document)
        layout = document.layouts.get(kind) or self._all.of_kind(kind, document)
        if layout is None:
            return self._read_stranger(element, document, kind)
        return layout.fill(None, element, document)

    def fill(self, made: Fields | None, elements: Iterable[Element], document: Document) -> object:
        """Set fields of an object, or of a new one, to what elements hold.

        This is where the time goes: what it does for each element is as little as there can be.
        """
        if made is None:
            made = self.cls.__new__(self.cls)
        mine = made.__dict__
        fields = self.fields
        part = None
        try:
            for part in elements:
                try:
                    name, way, convert, read = fields[part.tag]
                except KeyError:
                    field = self._meet(part)
                    if field is None:
                        self.keep_unknown(made, part, document)
                        continue
                    name, way, convert, read = field
                if way == _CONVERTED:
                    try:
                        mine[name] = convert(part.text)
                        continue
                    except (ValueError, KeyError, TypeError):
                        value = read(part, document)
                elif way == _TEXT:
                    value = part.text
                    if value is None or len(part):
                        value = read(part, document)
                else:
                    value = read(part, document)
                if value is None:
                    continue
                if way != _SEVERAL:
                    mine[name] = value
                elif name not in mine:
                    mine[name] = list(value) if type(value) is Array else [value]
                elif type(value) is Array:
                    mine[name].extend(value)
                else:
                    mine[name].append(value)
        except UnreadableAnswer as error:
            if part is not None:
                error.within(local_name(part))
            raise
        if self._fault:
            cast(Fault, made)._has_cause()
        elif part is None and isinstance(elements, Element):
            return _without_parts(made, cast("Element", elements))
        return made

    def _read_stranger(self, element: Element, document: Document, kind: str) -> object:
        """A value of a type that is not known, as an object of what it must be at least; or what is none."""
        cls = document.class_named(kind)
        known = cls is not None and not issubclass(cls, Fields)
        if known or is_box(kind, document) or document.is_of_schema(kind) or is_reference(kind, document):
            return self._all.read_any(element, document)
        return self.with_type(element, document, kind)

    def with_type(self, element: Element, document: Document, name: str) -> object:
        """An object of the class that stands for one of a type which is not known."""
        made = self.cls.__new__(self.cls)
        made._wire_type = document.spaces(name)[1]
        return self.fill(made, element, document)

    def keep_unknown(self, made: Fields, element: Element, document: Document) -> None:
        """Keep an element that the type does not document."""
        value = self._all.read_any(element, document)
        if value is not None:
            kept = cast("dict[str, object]", vars(made).setdefault("_unknown", {}))
            add_named(kept, local_name(element), value)

    def _meet(self, element: Element) -> _Field | None:
        """The field of an element that is met for the first time in this spelling."""
        field = self.cls._info.properties.get(local_name(element))
        if field is None:
            return None
        read = self._all.reader_of(field.type)
        met = field.attribute, *self._way(read, field.array)
        if len(self.fields) < _SPELLINGS * len(self.cls._info.properties):
            self.fields[element.tag] = met
        return met

    def _way(self, read: Reader, several: bool) -> tuple[int, Callable[[str | None], object], Reader]:
        """How values of a field are read: the shortest way that its type has."""
        read_any = self._all.read_any
        careful = with_parts_as(read_any, read) if read in _WITHOUT_PARTS else read
        if several:
            is_object = isinstance(getattr(read, "__self__", None), Layout)
            return _SEVERAL, str, read if is_object else box_reader(careful, read_any)
        if read is read_text:
            return _TEXT, str, careful
        convert = CONVERSIONS.get(read)
        if convert is None:
            return _ONE, str, careful
        # None is refused, then read.
        return _CONVERTED, cast("Callable[[str | None], object]", convert), careful


def _without_parts(made: Fields, element: Element) -> object:
    """An object without fields: it may stand for none, or be the key of one that is elsewhere."""
    text = element.text
    if text is not None and text.strip():
        return text
    return None if is_nil(element) else made


class Layouts:
    """How objects of all classes are read.

    Args:
        reader_of: Gives the reader of values of a type.
        special: Layouts of another class, by the types that are read so.
    """

    def __init__(self, reader_of: Callable[[str], Reader], special: Mapping[str, type[Layout]]) -> None:
        self.reader_of = reader_of
        self._special = special
        self._known: dict[type, Layout] = {}
        registry.when_reloaded(self._known.clear)

    def of(self, cls: type[Fields]) -> Layout:
        """How objects of a class are read."""
        layout = self._known.get(cls)
        if layout is None:
            kind = self._special.get(cls._info.name, Layout)
            layout = self._known[cls] = kind(cls, self)
        return layout

    def of_kind(self, kind: str, document: Document) -> ObjectReader | None:
        """How objects of a type that an element names are read, None where it is not known."""
        cls = document.class_named(kind)
        if cls is None or not issubclass(cls, Fields):
            return None
        layout = document.layouts[kind] = self.of(cls)
        return layout

    def read_any(self, element: Element, document: Document) -> object:
        """A value whose place does not tell its type."""
        return self.reader_of(ANY)(element, document)
