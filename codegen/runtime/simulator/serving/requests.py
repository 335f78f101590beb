"""What a server takes only as documents have it: the parts of a request that came over the network."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ... import gate
from ...fields import Fields, set_fields
from ...meta import MethodInfo
from ...soap.names import method_named
from ...soap.requests import Request
from ...version import lacks
from ..core.world import World


def method_of(world: World, call: Request, rank: int) -> MethodInfo:
    """The method that a request calls, once it is known that its arguments are as documents have them.

    Args:
        world: The server.
        call: The request.
        rank: Rank of the version that the client speaks.

    Raises:
        Fault: Something in it is missing, or is nothing that this version knows.
    """
    found = method_named(call.method)
    assert found is not None, "who has read the request knows its method"
    method = found[1]
    if lacks(method, rank):
        msg = f"the version that is spoken has no method {method.name}"
        fields = {"receiver": call.target, "method": method.name}
        raise world.types.fault("vmodl.fault.MethodNotFound", msg, **fields)
    trouble = next(_troubles(method, call, rank, world.rank), None)
    if trouble is not None:
        raise world.types.fault("vmodl.fault.InvalidRequest", f"{method.name}: {trouble}")
    return method


def _troubles(method: MethodInfo, call: Request, rank: int, served: int) -> Iterator[str]:
    """What is wrong with the arguments of a request, each in words.

    What is too new for the server itself is told by whoever answers, for it depends on the method how.
    """
    for each in method.parameters:
        given = call.arguments.get(each.name)
        if given is None and not (each.optional or each.array or lacks(each, rank)):
            yield f"the argument {each.name} is missing"
        if given is not None and rank < served and lacks(each, rank):
            yield f"the version that is spoken has no argument {each.name}"
    for name, value in call.arguments.items():
        yield from (f"{what} is nothing that this server knows" for what in _strangers(name, value))
    for found in gate.findings(method.name, call.arguments, rank):
        if not found.rank:
            yield f"{found.what} is required and not set"
        elif rank < served:
            yield f"{found.what} came after the version that is spoken"


def _strangers(path: str, value: object) -> Iterator[str]:
    """The parts of an argument that no document has: fields and types."""
    if isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _strangers(f"{path}[{index}]", item)
    elif isinstance(value, Fields):
        if value._wire_type is not None:
            yield f"{path} of type {value._wire_type[:60]!r}"
        yield from (f"{path}.{name[:60]}" for name in value._unknown)
        for field, item in set_fields(value):
            yield from _strangers(f"{path}.{field.name}", item)
