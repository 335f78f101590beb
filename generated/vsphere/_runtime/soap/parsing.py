# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Bytes to elements, piece by piece, so that what is complete can be read and let go.

The standard library's tree builder makes the elements. A document type is refused, and with it all entities
that a document could define.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from typing import NoReturn, cast
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser
from xml.parsers.expat import ExpatError, ParserCreate

from .errors import UnreadableAnswer

_ROOT_AT_ONCE = re.compile(rb"(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>)?\s*<[A-Za-z]")
"""How most documents begin: with their outermost element, before which no document type can be.

Where the parser knows an encoding, these characters are these bytes, or have zeros in between.
"""
Binding = tuple[str, tuple[str, str]]
"""An event of the parser: a prefix and its name space."""


class Parser:
    """Reads one document.

    Attributes:
        root: The outermost element as far as it was read, None before anything of it was.
    """

    def __init__(self) -> None:
        self.root: Element | None = None
        self._begun = False
        self._prolog: _Prolog | None = None
        self._bindings: deque[Binding] = deque()
        self._builder, self._parser = _parser(self._bindings)

    def feed(self, data: bytes) -> None:
        """Read on.

        Raises:
            UnreadableAnswer: It is no XML, or has a document type.
        """
        if not self._begun:
            self._begun = self._has_begun(data)
        try:
            self._parser.feed(data)
        except (ParseError, ValueError, LookupError) as error:  # the latter two: its encoding
            raise _unreadable(error) from None
        self._look_at_root()

    def close(self) -> None:
        """Read the end.

        Raises:
            UnreadableAnswer: There is none: the document is cut off.
        """
        try:
            self.root = self._parser.close()
        except (ParseError, ValueError, LookupError) as error:
            raise _unreadable(error) from None

    def bindings(self) -> Iterable[tuple[str, str]]:
        """The prefixes that were declared since the last time, and what they mean."""
        found = list(dict.fromkeys(binding for _, binding in self._bindings))
        self._bindings.clear()
        return found

    def _has_begun(self, data: bytes) -> bool:
        """Whether the outermost element has begun; before it, a document type is refused."""
        if self._prolog is None:
            if _ROOT_AT_ONCE.match(data):
                return True
            self._prolog = _Prolog()
        return self._prolog.is_over(data)

    def _look_at_root(self) -> None:
        if self.root is None:
            try:
                self.root = cast("Element | None", self._builder.close())
            except AssertionError:  # other implementations have a builder that gives it at the end only
                return


class _Builder(TreeBuilder):
    """A builder that takes note of prefixes by itself, where the parser cannot be told to."""

    def __init__(self, bindings: deque[Binding]) -> None:
        super().__init__()
        self._bindings = bindings

    def start_ns(self, prefix: str, space: str) -> None:
        self._bindings.append(("start-ns", (prefix or "", space)))


def _parser(bindings: deque[Binding]) -> tuple[TreeBuilder, XMLParser[Element]]:
    """A parser that builds a tree and says which prefixes it met.

    ``_setevents`` is how XMLPullParser asks its parser for events. The public pull parser would give
    an event for each element as well, and a builder that is told of prefixes is slower by a quarter.
    """
    builder = TreeBuilder()
    parser = XMLParser(target=builder)
    report = getattr(parser, "_setevents", None)
    if report is not None:
        report(bindings, ("start-ns",))
        return builder, parser
    builder = _Builder(bindings)
    return builder, XMLParser(target=builder)


class _Prolog:
    """What stands before the outermost element, the one place for a document type."""

    def __init__(self) -> None:
        self._over = False
        self._parser = ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._end

    def is_over(self, data: bytes) -> bool:
        """Whether the outermost element has begun.

        Raises:
            UnreadableAnswer: It has a document type, or is no XML.
        """
        try:
            self._parser.Parse(data, False)
        except _Begun:
            return True
        except (ExpatError, ValueError, LookupError) as error:
            raise _unreadable(error) from None
        return False

    def _refuse(self, *declared: object) -> NoReturn:
        raise UnreadableAnswer("it has a document type, which is refused")

    def _end(self, *element: object) -> NoReturn:
        raise _Begun


class _Begun(Exception):
    """The outermost element has begun."""


def _unreadable(error: Exception) -> UnreadableAnswer:
    if isinstance(error, UnreadableAnswer):
        return error
    return UnreadableAnswer(f"it is no well-formed XML: {error}")
