"""Data objects and faults: fields with a constructor that takes all of them by keyword."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.emit import deprecation, directories, docstrings, documentation, facts, known, literals
from codegen.emit.builders.workshop import Workshop
from codegen.emit.docstrings import DocstringSection, SectionEntry
from codegen.emit.views import ClassView, FieldView, InitView
from codegen.ir.model import Property, Type
from codegen.ir.names import Kind
from codegen.ir.prose import Paragraph

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
        init=_init(shop, type_) if type_.properties else None,
    )


def _field(shop: Workshop, owner: Type, prop: Property, in_directory: bool) -> FieldView:
    """The view of a field of a data object or fault; its docstring is indented as deep as its class."""
    optional = directories.reads_as_optional(shop.context, prop, in_directory=in_directory)
    return FieldView(
        name=shop.context.properties(owner)[prop.name],
        annotation=shop.annotations.field(prop.type, prop.array, optional),
        docstring=docstrings.docstring(
            documentation.summary("The property", prop.name),
            documentation.of_value(shop.context, owner, prop),
            documentation.of_property(shop.context, owner, prop),
            depth=len(shop.context.layout.spots[owner.name].qualname),
            below=True,
        ),
    )


def _init(shop: Workshop, type_: Type) -> InitView:
    own = [(shop.context.properties(type_)[prop.name], prop) for prop in type_.properties]
    inherited = shop.context.inherited_names(type_)
    keywords = (_parameter(shop, name, prop) for name, prop in (*own, *inherited))
    filled = [*(["msg"] if type_.kind is Kind.FAULT else []), *(name for name, _ in (*own, *inherited))]
    return InitView(
        parameters=literals.listed(("self", *_message(shop, type_), "*", *keywords)),
        given=literals.listed(f"{literals.string(name)}: {name}" for name in filled),
    )


def _message(shop: Workshop, type_: Type) -> Iterator[str]:
    if type_.kind is Kind.FAULT:
        yield f"msg: {shop.scope.builtin('str')} | None = None"


def _parameter(shop: Workshop, name: str, prop: Property) -> str:
    annotation = shop.annotations.taken(prop.type, prop.array, prop.optional)
    # Every field may be left out, since objects are also built step by step.
    default = "()" if prop.array else "None" if prop.optional else "_rt.REQUIRED"
    return f"{name}: {annotation} = {default}"


def _line(shop: Workshop, name: str, owner: Type, prop: Property) -> SectionEntry:
    """The first sentence of a description; the whole of it stands below the field."""
    first = prop.description[0] if prop.description else None
    if not isinstance(first, Paragraph):
        return SectionEntry(name, known.of_property(shop.context, owner, prop, since=False))
    sentence, *_ = _SENTENCE_ENDS.split(docstrings.plain((first,)))
    return SectionEntry(name, known.sentence(sentence))
