"""What the API says of one type or member, and which documents said so."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TypeVar

from codegen.commands.lookup import FoundItem, NamespaceContent
from codegen.commands.plain_text import to_text
from codegen.ir.json_form import as_object
from codegen.ir.model import Deprecated, Method, Parameter, Property, Type
from codegen.ir.names import TypeExpr
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose
from codegen.ir.schema import Json
from codegen.ir.statements import MethodStatement, PropertyStatement, Statements, TypeStatement
from codegen.ir.units import unit_of
from codegen.ir.wire_names import TASK_SUFFIX

S = TypeVar("S", TypeStatement, MethodStatement, PropertyStatement)


def as_json(found: FoundItem | NamespaceContent) -> str:
    """What the IR has of a type or member, under its name and kind; of a namespace, what is in it."""
    if isinstance(found, NamespaceContent):
        types = [str(each.name) for each in found.types]
        document: Json = {"kind": "namespace", "namespaces": list(found.namespaces), "types": types}
    else:
        document = {"kind": found.kind, "of": str(found.type.name) if found.member else None}
        document["ir"] = as_object(found.member or found.type)
    return json.dumps({"name": found.name, **document}, indent=2, ensure_ascii=False)


def describe(found: FoundItem | NamespaceContent, statements: Statements) -> str:
    """Everything known of a type or member, as text; each fact with the places that state it, where known."""
    if isinstance(found, NamespaceContent):
        return "\n".join(_namespace(found))
    said = [each for each in statements.types if each.name == found.type.name]
    if found.member is None:
        lines = _type(found.type, said)
    elif isinstance(found.member, Method):
        lines = _method(found.type, found.member, said)
    elif isinstance(found.member, Property):
        lines = _property(found.type, found.member, said)
    else:
        places = [v.place for each in said for v in each.values if v.name == found.member.name]
        lines = [f"{found.type.name}.{found.member.name}", *_text(found.member.description)]
        lines += ["", _row("value of", str(found.type.name), places)]
    return "\n".join(lines)


def _namespace(found: NamespaceContent) -> list[str]:
    lines = [f"namespace {found.name}"]
    if found.namespaces:
        lines += ["", "namespaces:", *(f"  {name}" for name in found.namespaces)]
    if found.types:
        width = max(len(str(each.kind)) for each in found.types)
        lines += ["", "types:", *(f"  {each.kind!s:<{width}}  {each.name}" for each in found.types)]
    return lines


def _type(type_: Type, said: Sequence[TypeStatement]) -> list[str]:
    """The lines about a type: its facts, each with the documents that state it, then its members by name."""
    base = f"({type_.base})" if type_.base else ""
    lines = [f"{type_.kind} {type_.name}{base}", *_text(type_.description), ""]
    lines.append(_row("since", _since(type_.since, type_.since_stated), _places(said, lambda t: t.since)))
    lines += _deprecated(type_.deprecated, _places(said, lambda t: t.deprecated))
    if type_.wire_name:
        lines.append(_row("wire name", type_.wire_name, _places(said, lambda t: t.wire_name)))
    if type_.base:
        lines.append(_row("extends", str(type_.base), _places(said, lambda t: t.base)))
    lines.append(_row("stated in", "", type_.sources))
    for title, members in (
        ("properties", [_property_head(p) for p in type_.properties]),
        ("methods", [_signature(m) for m in type_.methods]),
        ("values", [v.name for v in type_.values]),
    ):
        if members:
            lines += ["", f"{title}:", *(f"  {member}" for member in members)]
    return lines


def _method(type_: Type, method: Method, said: Sequence[TypeStatement]) -> list[str]:
    """The lines about a method; documents may call it with or without the suffix of tasks."""
    names = (method.name, method.name.removesuffix(TASK_SUFFIX))
    here = [m for each in said for m in each.methods if m.name in names]
    lines = [f"{type_.name}.{_signature(method)}", *_text(method.description), ""]
    lines.append(_row("privilege", method.privilege or "not stated", _places(here, lambda m: m.privilege)))
    lines.append(_row("since", _since(method.since, method.since_stated), _places(here, lambda m: m.since)))
    lines += _deprecated(method.deprecated, _places(here, lambda m: m.deprecated))
    lines.append(_row("stated in", "", [m.place for m in here] or method.sources))
    if method.short_name:
        lines.append(_row("short name", method.short_name, []))
    for parameter in method.parameters:
        places = [p.place for m in here for p in m.parameters if p.name == parameter.name]
        lines += ["", _row("parameter", _parameter(parameter), places), *_indented(parameter.description)]
        if parameter.privilege:
            lines.append(f"  needs {parameter.privilege} on what is given")
    for fault in method.faults:
        places = [r.place for m in here for r in m.raises if r.type == fault.type]
        lines += ["", _row("raises", str(fault.type), places), *_indented(fault.description)]
    if method.events:
        lines += ["", _row("events", ", ".join(map(str, method.events)), _places(here, lambda m: m.events))]
    returns = [m.returns.place for m in here if m.returns]
    lines += ["", _row("returns", _returned(method), returns), *_indented(method.returns.description)]
    return lines


def _property(type_: Type, prop: Property, said: Sequence[TypeStatement]) -> list[str]:
    """The lines about a property: each fact with the documents that state it."""
    here: list[PropertyStatement] = [p for each in said for p in each.properties if p.name == prop.name]
    lines = [f"{type_.name}.{_property_head(prop)}", *_text(prop.description), ""]
    lines.append(_row("type", _spelled(prop.type, prop.array), _places(here, lambda p: p.type)))
    optional = {True: "yes", False: "no", None: "not stated"}[prop.optional]
    if unit := unit_of(prop.name, prop.type, prop.unit):
        lines.append(_row("unit", unit, _places(here, lambda p: p.unit)))
    lines.append(_row("optional", optional, _places(here, lambda p: p.optional)))
    lines.append(_row("privilege", prop.privilege or "not stated", _places(here, lambda p: p.privilege)))
    lines.append(_row("since", _since(prop.since, prop.since_stated), _places(here, lambda p: p.since)))
    lines += _deprecated(prop.deprecated, _places(here, lambda p: p.deprecated))
    return lines if here else [*lines, _row("stated in", "", prop.sources)]


def _places(statements: Sequence[S], fact: Callable[[S], Stated[object] | None]) -> list[Place]:
    return [stated.place for each in statements if (stated := fact(each)) is not None]


def _row(label: str, value: str, places: Sequence[Place]) -> str:
    where = ", ".join(dict.fromkeys(map(str, places)))
    return f"{label + ':':<11} {value}{f'  [{where}]' if where and value else where}".rstrip()


def _since(version: str, stated: bool) -> str:
    return version if stated else f"{version} (by default)"


def _deprecated(deprecated: Deprecated, places: Sequence[Place]) -> list[str]:
    if deprecated is None or deprecated is False:
        return []
    words = "yes" if deprecated is True else to_text(deprecated)
    return [_row("deprecated", words, places)]


def _text(description: Prose) -> list[str]:
    return ["", to_text(description)] if description else []


def _indented(description: Prose) -> list[str]:
    return [f"    {line}".rstrip() for line in to_text(description).split("\n")] if description else []


def _spelled(type_: TypeExpr | None, array: bool | None) -> str:
    name = "not stated" if type_ is None else str(type_)
    return f"{name}[]" if array else name


def _property_head(prop: Property) -> str:
    return f"{prop.name}: {_spelled(prop.type, prop.array)}{' (optional)' if prop.optional else ''}"


def _parameter(parameter: Parameter) -> str:
    optional = " (optional)" if parameter.optional else ""
    unit = unit_of(parameter.name, parameter.type, parameter.unit)
    counted = f", {unit}" if unit else ""
    return f"{parameter.name}: {_spelled(parameter.type, parameter.array)}{optional}{counted}"


def _signature(method: Method) -> str:
    parameters = [
        f"{p.name}{'?' if p.optional else ''}: {_spelled(p.type, p.array)}" for p in method.parameters
    ]
    more = "" if method.parameters_complete else (", …" if parameters else "…")
    return f"{method.name}({', '.join(parameters)}{more}) -> {_returned(method)}"


def _returned(method: Method) -> str:
    returns = method.returns
    result = f" of {_spelled(returns.task_result, returns.task_result_array)}" if returns.task_result else ""
    return f"{_spelled(returns.type, returns.array)}{result}"
