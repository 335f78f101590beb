"""Methods of managed objects: signature, version gates, the call, and what is documented about it."""

from __future__ import annotations

from codegen.emit import additions, deprecation, docstrings, documentation, facts, known, literals, naming
from codegen.emit.builders import gates
from codegen.emit.builders.workshop import Workshop
from codegen.emit.docstrings import DocstringSection, SectionEntry
from codegen.emit.views import MethodView
from codegen.ir.model import Method, Parameter, Returns, Type
from codegen.ir.names import TASK, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.prose import Prose


def method_view(shop: Workshop, owner: Type, method: Method, alias: str, depth: int) -> MethodView:
    """A method with all that its body does, and its short name where it has one."""
    names = parameter_names(method)
    pairs = list(zip(method.parameters, names, strict=True))
    raises = [shop.value(fault.type, owner.name) for fault in method.faults]
    returns = method.returns
    return MethodView(
        name=shop.context.methods(owner)[method.name],
        alias=alias,
        wire=literals.string(method.name),
        facts=facts.of_method(shop.context, owner, method, raises, names),
        parameters=literals.listed(_signature(shop, pairs)),
        by_name=literals.listed(_by_name(shop, pairs)),
        deprecated=deprecation.reason(method.deprecated) is not None,
        required=tuple(name for _, name in _after_optional(pairs)),
        gates=tuple(gates.of_method(shop.context, method, pairs)),
        checked=any(_holds_fields(shop, parameter.type) for parameter in method.parameters),
        arguments=literals.listed(
            f"{literals.string(parameter.name)}: {_sent(parameter, name)}" for parameter, name in pairs
        ),
        sent="_arguments" if pairs else "{}",
        returns=_given_back(shop, returns),
        yields=returns.type is not Primitive.VOID,
        docstring=docstrings.docstring(
            documentation.summary("The method", method.name),
            (method.description or known.of_method(shop.context, method)) + _incomplete(method),
            _parts(shop, owner, method, names),
            depth=depth,
        ),
    )


def parameter_names(method: Method) -> list[str]:
    """The Python names of a method's parameters."""
    return naming.Names().take_all([parameter.name for parameter in method.parameters])


def _signature(shop: Workshop, pairs: list[tuple[Parameter, str]]) -> list[str]:
    """The parameters; optional ones that stand before required ones get their defaults at run time."""
    last = max((index for index, (parameter, _) in enumerate(pairs) if not parameter.optional), default=-1)
    return [
        "self",
        *(_parameter(shop, parameter, name, with_default=False) for parameter, name in pairs[: last + 1]),
        *(_parameter(shop, parameter, name, with_default=True) for parameter, name in pairs[last + 1 :]),
    ]


def _by_name(shop: Workshop, pairs: list[tuple[Parameter, str]]) -> list[str]:
    """Those of calls that name what is required behind optional parameters; none where nothing is."""
    forced = _after_optional(pairs)
    if not forced:
        return []
    first = pairs.index(forced[0])
    shown = [_parameter(shop, parameter, name, with_default=True) for parameter, name in pairs]
    return ["self", *shown[:first], "*", *shown[first:]]


def _parameter(shop: Workshop, parameter: Parameter, name: str, *, with_default: bool) -> str:
    annotation = shop.annotations.taken(parameter.type, parameter.array, parameter.optional)
    if not (parameter.optional and with_default):
        return f"{name}: {annotation}"
    return f"{name}: {annotation} = {'()' if parameter.array else 'None'}"


def _after_optional(pairs: list[tuple[Parameter, str]]) -> list[tuple[Parameter, str]]:
    """Required parameters that follow an optional one; at run time they have a default."""
    first = next((index for index, (parameter, _) in enumerate(pairs) if parameter.optional), len(pairs))
    return [(parameter, name) for parameter, name in pairs[first:] if not parameter.optional]


def _given_back(shop: Workshop, returns: Returns) -> str:
    """What a method gives back; of a task also what that yields, as far as it is known.

    A method that starts a task always gives one; that its return is optional is said of the result.
    """
    if returns.type != TASK:
        return shop.annotations.held(returns.type, returns.array, returns.optional)
    if returns.task_result is None or not additions.has_any(shop.context.types.get(TASK)):
        return shop.annotations.held(TASK, returns.array, optional=False)
    return f"_rt.TaskOf[{shop.annotations.yielded(returns)}]"


def _holds_fields(shop: Workshop, type_: TypeExpr | None) -> bool:
    """Whether an argument may be, or contain, a data object with fields that old servers lack."""
    if isinstance(type_, TypeName):
        return shop.context.kind(type_) is not Kind.MANAGED
    return type_ in (None, Primitive.ANY)


def _sent(parameter: Parameter, name: str) -> str:
    if parameter.type is Primitive.TYPE_NAME:
        several = f"_rt.type_names({literals.string(name)}, {name})"
        return several if parameter.array else f"_rt.type_name({name})"
    return f"_rt.array({literals.string(name)}, {name})" if parameter.array else name


def _parts(shop: Workshop, owner: Type, method: Method, names: list[str]) -> list[DocstringSection]:
    """The titled sections of the docstring, empty ones among them."""
    described = zip(method.parameters, names, strict=True)
    return [
        DocstringSection(
            "Args", tuple(_argument(shop, method, parameter, name) for parameter, name in described)
        ),
        DocstringSection("Returns", _returns(method)),
        DocstringSection(
            "Raises",
            tuple(
                # Tools that read docstrings expect words behind each fault.
                documentation.named(str(fault.type), fault.description or known.sentence("Not described."))
                for fault in method.faults
            ),
        ),
        documentation.privilege(method.privilege),
        *documentation.of_member(shop.context, owner, method),
    ]


def _argument(shop: Workshop, method: Method, parameter: Parameter, name: str) -> SectionEntry:
    """What the docstring says of a parameter."""
    if not parameter.description:
        return SectionEntry(name, known.of_parameter(shop.context, method, parameter))
    notes = [documentation.unstated(parameter.type)]
    if unit := known.unit_of_described(parameter):
        notes.append(known.sentence(f"In {unit}."))
    if parameter.since != method.since:
        version = shop.context.version_names.get(parameter.since, parameter.since)
        notes.append(known.sentence(f"Since {version}."))
    if parameter.privilege:
        notes.append(known.sentence(*known.needed(parameter.privilege)))
    return documentation.named(name, parameter.description, *notes)


def _returns(method: Method) -> tuple[SectionEntry, ...]:
    """What is said of the result; where no document describes the method, its first sentence says it."""
    returns = method.returns
    if not returns.description:
        silent = returns.type is Primitive.VOID or not method.description
        return () if silent else (SectionEntry("", known.of_returns(returns)),)
    yielded = known.yielded(returns)
    result = known.sentence("The task yields ", *yielded, ".") if yielded else ()
    return (documentation.named("", returns.description, documentation.unstated(returns.type), result),)


def _incomplete(method: Method) -> Prose:
    if method.parameters_complete:
        return ()
    return known.sentence("The documents that were read do not list every parameter.")
