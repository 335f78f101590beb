"""Gates: comparisons with the version of the connected server, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.emit import literals
from codegen.emit.context import Context
from codegen.emit.views import GateView
from codegen.ir.model import Method, Parameter, Property


def of_property(context: Context, prop: Property) -> GateView | None:
    """What a server has to know for a property to be read; None where all servers do."""
    return _gate(context, prop.since, prop.name) if context.rank(prop.since) > 1 else None


def of_method(context: Context, method: Method, pairs: Sequence[tuple[Parameter, str]]) -> Iterator[GateView]:
    """What a server has to know for a call: the method itself, and each younger parameter that is given.

    Args:
        context: Look-ups.
        method: The method.
        pairs: Its parameters with their Python names.
    """
    if context.rank(method.since) > 1:
        yield _gate(context, method.since, method.name)
    for parameter, name in pairs:
        if context.is_gated_behind(parameter.since, method.since):
            given = ("" if parameter.array else " is not None") if parameter.optional else None
            condition = "" if given is None else f"{name}{given} and "
            yield _gate(context, parameter.since, f"{method.name}({parameter.name})", condition)


def _gate(context: Context, since: str, what: str, condition: str = "") -> GateView:
    """One comparison; the service of a version is told where it is not that of the API itself."""
    rank, service = context.rank(since), context.service(since)
    told = literals.string(service) if service else ""
    return GateView(f"{condition}self._rank < {rank}", literals.string(what), rank, told)
