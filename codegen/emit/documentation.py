"""The sections that docstrings of types and members have in common."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath, PureWindowsPath

from codegen import data
from codegen.emit.context import Context
from codegen.emit.docstrings import Item, Part, code
from codegen.ir.model import Deprecated, Method, Property, Type
from codegen.ir.place import Place
from codegen.ir.prose import Code, Inline, Paragraph, Prose, Text

DYNAMIC = "dynamic"


def common(context: Context, type_: Type) -> list[Part]:
    """Version, deprecation and source documents of a type."""
    return [since(context, type_.since), deprecation(type_.deprecated), sources(type_.sources)]


def of_member(context: Context, owner: Type, member: Property | Method) -> list[Part]:
    """The same of a member, as far as it differs from its type: readers have that in view."""
    parts = [] if member.since == owner.since else [since(context, member.since)]
    parts.append(deprecation(member.deprecated))
    if _paths(member.sources) != _paths(owner.sources):
        parts.append(sources(member.sources))
    return parts


def privilege(needed: str | None) -> Part:
    """The privilege that a call or reading a property needs, where one is documented."""
    if needed is None:
        return Part("Privilege", ())
    words = Text("It depends on the arguments.") if needed == DYNAMIC else Code(needed)
    return _part("Privilege", words)


def since(context: Context, version: str) -> Part:
    """The version that brought something."""
    name = context.version_names.get(version)
    return _part(
        "Since", *([Text(f"{name} (")] if name else []), Code(version), *([Text(")")] if name else [])
    )


def deprecation(deprecated: Deprecated) -> Part:
    """Whether, and with what words, something is deprecated."""
    if deprecated is None or deprecated is False:
        return Part("Deprecated", ())
    stated: Prose = () if deprecated is True else deprecated
    return Part("Deprecated", (Item("", stated or sentence("The documents give no reason.")),))


def sources(places: Iterable[Place]) -> Part:
    """The documents that state something, without lines: those change with every other edit."""
    return Part("Source", tuple(Item("", (Paragraph((Code(path),)),)) for path in _paths(places)))


def _paths(places: Iterable[Place]) -> list[str]:
    return sorted({_shown(place.path) for place in places})


def sentence(*words: str | Inline) -> Prose:
    """A paragraph of our own."""
    return (Paragraph(tuple(Text(word) if isinstance(word, str) else word for word in words)),)


def named(name: str, described: Prose, *notes: Prose) -> Item:
    """An entry of a section; what the documents do not say is said to be missing."""
    blocks = [block for prose in (described, *notes) for block in prose]
    return Item(name, tuple(blocks) or sentence("Not described."))


def unstated(type_: object) -> Prose:
    """A remark where no document states a type."""
    return sentence("The documents do not state the type.") if type_ is None else ()


def summary(what: str, name: object) -> str:
    """A first line for what the documents do not describe."""
    return f"{what} {code(name)}."


def _shown(path: str) -> str:
    """The path as the user named it, but the same from any folder and on any machine.

    Of a path that only this machine has, it is the file's name, but for the documents that come with the
    program; what leads out of the current folder goes, and so does where a local repository is.
    """
    if path.startswith("git+file:"):
        path = path.partition("#")[2]
    bundled = PurePosixPath(data.folder("spec").parent.as_posix())
    if bundled in PurePosixPath(path).parents:
        return PurePosixPath(path).relative_to(bundled).as_posix()
    for flavour in (PurePosixPath(path), PureWindowsPath(path)):
        if flavour.is_absolute() or flavour.drive:
            return flavour.name
    return "/".join(part for part in path.split("/") if part not in ("..", "."))


def _part(title: str, *words: Inline) -> Part:
    return Part(title, (Item("", (Paragraph(words),)),))
