"""The sections that docstrings of types and members have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from codegen.emit.context import Context
from codegen.emit.deprecation import reason
from codegen.emit.docstrings import DocstringSection, SectionEntry, code
from codegen.ir.model import Deprecated, Method, Property, Type
from codegen.ir.place import Place
from codegen.ir.prose import Code, Inline, Paragraph, Prose, Text

DYNAMIC = "dynamic"
_STEP = re.compile(r"[/\\]+")


def common(context: Context, type_: Type) -> list[DocstringSection]:
    """Version, deprecation and source documents of a type."""
    return [since(context, type_.since), deprecation(type_.deprecated), sources(type_.sources, type_)]


def of_member(context: Context, owner: Type, member: Property | Method) -> list[DocstringSection]:
    """The same of a member, as far as it differs from its type: readers have that in view."""
    parts = [] if member.since == owner.since else [since(context, member.since)]
    parts.append(deprecation(member.deprecated))
    if _documents(member.sources, owner) != _documents(owner.sources, owner):
        parts.append(sources(member.sources, owner))
    return parts


def privilege(needed: str | None) -> DocstringSection:
    """The privilege that a call or reading a property needs, where one is documented."""
    words = Text("It depends on the arguments.") if needed == DYNAMIC else Code(needed or "")
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


def sentence(*words: str | Inline) -> Prose:
    """A paragraph of our own."""
    return (Paragraph(tuple(Text(word) if isinstance(word, str) else word for word in words)),)


def named(name: str, described: Prose, *notes: Prose) -> SectionEntry:
    """An entry of a section; what the documents do not say is said to be missing."""
    blocks = [block for prose in (described, *notes) for block in prose]
    return SectionEntry(name, tuple(blocks) or sentence("Not described."))


def unstated(type_: object) -> Prose:
    """A remark where no document states a type."""
    return sentence("The documents do not state the type.") if type_ is None else ()


def summary(what: str, name: object) -> str:
    """A first line for what the documents do not describe."""
    return f"{what} {code(name)}."


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
