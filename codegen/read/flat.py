"""Flattened RST: a document whose lines were run together is laid out in lines again.

What remains of the layout when every run of white space is one space are its delimiters; between two of
them stands text. ``restore`` finds the delimiters and writes the lines that the RST layout has for them,
each with the number of the line that it began on, and everything after is the way of any RST document.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place
from codegen.read import flat_enums, flat_methods
from codegen.read.flat_text import MEMBER, Span
from codegen.read.rst_lines import NumberedLines

_TARGET = re.compile(r"\.\. _(?P<name>.+?): (?P<address>\S+)(?: |$)")
_TITLE = re.compile(r"(?P<title>.+?) (?P<line>={3,})(?: |$)")
_VERSION = re.compile(
    r"\.\. _(?P<id>[^\s:]+): \.\. _(?P<number>[^\s:]+): (?P=id)_: (?P=number)_: "
    r"namespace: (?P<namespace>\S+) Name: (?P<name>.*?)(?= \.\. _|$)"
)
_BROKEN_VERSION = re.compile(r"\.\. _(?P<id>[^\s:]+):")
_MANAGED = re.compile(r"(?:^| )Attributes -{3,}(?P<properties>.*?) Methods -{3,}(?: |$)")
_DATA = re.compile(r"(?:^| )Attributes:(?: |$)")
_ENUM = re.compile(r"(?:^| )values: -{3,}(?: |$)")
_FAULT_EXTENDS = re.compile(r":extends: (`[^`]+`_) ?")
_FIELD = re.compile(r"(?:^| )(:[a-z]+(?: [a-z]+)?:)(?= )")
_STRAY = re.compile(r"(?<=\S ):[A-Za-z][A-Za-z ]*:(?= |$)")
_DEPRECATED = re.compile(r" ?\*\*deprecated\*\*$")
_PRIVILEGE = re.compile(r"privilege: (\S+)(?: |$)")

ValueNames = Callable[[str], Sequence[str]]
"""Gives the values that other documents of the run name for an enum; empty where none does."""


def restore(path: str, text: str, names: ValueNames, diagnostics: Diagnostics) -> NumberedLines:
    """Lay a flattened document out in lines.

    Args:
        path: The document, for places.
        text: Its text; white space may be of any kind and amount.
        names: Where the value names of an enum come from, as nothing parts a value from its text.
        diagnostics: Takes a warning where the reading of an enum is a guess.
    """
    span = _normalised(text)
    lines = list(_document(path, span, names, diagnostics))
    for line, number in lines:
        _check_text(line, Place(path, number), diagnostics)
    return NumberedLines(tuple(line for line, _ in lines), tuple(number for _, number in lines))


def _check_text(line: str, place: Place, diagnostics: Diagnostics) -> None:
    """Report fields inside a text: where lines remain, they would stand on one of their own."""
    for match in _STRAY.finditer(line):
        diagnostics.error(
            "unknown-field",
            place,
            f"the layout has no field {match[0]!r} here",
            "remove it, or write it without the colon before it",
        )


def _normalised(text: str) -> Span:
    words: list[str] = []
    numbers: list[int] = []
    for number, line in enumerate(text.splitlines(), 1):
        found = line.split()
        words += found
        numbers += [number] * len(found)
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    return Span(" ".join(words), lambda at: numbers[max(bisect_right(starts, at) - 1, 0)] if words else 1)


def _document(
    path: str, span: Span, names: ValueNames, diagnostics: Diagnostics
) -> Iterator[tuple[str, int]]:
    at = 0
    while match := _TARGET.match(span.text, at):
        yield f".. _{match['name']}: {match['address']}", span.line(at)
        yield "", span.line(at)
        at = match.end()
    title = _TITLE.match(span.text, at)
    if title is None:
        yield span.text[at:], span.line(at)
        return
    yield title["title"], span.line(at)
    yield "=" * max(len(title["line"]), len(title["title"])), span.line(title.start("line"))
    rest = span.part(title.end())
    if _VERSION.search(rest.text):
        yield from _versions(rest)
    elif managed := _MANAGED.search(rest.text):
        yield from _header(rest.part(0, managed.start()))
        yield from _underlined("Attributes", rest.line(managed.start()))
        yield from _managed_properties(rest.part(managed.start("properties"), managed.end("properties")))
        yield from _underlined("Methods", rest.line(managed.end("properties")))
        yield from flat_methods.methods(rest.part(managed.end()))
    elif enum := _ENUM.search(rest.text):
        yield from _header(rest.part(0, enum.start()), indent="  ")
        yield from _underlined("values:", rest.line(enum.start()))
        values = rest.part(enum.end())
        found = flat_enums.values(values, names(title["title"]))
        if not found.certain:
            diagnostics.warning(
                "flat-enum",
                Place(path, values.line(0)),
                f"nothing tells the values of {title['title']} from their texts",
                "read it together with a document that names the values, such as the page of enums",
            )
        yield from found.lines
    elif data := _DATA.search(rest.text):
        fault = _FAULT_EXTENDS.match(rest.text)
        if fault:
            yield "    :extends:", rest.line(0)
            yield "", rest.line(0)
            yield f"        {fault[1]}", rest.line(fault.start(1))
            yield "", rest.line(0)
        yield from _header(rest.part(fault.end() if fault else 0, data.start()), after_fields=bool(fault))
        yield "", rest.line(data.start())
        yield "Attributes:", rest.line(data.start() + 1)
        yield from _properties(rest.part(data.end()))
    else:
        yield from _header(rest)


def _versions(span: Span) -> Iterator[tuple[str, int]]:
    at = 0
    for match in _VERSION.finditer(span.text):
        line = span.line(match.start())
        yield from _no_version(span.part(at, match.start()))
        at = match.end()
        yield from (("", line), (f".. _{match['id']}:", line), (f".. _{match['number']}:", line))
        yield from ((f"{match['id']}_:", line), (f"{match['number']}_:", line))
        yield from (("    namespace:", line), (f"        {match['namespace']}", line))
        yield from (("    Name:", line), (f"        {match['name']}", line))
    yield from _no_version(span.part(at))


def _no_version(span: Span) -> Iterator[tuple[str, int]]:
    """Write what stands between versions: words, or a version that lacks a part, which only its id shows."""
    if words := span.text.strip():
        broken = _BROKEN_VERSION.match(words)
        yield f"{broken['id']}:" if broken else words, span.stripped().line(0)
        yield "", span.line(0)


def _underlined(title: str, line: int) -> Iterator[tuple[str, int]]:
    yield from (("", line), (title, line), ("-" * (len(title) + 1), line))


def _header(span: Span, indent: str = "", after_fields: bool = False) -> Iterator[tuple[str, int]]:
    """Write the description and the fields after it."""
    deprecated = _DEPRECATED.search(span.text)
    body = span.part(0, deprecated.start()) if deprecated else span
    fields = [] if after_fields else list(_FIELD.finditer(body.text))
    described = body.part(0, fields[0].start() if fields else len(body.text))
    if described.text.strip():
        yield f"  {described.text.strip()}", described.line(0)
        if indent:
            yield "", described.line(0)
    for field, following in zip(fields, [*fields[1:], None], strict=False):
        value = body.part(field.end(), following.start() if following else len(body.text))
        yield f"{indent}{field[1]} {value.text.strip()}", body.line(field.start(1))
    if deprecated:
        yield "**deprecated**", span.line(deprecated.start())


def _managed_properties(span: Span) -> Iterator[tuple[str, int]]:
    for head, text in _heads(span):
        yield f"    {head.text}", head.line(0)
        at = 0
        if privilege := _PRIVILEGE.match(text.text):
            yield f"      privilege: {privilege[1]}", text.line(0)
            at = privilege.end()
        if rest := text.text[at:].strip():
            yield f"       {rest}", text.line(at)


def _properties(span: Span) -> Iterator[tuple[str, int]]:
    for head, text in _heads(span):
        yield f"    {head.text}", head.line(0)
        yield "", head.line(0)
        if text.text.strip():
            yield f"       {text.text.strip()}", text.line(0)
            yield "", text.line(0)


def _heads(span: Span) -> Iterator[tuple[Span, Span]]:
    """Part a run of members into heads and the texts after them; text before the first is kept."""
    found = list(MEMBER.finditer(span.text))
    before = span.part(0, found[0].start() if found else len(span.text))
    if before.text.strip():
        yield before.stripped(), span.part(len(span.text))
    for match, following in zip(found, [*found[1:], None], strict=False):
        yield (
            span.part(match.start("head"), match.end("head")),
            span.part(match.end(), following.start() if following else len(span.text)).stripped(),
        )
