"""Envelopes of answers: the result that one holds, or the fault."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from typing import cast
from xml.etree.ElementTree import Element

from .. import registry
from ..boxes import WRAPPER
from ..faults import Fault
from ..fields import Fields
from ..managed_object import Stub
from ..meta import LOCALIZED_FAULT, NOTHING, MethodInfo, Returns
from .collector import paused
from .document import TYPE, Document
from .envelopes import body_of, content_of, is_fault
from .errors import UnreadableAnswer
from .items import append, box_reader, child, local_name, space_and_name
from .layouts import Layout
from .names import class_of, info_of, method_named
from .parsing import Parser
from .reading import layout_of, read_any, read_fault, reader_of

_PIECE = 1 << 15
"""How much is read at once. What is complete then leaves the tree again, which so stays in the caches."""
_AS_IT_IS = nullcontext()
"""For answers of which few objects are made, the collector may go on."""
_RESPONSE = "Response"
_UNSTATED = "vmodl.RuntimeFault"
"""What a fault is of which a server gives no more than a text."""
_NEAREST = "vmodl.MethodFault"
"""What a fault of an unknown type is at least."""


def decode_answer(envelope: bytes, method: MethodInfo | None = None, stub: Stub | None = None) -> object:
    """The result that an answer holds.

    Args:
        envelope: The body of the answer, whole.
        method: What was called; if left out, it follows from the answer's name.
        stub: The connection that references to managed objects get.

    Raises:
        Fault: The answer is that fault.
        UnreadableAnswer: It is no SOAP answer to this method.
    """
    with paused if len(envelope) > _PIECE else _AS_IT_IS:
        try:
            result = _Answer(envelope, method, stub).read()
        except RecursionError:
            raise UnreadableAnswer("it is nested too deep") from None
    if isinstance(result, _Raised):
        try:
            raise result.fault
        finally:
            del result  # its traceback holds this call, which so would hold it, and all that the caller has
    return result


class _Raised:
    """An answer that is a fault."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


class _Answer:
    """An answer that is being read."""

    def __init__(self, envelope: bytes, method: MethodInfo | None, stub: Stub | None) -> None:
        self._envelope = envelope
        self._method = method
        self._document = Document(stub)
        self._parser = Parser()
        self._response: Element | None = None
        self._returns: Returns | None = None
        self._values: list[object] = []
        self._open: _Open | None = None

    def read(self) -> object:
        """What the answer holds, read whole."""
        for begin in range(0, len(self._envelope), _PIECE):
            self._parser.feed(self._envelope[begin : begin + _PIECE])
            self._document.declare(self._parser.bindings())
            response = self._begun()
            if response is not None and len(response):
                self._take(response[:-1])
                del response[:-1]
                self._take_parts(response[0])
        self._parser.close()
        response = self._begun()
        if response is None:
            return _Raised(fault_in(content_of(self._parser.root), self._document))
        self._take(response)
        return self._result()

    def _begun(self) -> Element | None:
        """The response, once it has begun; a fault is none."""
        if self._response is None:
            body = body_of(self._parser.root)
            if body is not None and len(body) and not is_fault(body[0]):
                self._returns = self._returned(local_name(body[0]))
                self._response = body[0]
        return self._response

    def _returned(self, name: str) -> Returns | None:
        """What the method gives back whose response has a name, None where the method is not known."""
        called = name.removesuffix(_RESPONSE)
        asked = self._method
        if asked is not None and called == asked.name != name:
            return asked.returns
        found = method_named(called) if called != name else None
        returns = found[1].returns if found is not None else None
        if called == name or (asked is not None and (returns != asked.returns or returns == NOTHING)):
            what = asked.name if asked is not None else "a method"
            raise UnreadableAnswer(f"<{name[:60]}> came, which is no answer to {what}")
        return returns

    def _take(self, elements: Iterable[Element]) -> None:
        """Read elements of the response that are complete."""
        declared = self._returns.type if self._returns is not None else "void"
        read = read_any if declared == "void" else box_reader(reader_of(declared), read_any)
        for element in elements:
            if self._open is not None and self._open.element is element:
                self._values.append(self._open.whole(self._document))
                self._open = None
                continue
            try:
                value = read(element, self._document)
                if self._returns is not None and self._returns.array:
                    append(self._values, value)
                elif value is not None:
                    self._values.append(value)
            except UnreadableAnswer as error:
                error.within(local_name(element))
                raise

    def _take_parts(self, element: Element) -> None:
        """Read those parts of an element that are complete, where it is an object that may still grow."""
        if len(element) > 1:
            if self._open is None:
                layout = self._layout(element)
                self._open = None if layout is None else _Open(element, layout)
            if self._open is not None:
                self._open.take_parts(self._document)

    def _layout(self, element: Element) -> Layout | None:
        """How an object is read part by part, None where all of its parts must be there."""
        kind = element.get(TYPE)
        if kind is not None:
            cls = self._document.class_named(kind)
        else:
            cls = registry.find(self._returns.type) if self._returns is not None else None
        info = info_of(cls)
        if cls is None or info is None or info.kind != "data" or info.name == LOCALIZED_FAULT:
            return None
        return layout_of(cast("type[Fields]", cls))

    def _result(self) -> object:
        if self._returns is not None and self._returns.array:
            return self._values
        if self._returns is None and len(self._values) > 1:
            return self._values
        return self._values[-1] if self._values else None


