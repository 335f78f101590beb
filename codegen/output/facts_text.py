"""The text of a facts file, from entries that are facts and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.ir.facts import Target
from codegen.ir.model import Property, Type
from codegen.ir.names import Kind, TypeName
from codegen.output.render import fill

Value = bool | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryText:
    """What a file says of one thing.

    Attributes:
        target: What it is about.
        set: The facts by their keys.
        stated: Those that documents have otherwise, as they have them.
        reason: Why; empty where the origin of the file says enough.
    """

    target: Target
    set: Mapping[str, Value]
    stated: Mapping[str, Value] = field(default_factory=dict[str, Value])
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FileHeading:
    """What a file says of all its entries.

    Attributes:
        about: What they are.
        origin: Where they are from.
        mark: A comment for its first line; empty for none.
        scope: What they are about beside what a run reads: the whole ``reference``, or all its ``releases``.
        otherwise: The facts that are as usual where no entry says anything else,
        covers: and of which members, by their type; a method is shown with its parameters.
        derive: Those that follow from a rule where no entry says anything else.
    """

    about: str
    origin: str
    mark: str = ""
    scope: str = ""
    otherwise: tuple[str, ...] = ()
    covers: Mapping[TypeName, Sequence[str]] = field(default_factory=dict[TypeName, Sequence[str]])
    derive: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _EntryView:
    """An entry whose fields are TOML already, empty where it has none."""

    type: str
    member: str
    parameter: str
    returns: bool
    set: str
    stated: str
    reason: str


def covered(types: Iterable[Type]) -> dict[TypeName, Sequence[str]]:
    """What a file that is complete covers of some types: the members that have facts with a usual value."""
    known = {type.name: type for type in types}
    found = ((name, [*_members(type, known)]) for name, type in known.items())
    return {name: members for name, members in sorted(found) if members}


def _members(type: Type, known: Mapping[TypeName, Type]) -> Iterator[str]:
    if type.kind is Kind.FAULT:
        yield from (property.name for property in (*type.properties, *_of_data(type, known)))
    for method in type.methods:
        yield f"{method.name}({', '.join(parameter.name for parameter in method.parameters)})"


def _of_data(fault: Type, known: Mapping[TypeName, Type]) -> Iterator[Property]:
    """What a fault has from data objects: no fault of the documents extends one; they list it as its own."""
    base = known.get(fault.base) if fault.base else None
    while base is not None and base.kind is not Kind.FAULT:
        yield from base.properties
        base = known.get(base.base) if base.base else None


def facts_text(heading: FileHeading, entries: Iterable[EntryText]) -> str:
    """The TOML of a file, its entries in the order in which they are given."""
    return fill(
        "facts.toml.jinja",
        mark=heading.mark,
        about=heading.about,
        origin=_toml(heading.origin),
        scope=_toml(heading.scope) if heading.scope else "",
        otherwise=[*map(_toml, heading.otherwise)],
        covers=[(_toml(str(name)), [*map(_toml, members)]) for name, members in heading.covers.items()],
        derive=[*map(_toml, heading.derive)],
        entries=[*map(_view, entries)],
    )


def _view(entry: EntryText) -> _EntryView:
    """The entry as its template shows it, each value escaped for TOML; empty texts are left out there."""
    target = entry.target
    return _EntryView(
        type=_toml(str(target.type)),
        member=_toml(target.member) if target.member else "",
        parameter=_toml(target.parameter) if target.parameter else "",
        returns=target.returns,
        set=_table(entry.set),
        stated=_table(entry.stated),
        reason=_toml(entry.reason) if entry.reason else "",
    )


def _table(values: Mapping[str, Value]) -> str:
    return ", ".join(f"{fact} = {_toml(value)}" for fact, value in values.items())


def _toml(value: Value) -> str:
    """A value as TOML, whose strings are JSON's, but for one character that it must escape."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
