"""docutils' doctree of a document as rows: one for each line that says something.

Only this module and the parser's know docutils. A row has what the layout needs: the line and its indent,
whether it is a title, field, bullet or text, and its words with the links' targets looked up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from docutils import nodes

from codegen.ir.names import TypeName
from codegen.ir.prose import Emphasis, Inline, Inlines, Link, Reference, Text
from codegen.read.origins import Origins, Spot
from codegen.read.rst.lines import NumberedLines
from codegen.read.rst.parser import Mention, doctree
from codegen.read.rst.references import page, shown
from codegen.read.rst.targets import take_targets, without_bare_references

_TEXTS = (nodes.paragraph, nodes.term)
_NOT_SHOWN = (nodes.system_message, nodes.target)


class RowKind(Enum):
    """What a row is in the doctree."""

    TITLE = "title"
    FIELD = "field"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a document.

    Attributes:
        line: Its number among the lines as they are read.
        indent: Spaces before it.
        words: Its text; the value where it is a field.
        label: The field's name; the underline's character of a title; empty otherwise.
        value_line: The line that the words stand on; a field's may be below its label.
        at: Where in its line the words begin, if something stands before them.
    """

    kind: RowKind
    line: int
    indent: int
    words: Inlines
    label: str = ""
    value_line: int = 0
    at: int = 0

    @property
    def spot(self) -> Spot:
        """Where the words stand."""
        return Spot(self.value_line or self.line, self.at)

    @property
    def text(self) -> str:
        """The row's characters without mark-up."""
        return "".join(part.text for part in self.words)

    @property
    def shown(self) -> str:
        """The row as a message quotes it."""
        return f":{self.label}: {self.text}" if self.kind is RowKind.FIELD else self.text


@dataclass(frozen=True, slots=True)
class Doctree:
    """The rows of a document and its link targets, both in its order."""

    rows: tuple[Row, ...]
    targets: tuple[tuple[str, str, int], ...]
    """Name, address and line of each; the address is empty where it marks a place in this document."""


def parse(source: NumberedLines, origins: Origins | None = None) -> Doctree:
    """Read prepared lines; the plain targets among them are no work for docutils.

    Args:
        source: The lines.
        origins: Tells the places of links, where these are of interest.
    """
    taken = take_targets(source)
    document = doctree(without_bare_references(taken.rest.lines, {name for name, _, _ in taken.targets}))
    found = (*taken.targets, *_targets(document, taken.rest))
    targets = sorted(found, key=lambda target: target[2])  # by their lines
    walker = _Walker(taken.rest, {name: address for name, address, _ in targets}, origins)
    return Doctree(tuple(walker.rows(document)), tuple(targets))


def _targets(document: nodes.document, source: NumberedLines) -> Iterator[tuple[str, str, int]]:
    # The nodes' own names are in lower case; four targets of the reference differ by case only.
    for node in document.findall(nodes.target):
        address = node.get("refuri", "")
        name = node.rawsource.removeprefix(".. _").removesuffix(address).rstrip().removesuffix(":")
        yield name.strip("`"), address, source.numbers[(node.line or 1) - 1]