class _Open:
    """An object of which not everything was read yet."""

    def __init__(self, element: Element, layout: Layout) -> None:
        self.element = element
        self._layout = layout
        self._made = layout.cls.__new__(layout.cls)

    def take_parts(self, document: Document) -> None:
        """Read what is complete, and take it from the tree; the last part may still grow."""
        complete = self.element[:-1]
        del self.element[:-1]
        self._fill(complete, document)

    def whole(self, document: Document) -> Fields:
        """The object, once the rest is there."""
        self._fill(self.element, document)
        return self._made

    def _fill(self, elements: Iterable[Element], document: Document) -> None:
        try:
            self._layout.fill(self._made, elements, document)
        except UnreadableAnswer as error:
            error.within(local_name(self.element))
            raise


def fault_in(element: Element, document: Document) -> Fault:
    """The fault that a SOAP fault carries; its text is the message."""
    detail = child(element, "detail")
    if detail is None:
        detail = child(element, "Detail")
    parts = list(detail) if detail is not None else []
    message = _message(element)
    if not parts:
        cls = cast("type[Fault]", registry.find(_UNSTATED) or registry.root("Fault"))
        texts = (_text(each) or "" for each in (child(element, "faultcode"), detail))
        said = " ".join(each.strip() for each in texts if each.strip())
        return cls(message or f"the server answered with a fault that says no more than {said!r}")
    # Servers may add what is no fault, such as a trace or the name of the host, before it or behind.
    known = (each for each in parts if _class_of(each, document) is not None)
    fault = _carried(next(known, parts[0]), document)
    if message is not None:
        fault.msg = message
    return fault


def _class_of(element: Element, document: Document) -> type[Fault] | None:
    """The fault that an element in a detail is, by its xsi:type or its name; None where none is known."""
    kind = element.get(TYPE)
    if kind is None:
        return _fault_named(*space_and_name(element))
    cls = document.class_named(kind)
    return cls if cls is not None and issubclass(cls, Fault) else None


def _fault_named(space: str, name: str) -> type[Fault] | None:
    """The fault that an element in a detail has its name of, None where there is none."""
    cls = class_of(space, name.removesuffix("Fault")) or class_of("", name)
    return cls if cls is not None and issubclass(cls, Fault) else None


def _carried(element: Element, document: Document) -> Fault:
    """The fault that an element in the detail of a SOAP fault is."""
    cls = _class_of(element, document)
    if cls is not None:
        return cast("Fault", layout_of(cls).read(element, document))
    kind = element.get(TYPE)
    space, name = space_and_name(element)
    if (document.spaces(kind)[1] if kind is not None else name) == WRAPPER:
        return cast("Fault", reader_of(_NEAREST)(element, document))
    # The element has the name of a fault that the method documents; what came extends that one.
    near = _fault_named(space, name) if kind is not None else None
    root = near or cast("type[Fault]", registry.find(_NEAREST) or registry.root("Fault"))
    fault = read_fault(element, document, root)
    if kind is None:
        fault._wire_type = name.removesuffix("Fault")
    return fault


def _message(fault: Element) -> str | None:
    """The words of a SOAP fault as they are, in either version of SOAP; None where no place is for them."""
    words = child(fault, "faultstring")
    reason = child(fault, "Reason")
    if words is None and reason is not None:
        words = child(reason, "Text")
    return _text(words)


def _text(element: Element | None) -> str | None:
    return (element.text or "") if element is not None else None
