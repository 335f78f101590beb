# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Envelopes of answers, as servers write them: for tests, recorders and servers of one's own."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from sys import maxsize
from typing import cast

from ..faults import Fault
from .envelopes import envelope, fault_element
from .names import Callee, info_of_method, name_space, wire_name
from .writing import Writer

_RESULT = "returnval"


def encode_result(method: Callee, result: object, rank: int = maxsize, service: str = "") -> bytes:
    """The answer to a call that succeeded.

    Args:
        method: What was called.
        result: What it gives back.
        rank: Rank of the version that the client speaks.
        service: The service of that version.

    Raises:
        ValueError: XML cannot carry something in the result; the message says where.
        TypeError: Something in it is of no type that travels.
        LookupError: There is no method of this name.
    """
    info = info_of_method(method)
    writer = Writer(rank, service)
    space = name_space(info.since)
    name = f"{info.name}Response"
    writer.parts.append(f'<{name} xmlns="{space}">')
    returns = info.returns
    for each in cast("list[object]", result or []) if returns.array else [result]:
        if each is not None:
            writer.write(_RESULT, each, returns.type, space, space)
    writer.parts.append(f"</{name}>")
    return envelope("".join(writer.parts))


def encode_fault(fault: Fault, rank: int = maxsize, service: str = "") -> bytes:
    """The answer to a call that failed.

    Raises:
        ValueError: XML cannot carry something in the fault; the message says where.
    """
    writer = Writer(rank, service)
    info = fault._info
    name = fault._wire_type or wire_name(info)
    writer.write_fault(f"{name}Fault", fault, "", name_space(info.since), "")
    return envelope(fault_element(fault.msg or "", "".join(writer.parts)))
