# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""One document that is being read: what its prefixes mean, and what the references in it are connected to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol
from xml.etree.ElementTree import Element

from ..fields import Fields
from ..managed_object import Stub
from .names import XSD, XSI, class_of, travels_in

TYPE = f"{{{XSI}}}type"
NIL = f"{{{XSI}}}nil"


class ObjectReader(Protocol):
    """How objects of a class are read."""

    def fill(self, made: Fields | None, elements: Iterable[Element], document: Document) -> object:
        """Set fields of an object, or of a new one, to what elements hold."""
        ...


class Document:
    """What readers of values ask of their document.

    A prefix may mean different name spaces at different places. Which one a name means is then told by which
    of these has a type of that name, the newest first.

    Args:
        stub: The connection that references get.
        exact: Whether parts of values that have none are refused, as servers refuse them; clients keep them.

    Attributes:
        values: The readers of values that say themselves what they are, by what they say.
        layouts: How objects are read, by the same.
        objects: The classes of references, by what they say.
        strangers: How many values there were so far whose types nobody knows.
    """

    def __init__(self, stub: Stub | None = None, exact: bool = False) -> None:
        self.stub = stub
        self.exact = exact
        self.strangers = 0
        self.values: dict[str, Callable[[Element, Document], object]] = {}
        self.layouts: dict[str, ObjectReader] = {}
        self.objects: dict[str, type | None] = {}
        self._spaces: dict[str, list[str]] = {}
        self._classes: dict[str, type | None] = {}

    def declare(self, bindings: Iterable[tuple[str, str]]) -> None:
        """Take note of prefixes and what they mean from here on."""
        for prefix, space in bindings:
            known = self._spaces.setdefault(prefix, [])
            if not known or known[-1] != space:
                if space in known:
                    known.remove(space)
                known.append(space)
                for remembered in (self.values, self.layouts, self.objects, self._classes):
                    remembered.clear()

    def spaces(self, name: str) -> tuple[list[str], str]:
        """The name spaces that a name may be in, the likeliest first, and the name without its prefix."""
        prefix, _, local = name.strip().rpartition(":")
        return self._spaces.get(prefix, [])[::-1], local

    def is_of_schema(self, name: str) -> bool:
        """Whether a name is one of XML Schema's own types, such as ``xsd:int``."""
        return XSD in self.spaces(name)[0]

    def class_named(self, name: str) -> type | None:
        """The class of a type as the document names it, None where it is not known."""
        try:
            return self._classes[name]
        except KeyError:
            found = self._classes[name] = self._class(name)
            return found

    def _class(self, name: str) -> type | None:
        spaces, local = self.spaces(name)
        found = [(space, class_of(space, local)) for space in spaces or [""]]
        exact = (cls for space, cls in found if cls is not None and travels_in(cls, space))
        return next(exact, found[0][1])
