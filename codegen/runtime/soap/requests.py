"""Envelopes of requests: from a call to bytes, and from bytes to the call."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Mapping
from sys import maxsize
from typing import cast
from xml.etree.ElementTree import Element

from ..frozen import Frozen
from ..managed_object import ManagedObject, Stub
from ..meta import MethodInfo, Parameter, TypeInfo
from ..values import held
from .collector import paused
from .document import Document
from .envelopes import content_of, envelope
from .errors import UnreadableAnswer
from .items import append, box_reader, local_name
from .names import method_named, name_space
from .parsing import Parser
from .reading import read_any, reader_of
from .texts import refusal
from .writing import Writer

_THIS = "_this"
_ROOT = ManagedObject._info.name


class Request(Frozen):
    """A call, as a request's envelope holds it.

    Attributes:
        method: Wire name of the method.
        target: The object that is called.
        arguments: What is given, by wire name of the parameter.
    """

    method: str
    target: ManagedObject
    arguments: Mapping[str, object]


def encode_request(
    method: MethodInfo,
    target: ManagedObject,
    arguments: Mapping[str, object],
    header: Iterable[tuple[str, str]] = (),
    rank: int = maxsize,
    service: str = "",
    security: str = "",
) -> bytes:
    """A request's envelope.

    Args:
        method: The method.
        target: The object that is called.
        arguments: What is given, by wire name or by Python's name of the parameter; None is nothing.
        header: Names and texts of the SOAP header.
        rank: Rank of the server's version.
        service: The service of that version.
        security: XML for the SOAP header.

    Raises:
        TypeError: An argument is missing, too many, or of a type that the parameter does not take.
        ValueError: It does not fit into that type, or XML cannot carry it; the message says where.
    """
    return envelope(body_of_request(method, target, arguments, rank, service), header, security)


def body_of_request(
    method: MethodInfo,
    target: ManagedObject,
    arguments: Mapping[str, object],
    rank: int = maxsize,
    service: str = "",
) -> str:
    """What stands in the body of a request's envelope; arguments as for ``encode_request``."""
    if not isinstance(cast("object", target), ManagedObject):
        raise TypeError(f"{method.name} is called on a managed object, not on {type(target).__name__}")
    writer = Writer(rank, service)
    space = name_space(method.since)
    writer.parts.append(f'<{method.name} xmlns="{space}">')
    place = owner = f"{target._info.name}.{method.name}"
    given = list(_in_order(owner, method, arguments))
    try:
        writer.write(_THIS, target, _ROOT, space, space)
        for parameter, value in given:
            place = f"{owner}({parameter.attribute})"
            for each in cast("list[object]", value) if parameter.array else [value]:
                writer.write(parameter.name, each, parameter.type, name_space(parameter.since), space)
    except (ValueError, TypeError) as error:
        raise refusal(error, place) from None
    except RecursionError:
        raise ValueError(f"{place}: an argument is nested too deep, or contains itself") from None
    writer.parts.append(f"</{method.name}>")
    return "".join(writer.parts)


def _in_order(
    owner: str, method: MethodInfo, arguments: Mapping[str, object]
) -> Iterable[tuple[Parameter, object]]:
    """The arguments that are given, as their parameters take them, in the order of these."""
    given = {name: value for name, value in arguments.items() if value is not None}
    info = TypeInfo(owner, "managed")
    for parameter, field in method.fields:
        value = given.pop(parameter.name, None)
        if value is None and parameter.attribute != parameter.name:
            value = given.pop(parameter.attribute, None)
        if value is not None:
            yield parameter, held(info, field, value)
        elif not parameter.optional and not parameter.array:
            raise TypeError(f"{owner} needs the argument {parameter.attribute!r}")
    if given:
        raise TypeError(f"{owner} has no parameter {next(iter(given))!r}")


def decode_request(data: bytes, stub: Stub | None = None) -> Request:
    """The call that a request's envelope holds.

    Args:
        data: The envelope.
        stub: The connection that references get.

    Raises:
        UnreadableAnswer: It is no request, or for a method that the package does not know.
    """
    with paused:
        parser = Parser()
        parser.feed(data)
        parser.close()
        document = Document(stub, exact=True)
        document.declare(parser.bindings())
        try:
            return _request(content_of(parser.root), document)
        except RecursionError:
            raise UnreadableAnswer("it is nested too deep") from None


def _request(element: Element, document: Document) -> Request:
    """The call that an element in the body stands for."""
    name = local_name(element)
    found = method_named(name)
    if found is None:
        raise UnreadableAnswer(f"<{name[:60]}> is no method that this package knows")
    owner, method = found
    parameters = {each.name: each for each in method.parameters}
    target: object = None
    arguments: dict[str, object] = {}
    for part in element:
        called = local_name(part)
        parameter = parameters.get(called)
        if called == _THIS:
            target = reader_of(owner._info.name)(part, document)
        elif parameter is None:
            raise UnreadableAnswer(f"{name} has no parameter {called[:60]}")
        elif parameter.array:
            values = cast("list[object]", arguments.setdefault(called, list[object]()))
            append(values, box_reader(reader_of(parameter.type), read_any)(part, document))
        else:
            arguments[called] = reader_of(parameter.type)(part, document)
    if not isinstance(target, ManagedObject):
        raise UnreadableAnswer(f"{name} does not say which object it is for")
    return Request(name, target, arguments)
