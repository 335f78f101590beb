"""Data objects and faults: fields with a constructor that takes all of them by keyword."""

from __future__ import annotations

import re

from codegen.emit import deprecation, directories, docstrings, documentation, facts, known, literals
from codegen.emit.annotations import may_be_none, wire_type
from codegen.emit.builders.workshop import Workshop
from codegen.emit.docstrings import DocstringSection, SectionEntry
from codegen.emit.views import ClassView, FieldView
from codegen.ir.model import Property, Type
from codegen.ir.names import Kind
from codegen.ir.prose import Paragraph
from codegen.runtime import meta

_ROOTS = {Kind.DATA: "_rt.DataObject", Kind.FAULT: "_rt.Fault"}
_WHAT = {Kind.DATA: "The data object", Kind.FAULT: "The fault"}
_SENTENCE_ENDS = re.compile(r"(?<=\.) ")


def record(shop: Workshop, type_: Type, nested: tuple[ClassView, ...]) -> ClassView:
    """The class of a data object or fault."""
    spot = shop.context.layout.spots[type_.name]
    depth = len(spot.qualname)
    attributes = shop.context.properties(type_)
    in_directory = directories.is_directory(shop.context, type_)
    return ClassView(
        template="record",
        decorator=f"_rt.{type_.kind}",
        facts=facts.of_type(shop.context, type_),
        deprecation=deprecation.message(type_.name, type_.deprecated),
        name=spot.qualname[-1],
        base=shop.value(type_.base, spot.entity.owner) if type_.base else _ROOTS[type_.kind],
        docstring=docstrings.docstring(
            documentation.summary(_WHAT[type_.kind], type_.name, type_.wire_name),
            type_.description + (directories.remark(type_) if in_directory else ()),
            [
                DocstringSection(
                    "Fields",
                    tuple(_line(shop, attributes[prop.name], type_, prop) for prop in type_.properties),
                    listed=True,
                ),
                *documentation.common(shop.context, type_),
            ],
            depth=depth,
        ),
        nested=nested,
        fields=tuple(_field(shop, type_, prop, in_directory) for prop in type_.properties),
    )


def _field(shop: Workshop, owner: Type, prop: Property, in_directory: bool) -> FieldView:
    """The view of a field of a data object or fault; its docstring is indented as deep as its class."""
    optional = directories.reads_as_optional(shop.context, prop, in_directory=in_directory)
    annotation = shop.annotations.field(prop.type, prop.array, optional, prop.optional)
    return FieldView(
        name=shop.context.properties(owner)[prop.name],
        annotation=annotation,
        start=_start(prop, annotation),
        docstring=docstrings.docstring(
            documentation.summary("The property", prop.name),
            documentation.of_value(shop.context, owner, prop),
            documentation.of_property(shop.context, owner, prop),
            depth=len(shop.context.layout.spots[owner.name].qualname),
            below=True,
        ),
    )


def _start(prop: Property, annotation: str) -> str:
    """What a field holds until it is set, which the runtime says for a property of these facts.

    Args:
        prop: The property.
        annotation: The type that static checkers see.
    """
    if prop.array:
        return "_rt.EMPTY"
    start = meta.Property(prop.name, wire_type(prop.type), optional=bool(prop.optional)).start
    if start is None:
        return "None" if may_be_none(annotation) else "_rt.UNSET"
    return literals.string(start) if isinstance(start, str) else repr(start)


def _line(shop: Workshop, name: str, owner: Type, prop: Property) -> SectionEntry:
    """The first sentence of a description; the whole of it stands below the field."""
    first = prop.description[0] if prop.description else None
    if not isinstance(first, Paragraph):
        return SectionEntry(name, known.of_property(shop.context, owner, prop, since=False))
    sentence, *_ = _SENTENCE_ENDS.split(docstrings.plain((first,)))
    return SectionEntry(name, known.sentence(sentence))
