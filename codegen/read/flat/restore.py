"""Flattened RST: a document whose lines were run together is laid out in lines again.

What remains of the layout when every run of white space is one space are its delimiters; between two of
them stands text. ``restore`` finds the delimiters and writes the lines that the RST layout has for them,
each with where it began, and everything after is the way of any RST document.
"""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics, codes
from codegen.read.flat import pages as flat_pages
from codegen.read.flat.enums import Names
from codegen.read.flat.text import Heads, Lines, Span, normalised
from codegen.read.flat.types import TypeRestorer
from codegen.read.origins import Origins, Places, Spot
from codegen.read.rst.lines import StartedLines

_TARGET = re.compile(
    r"\.\. _(?P<name>(?:(?! \.\. _|: )[^`]){1,600}?): "
    r"(?P<address>(?!\.\. _)\S+(?:(?<=:) \S+)?)(?! ={3})(?: |$)"
)
# A target that lacks its name or its address.
_HALF_TARGET = re.compile(r"(?P<mark>\.\. )?(?P<rest>_[^\s`]+:|\S+)(?= \.\. _| \S+ ={3})(?: |$)")
_UNDERLINE = re.compile(r"(?:^|(?<= ))(?:={3,}|-{3,})(?= |$)")
_RULE = re.compile(r"(?:={3,}|-{3,})(?: |$)")
_TYPE_TITLE = re.compile(r"(?:^|(?<= ))[^\s.:]+(?:\.[^\s.:]+)+ $")
_STRAY = re.compile(r"(?<=\S ):[A-Za-z][A-Za-z ]{0,60}:(?= |$)")


def restore(places: Places, names: Names, diagnostics: Diagnostics) -> StartedLines:
    """Lay a flattened document out in lines.

    Args:
        places: The document; its white space may be of any kind and amount.
        names: Where the value names of an enum come from, as nothing parts a value from its text.
        diagnostics: Takes what is doubtful: a guess at values, text that may be part of the layout.
    """
    lines = list(_document(places, normalised(places.text), names, diagnostics))
    source = StartedLines(tuple(line for line, _ in lines), tuple(start for _, start in lines))
    origins = Origins(places, source.lines, source.starts)
    for number, line in enumerate(source.lines, 1):
        _check_text(line, number, origins, diagnostics)
    return source


def _check_text(line: str, number: int, origins: Origins, diagnostics: Diagnostics) -> None:
    """Report fields inside a text: where lines remain, they would stand on one of their own."""
    for match in _STRAY.finditer(line):
        diagnostics.report(
            codes.UNKNOWN_FIELD,
            origins.place(Spot(number, match.start())),
            f"the layout has no field {match[0]!r} here",
            "remove it, or write it without the colon before it",
        )


def _half_target(text: str, at: int) -> re.Match[str] | None:
    """What is left of a target between two others, or between one and the title."""
    found = _HALF_TARGET.match(text, at)
    return found if found is not None and (found["mark"] or at) else None


def _document(places: Places, span: Span, names: Names, diagnostics: Diagnostics) -> Lines:
    """The lines of one document: targets, title, and what is below; what fits nowhere gets a line."""
    underline = _UNDERLINE.search(span.text)
    if underline is not None and flat_pages.is_index(span, underline):
        yield from flat_pages.index(span)
        return
    at = 0
    targets: dict[str, str] = {}
    while match := (_TARGET.match(span.text, at) or _half_target(span.text, at)):
        if match.re is _HALF_TARGET:
            begin = match.start() if match["rest"].startswith("_") else match.start("rest")
            yield from ((span.text[begin : match.end()].strip(), span.at(begin)), ("", span.at(begin)))
            at = match.end()
            continue
        targets[match["name"]] = match["address"]
        yield f".. _{match['name']}: {match['address']}", span.at(at)
        yield "", span.at(at)
        at = match.end()
    if underline is None or underline.start() <= at or not underline.group().startswith("="):
        yield span.text[at:], span.at(at)
        return
    title = span.part(at, underline.start())
    named = _TYPE_TITLE.search(title.text)
    if named is not None and named.start():
        # Words before the name of a type are no part of it; on a line of their own, they are told of.
        yield from ((title.text[: named.start() - 1], title.at(0)), ("", title.at(0)))
        title = title.part(named.start())
    words = title.text.strip()
    yield words, title.at(0)
    yield "=" * max(len(underline.group()), len(words)), span.at(underline.start())
    at = min(underline.end() + 1, len(span.text))
    while (stray := _RULE.match(span.text, at)) is not None:
        # No part of what is below the title; on a line of its own, it is told of.
        yield from (("", span.at(at)), (stray[0].strip(), span.at(at)), ("", span.at(at)))
        at = stray.end()
    rest = span.part(at)
    if flat_pages.is_version_page(rest):
        yield from flat_pages.versions(rest)
    else:
        yield from TypeRestorer(places, words, Heads(targets), names, diagnostics).lines(rest)
