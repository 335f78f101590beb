"""The sections that docstrings of types and members have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from codegen.emit import known
from codegen.emit.context import Context
from codegen.emit.deprecation import reason
from codegen.emit.docstrings import DocstringSection, SectionEntry, code
from codegen.emit.known import sentence
from codegen.ir.model import Deprecated, Method, Property, Type
from codegen.ir.place import Place
from codegen.ir.prose import Code, Inline, Paragraph, Prose, Text

_STEP = re.compile(r"[/\\]+")


def common(context: Context, type_: Type) -> list[DocstringSection]:
    """Version, deprecation and source documents of a type."""
    return [since(context, type_.since), deprecation(type_.deprecated), sources(type_.sources, type_)]


def of_member(context: Context, owner: Type, member: Property | Method) -> list[DocstringSection]:
    """The same of a member, as far as it differs from its type: readers have that in view.

    Where no document describes the member, its first sentence says the version already.
    """
    told = member.since == owner.since or not member.description
    parts = [] if told else [since(context, member.since)]
    parts.append(deprecation(member.deprecated))
    if _documents(member.sources, owner) != _documents(owner.sources, owner):
        parts.append(sources(member.sources, owner))
    return parts


def of_value(context: Context, owner: Type, prop: Property) -> Prose:
    """What a property is: in the words of documents, else what is known of it."""
    return (
        prop.description + unstated(prop.type)
        if prop.description
        else known.of_property(context, owner, prop)
    )


def of_property(context: Context, owner: Type, prop: Property) -> list[DocstringSection]:
    """The sections of a property."""
    unit = known.unit_section(prop) if prop.description else DocstringSection("Unit", ())
    return [unit, privilege(prop.privilege), *of_member(context, owner, prop)]


def privilege(needed: str | None) -> DocstringSection:
    """The privilege that a call or reading a property needs, where one is documented."""
    words = Text("It depends on the arguments.") if needed == known.DYNAMIC else Code(needed or "")
    return _part("Privilege", *([] if needed is None else [words]))


def since(context: Context, version: str) -> DocstringSection:
    """The version that brought something."""
    name = context.version_names.get(version)
    return _part(
        "Since", *([Text(f"{name} (")] if name else []), Code(version), *([Text(")")] if name else [])
    )


def deprecation(deprecated: Deprecated) -> DocstringSection:
    """Whether, and with what words, something is deprecated."""
    said = reason(deprecated)
    items = [] if said is None else [SectionEntry("", said or sentence("The documents give no reason."))]
    return DocstringSection("Deprecated", tuple(items))


def sources(places: Iterable[Place], owner: Type) -> DocstringSection:
    """The documents that state something, without lines: those change with every other edit."""
    return DocstringSection(
        "Source", tuple(SectionEntry("", (Paragraph((Code(name),)),)) for name in _documents(places, owner))
    )


def _documents(places: Iterable[Place], owner: Type) -> list[str]:
    return sorted({_document(place.path, owner.name.parts) for place in places})


def named(name: str, described: Prose, *notes: Prose) -> SectionEntry:
    """An entry of a section, with remarks of our own behind what documents say."""
    return SectionEntry(name, tuple(block for prose in (described, *notes) for block in prose))


def unstated(type_: object) -> Prose:
    """A remark where no document states a type."""
    return sentence("The documents do not state the type.") if type_ is None else ()


def summary(what: str, name: object, wire_name: str | None = None) -> str:
    """A first line for what the documents do not describe, with another name that it has on the wire."""
    other = wire_name is not None and wire_name != str(name).rpartition(".")[2]
    return f"{what} {code(name)}, on the wire {code(wire_name)}." if other else f"{what} {code(name)}."


def _document(path: str, type_: Sequence[str]) -> str:
    """A document by its name, with the folders above it as far as they repeat the name of its type.

    So it is the same however its source was named, from wherever, and on any machine.
    """
    names = (
        path.partition("#")[2].split("/") if path.startswith("git+") and "#" in path else _STEP.split(path)
    )
    shown, names = names[-1], names[:-1]
    folders = type_[:-1] if shown.rpartition(".")[0] == type_[-1] else ()
    while folders and names and names[-1] == folders[-1]:
        shown, names, folders = f"{names[-1]}/{shown}", names[:-1], folders[:-1]
    return shown


def _part(title: str, *words: Inline) -> DocstringSection:
    return DocstringSection(title, (SectionEntry("", (Paragraph(words),)),) if words else ())
