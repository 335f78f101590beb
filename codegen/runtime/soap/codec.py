"""Requests and answers as bytes, for programs that see them themselves: recorders, proxies, tests."""

from __future__ import annotations

from collections.abc import Mapping

from ..managed_object import ManagedObject, Stub
from .answers import decode_answer
from .names import Callee, info_of_method
from .requests import encode_request


def decode(envelope: bytes, method: Callee | None = None, stub: Stub | None = None) -> object:
    """The result that an answer holds.

    What the package does not know is kept: fields of newer servers, values of unknown types and of enums.

    Args:
        envelope: The body of the answer, whole.
        method: What was called, such as ``vim.Task.CancelTask``; by default the answer's name tells.
        stub: The connection that references to managed objects get; without one they have none.

    Returns:
        The result, None where the method gives nothing back.

    Raises:
        Fault: The answer is that fault.
        UnreadableAnswer: It cannot be read: it is cut off, no XML, no SOAP, or the answer to another method.
        LookupError: There is no method of this name.
    """
    return decode_answer(envelope, None if method is None else info_of_method(method), stub)


def encode(method: Callee, target: ManagedObject, arguments: Mapping[str, object] | None = None) -> bytes:
    """The envelope of a request, for a server that knows all that the package does.

    Args:
        method: What is called, such as ``vim.Task.CancelTask``.
        target: The object on which it is called.
        arguments: By the names of the parameters.

    Raises:
        TypeError: An argument is missing, too many, or of a type that the parameter does not take.
        ValueError: It does not fit into that type, or XML cannot carry it; the message says where.
        LookupError: There is no method of this name.
    """
    return encode_request(info_of_method(method), target, arguments or {})