class _Walker:
    """Collects the rows below a node; a list, since generators within generators cost more than docutils."""

    def __init__(self, source: NumberedLines, targets: dict[str, str], origins: Origins | None) -> None:
        self._source = source
        self._targets = targets
        self._origins = origins

    def rows(self, node: nodes.Node) -> list[Row]:
        found: list[Row] = []
        for child in node.children:
            if isinstance(child, _TEXTS):
                found += self._lines(child)
            elif isinstance(child, nodes.list_item):
                found += self._item(child)
            elif isinstance(child, nodes.title):
                # docutils gives a title the line of its underline.
                at = _line(child) - 1
                mark = self._source.lines[at][:1]
                found.append(Row(RowKind.TITLE, self._number(at), 0, self._words(child), mark))
            elif isinstance(child, nodes.field):
                found += self._field(child)
            elif isinstance(child, nodes.Element) and not isinstance(child, _NOT_SHOWN):
                found += self.rows(child)
        return found

    def _field(self, field: nodes.field) -> list[Row]:
        name, body = field.children
        at = _line(field)
        rest = self.rows(body)
        value = rest.pop(0) if rest and rest[0].kind is RowKind.TEXT else None
        number, indent = self._number(at), self._indent(at)
        words, line = (value.words, value.line) if value else ((), number)
        label = " ".join(name.astext().lower().split())
        behind = indent + len(name.astext()) + 3 if value and line == number else 0  # ":label: value"
        return [Row(RowKind.FIELD, number, indent, words, label, line, behind), *rest]

    def _item(self, item: nodes.list_item) -> list[Row]:
        rest = self.rows(item)
        at = _line(item)
        number = self._number(at)
        words: Inlines = ()
        if rest and rest[0].kind is RowKind.TEXT and rest[0].line == number:
            words = rest.pop(0).words
        return [Row(RowKind.BULLET, number, self._indent(at), words), *rest]

    def _lines(self, node: nodes.Element) -> Iterator[Row]:
        at = _line(node)
        for place, words in enumerate(_split_lines(self._words(node)), at):
            number = self._number(place)
            yield Row(RowKind.TEXT, number, self._indent(place), self._placed(words, number))

    def _placed(self, words: Inlines, line: int) -> Inlines:
        """The words of a line, its links with their places."""
        if self._origins is None or not any(isinstance(part, Link) for part in words):
            return words
        placed: list[Inline] = []
        after = 0
        for part in words:
            if isinstance(part, Link):
                spot = self._origins.find(line, f"`{part.text}`_", after, otherwise=part.text)
                after = max(after, spot.at + 1)
                part = replace(part, place=self._origins.place(spot))
            placed.append(part)
        return tuple(placed)

    def _number(self, line: int) -> int:
        return self._source.numbers[line - 1]

    def _indent(self, line: int) -> int:
        text = self._source.lines[line - 1]
        return len(text) - len(text.lstrip(" "))

    def _words(self, node: nodes.Element) -> Inlines:
        return tuple(self._inline(child) for child in node.children)

    def _inline(self, node: nodes.Node) -> Inline:
        """A node of docutils as a part of a text; what the layout has no use for is its text."""
        text = node.astext()
        if isinstance(node, Mention):
            return self._link(" ".join(text.split()))
        if isinstance(node, nodes.Text):
            return Text(text)
        if isinstance(node, nodes.reference) and "refname" in node:
            return self._reference(node)
        if isinstance(node, nodes.strong):
            return Emphasis(text, strong=True)
        return Text(text)

    def _reference(self, node: nodes.reference) -> Inline:
        if node["name"] not in self._targets and not node.rawsource.startswith("`"):
            # A bare word with an underscore is a reference only where there is a target for it.
            return Text(node.rawsource)
        return self._link(node["name"])

    def _link(self, name: str) -> Inline:
        text, address = shown(name, self._targets)
        if address is None:
            # Without a target, the words themselves are all there is to look for.
            return Link(text, Reference(TypeName.parse(text)))
        target = page(address)
        return Text(text) if target is None else Link(text, target)


def _line(node: nodes.Element) -> int:
    found: nodes.Node | None = node
    while found is not None and found.line is None:
        found = found.parent
    return (found.line if found is not None else None) or 1


def _split_lines(words: Inlines) -> Iterator[Inlines]:
    """Words by the line that they stand on; only plain text has line ends in it."""
    current: list[Inline] = []
    for part in words:
        if not isinstance(part, Text) or "\n" not in part.text:
            current.append(part)
            continue
        first, *rest = part.text.split("\n")
        current += _text(first)
        for piece in rest:
            yield tuple(current)
            current = _text(piece)
    yield tuple(current)


def _text(words: str) -> list[Inline]:
    return [Text(words)] if words else []
