"""What the runtime's tables say about a type or a member, as arguments of their constructors."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.emit import docstrings, literals
from codegen.emit.annotations import wire_type
from codegen.emit.context import Context
from codegen.emit.deprecation import reason
from codegen.ir.model import FIRST_VERSION, Deprecated, Method, Parameter, Property, Returns, Type
from codegen.ir.names import Primitive, TypeExpr


def of_type(context: Context, type_: Type) -> str:
    """Arguments of a class's decorator."""
    facts = [literals.string(str(type_.name))]
    if type_.wire_name is not None:
        facts.append(f"wire_name={literals.string(type_.wire_name)}")
    facts += _since(context, type_.since)
    facts += _deprecated(type_.deprecated)
    if type_.properties:
        rows = (of_property(context, type_, prop) for prop in type_.properties)
        facts.append(f"properties=lambda: {literals.table(rows)}")  # made when they are asked for
    return literals.listed(facts)


def of_property(context: Context, owner: Type, prop: Property) -> str:
    """An entry of the table of properties."""
    facts = _value(prop.name, prop.type, prop.array, prop.optional)
    facts += _since(context, prop.since)
    if prop.privilege is not None:
        facts.append(f"privilege={literals.string(prop.privilege)}")
    facts += _deprecated(prop.deprecated)
    facts += _attribute(prop.name, context.properties(owner)[prop.name])
    return _call("Property", facts)


def of_parameter(context: Context, method: Method, parameter: Parameter, attribute: str) -> str:
    """An entry of the table of parameters."""
    facts = _value(parameter.name, parameter.type, parameter.array, parameter.optional)
    facts += _since(context, parameter.since)
    if parameter.privilege is not None:
        facts.append(f"privilege={literals.string(parameter.privilege)}")
    facts += _attribute(parameter.name, attribute)
    return _call("Parameter", facts)


def of_method(
    context: Context, owner: Type, method: Method, raises: Iterable[str], attributes: Iterable[str]
) -> str:
    """Arguments of a method's decorator.

    Args:
        context: Look-ups.
        owner: The managed object.
        method: The method.
        raises: The classes of its faults, as source.
        attributes: The Python names of its parameters.
    """
    facts = [literals.string(method.name), *_since(context, method.since)]
    if method.privilege is not None:
        facts.append(f"privilege={literals.string(method.privilege)}")
    faults = list(raises)
    if faults:
        facts.append(f"raises={literals.values(faults)}")
    if method.parameters:
        pairs = zip(method.parameters, attributes, strict=True)
        rows = (of_parameter(context, method, parameter, attribute) for parameter, attribute in pairs)
        facts.append(f"parameters={literals.table(rows)}")
    if method.returns.type is not Primitive.VOID:
        facts.append(f"returns={_returns(method.returns)}")
    return literals.listed([*facts, *_deprecated(method.deprecated)])


def _returns(returns: Returns) -> str:
    facts = [literals.string(wire_type(returns.type)), *_flags(returns.array, returns.optional)]
    if returns.task_result is not None:
        facts.append(f"task_result={literals.string(wire_type(returns.task_result))}")
    if returns.task_result_array:
        facts.append("task_result_array=True")
    return _call("Returns", facts)


def _value(name: str, type_: TypeExpr | None, array: bool | None, optional: bool | None) -> list[str]:
    return [literals.string(name), literals.string(wire_type(type_)), *_flags(array, optional)]


def _flags(array: bool | None, optional: bool | None) -> list[str]:
    return [*(["array=True"] if array else []), *(["optional=True"] if optional else [])]


def _since(context: Context, since: str) -> list[str]:
    """A version is stated where it is not the first."""
    first = since == FIRST_VERSION
    return [] if first else [f"since={literals.string(since)}", f"rank={context.rank(since)}"]


def _deprecated(deprecated: Deprecated) -> list[str]:
    said = reason(deprecated)
    if said is None:
        return []
    words = docstrings.plain(said)
    return [f"deprecated={literals.string(words) if words else True}"]


def _attribute(name: str, attribute: str) -> list[str]:
    return [] if attribute == name else [f"attribute={literals.string(attribute)}"]


def _call(name: str, facts: Iterable[str]) -> str:
    return f"_rt.{name}({literals.listed(facts)})"
