# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What a server says of itself to anybody, read no further than a connection takes.

Reading it whole loads the classes of all the managers that a server has, of which a program needs few.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import cast

from .. import needs
from ..managed_object import ManagedObject, Stub
from ..meta import MethodInfo, Returns
from ..protocols import Content
from .answered import Answered, say_which
from .document import Document
from .envelopes import content_of
from .errors import UnreadableAnswer
from .items import child, local_name
from .parsing import Parser
from .scalars import read_text
from .stub import SoapStub

_METHOD = MethodInfo("RetrieveServiceContent", returns=Returns("vim.ServiceInstanceContent"))
"""Stated here, as what its class documents takes a while to load."""


class Greeting:
    """The answer to RetrieveServiceContent.

    Args:
        answer: What came.
        stub: The connection that references get.

    Raises:
        Fault: The answer is that fault.
        UnreadableAnswer: It is no SOAP answer to this method.
    """

    def __init__(self, answer: Answered, stub: Stub) -> None:
        self._answer, self._stub = answer, stub
        try:
            parser = Parser()
            parser.feed(answer.envelope)
            parser.close()
            self._response = content_of(parser.root)
        except UnreadableAnswer as error:
            say_which(error, answer.operation)
            raise
        if local_name(self._response) != f"{_METHOD.name}Response":
            self.content()  # which says what came instead

    def text(self, *path: str) -> str | None:
        """What stands at a path, such as the id of a manager; None where nothing does."""
        element = child(self._response, "returnval")
        for name in path:
            element = None if element is None else child(element, name)
        return None if element is None else read_text(element, Document()) or None

    def session_manager(self) -> ManagedObject:
        """The server's session manager, without what its class knows.

        Raises:
            MissingType: The server has none.
        """
        id = self.text("sessionManager")
        if id is None:
            raise needs.MissingType("vim.SessionManager")
        found = ManagedObject(id, self._stub)
        found._wire_type = "SessionManager"
        return found

    def content(self) -> Content:
        """All of it.

        Raises:
            UnreadableAnswer: A value in it cannot be read.
        """
        return cast(Content, self._answer.read(_METHOD, self._stub))


def greeting_of(stub: SoapStub) -> Greeting:
    """Ask the server at the other end of a connection.

    Raises:
        Fault: The answer is that fault.
        TransportError: There is no answer that can be used.
    """
    root = ManagedObject("ServiceInstance", stub)
    root._wire_type = "ServiceInstance"
    return Greeting(stub.send(root, _METHOD, {}), stub)
