"""What is known of a member that no document describes, in a sentence of our own.

Editors show it beside the name, so it comes to the point: the type as the API calls it, the unit of a number,
whether it may be absent, and the version that brought it.
"""

from __future__ import annotations

import re

from codegen.emit.context import Context
from codegen.emit.docstrings import DocstringSection, SectionEntry, plain
from codegen.ir.model import Method, Parameter, Property, Returns, Type
from codegen.ir.names import TASK, Kind, Primitive, TypeExpr
from codegen.ir.prose import Code, Inline, Paragraph, Prose, Text
from codegen.ir.units import spellings, unit_of

Words = tuple[Inline, ...]

DYNAMIC = "dynamic"
"""What stands for a privilege that depends on the arguments of a call."""


def sentence(*words: str | Inline) -> Prose:
    """A paragraph of our own."""
    return (Paragraph(_words(*words)),)


def of_property(context: Context, owner: Type, prop: Property, *, since: bool = True) -> Prose:
    """What is known of a property.

    Args:
        context: Look-ups.
        owner: The type that has it.
        prop: The property.
        since: Whether the version is said although it is the one of the type.
    """
    required = ", always set" if owner.kind is Kind.MANAGED else ", required"
    newer = since or prop.since != owner.since
    return sentence(
        *_value(prop.type, prop.array, unit_of(prop.name, prop.type, prop.unit)),
        {True: ", optional", False: required, None: ""}[prop.optional],
        ".",
        *(_since(context, prop.since) if newer else ()),
    )


def of_parameter(context: Context, method: Method, parameter: Parameter) -> Prose:
    """What is known of a parameter; its version where that is not the one of the method."""
    return sentence(
        *_value(parameter.type, parameter.array, unit_of(parameter.name, parameter.type, parameter.unit)),
        {True: ", optional", False: ", required", None: ""}[parameter.optional],
        ".",
        *(_since(context, parameter.since) if parameter.since != method.since else ()),
        *(_words(" ", *needed(parameter.privilege)) if parameter.privilege else ()),
    )


def needed(privilege: str) -> Words:
    """The privilege that a call needs on what it is given, as a sentence."""
    if privilege == DYNAMIC:
        return _words("The privilege that is needed on it depends on the arguments.")
    return _words("The privilege ", Code(privilege), " is needed on it.")


def of_method(context: Context, method: Method) -> Prose:
    """What is known of a method: what it gives back, and the version."""
    returns = method.returns
    does = "Starts " if _is_task(returns) else "Returns "
    return sentence(does, *_given(returns), ".", *_since(context, method.since))


def of_returns(returns: Returns) -> Prose:
    """What is known of what a method gives back."""
    first, *rest = _words(*_given(returns), ".")
    return sentence(Text(first.text[0].upper() + first.text[1:]) if isinstance(first, Text) else first, *rest)


def yielded(returns: Returns) -> Words:
    """What a task yields; nothing where that is unknown."""
    if returns.task_result is None:
        return ()
    if returns.task_result is Primitive.VOID:
        return _words("nothing")
    return _words(*(["a list of "] if returns.task_result_array else []), Code(str(returns.task_result)))


def unit_of_described(member: Property | Parameter) -> str | None:
    """The unit of something that documents describe, where they do not say it themselves."""
    unit = unit_of(member.name, member.type, member.unit)
    if unit is None:
        return None
    said = set(re.findall(r"[a-z]+", plain(member.description).lower()))
    return None if any(said >= set(words.split()) for words in spellings(unit)) else unit


def unit_section(member: Property) -> DocstringSection:
    """The unit of a described property, as a section that is empty where there is nothing to say."""
    unit = unit_of_described(member)
    return DocstringSection("Unit", () if unit is None else (SectionEntry("", sentence(unit)),))


def _value(type_: TypeExpr | None, array: bool | None, unit: str | None) -> Words:
    """A value by its type; the first word is one of a sentence."""
    if type_ is None:
        return _words("List of values" if array else "Value", " of a type that the documents do not state")
    listed = "List of " if array else ""
    return _words(*([listed] if listed else []), Code(str(type_)), *([f" in {unit}"] if unit else []))


def _is_task(returns: Returns) -> bool:
    return returns.type == TASK or returns.task_result is not None


def _given(returns: Returns) -> Words:
    """What a method gives back, as the object of a sentence."""
    if returns.type is None:
        return _words("something whose type the documents do not state")
    if returns.type is Primitive.VOID:
        return _words("nothing")
    if _is_task(returns):
        result = yielded(returns)
        return _words("a task", *([" that yields ", *result] if result else []))
    unit = unit_of("", returns.type, returns.unit)
    absent = (", which may be empty" if returns.array else ", or None") if returns.optional else ""
    return _words(
        *(["a list of "] if returns.array else []),
        Code(str(returns.type)),
        *([f" in {unit}"] if unit else []),
        *([absent] if absent else []),
    )


def _since(context: Context, version: str) -> Words:
    name = context.version_names.get(version)
    return _words(" Since ", Text(name) if name else Code(version), ".")


def _words(*words: str | Inline) -> Words:
    return tuple(Text(word) if isinstance(word, str) else word for word in words)
