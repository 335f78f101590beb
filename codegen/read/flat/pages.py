"""The pages of a flattened reference that are about no one type: its versions and its index."""

from __future__ import annotations

import re

from codegen.layouts.rst import NAMESPACE, OFFICIAL_NAME
from codegen.read.flat.text import Lines, Span

_VERSION = re.compile(
    r"(?P<id_target>\.\. _(?P<id>[^\s:]+):) (?P<number_target>\.\. _(?P<number>[^\s:]+):) "
    r"(?P<id_head>(?P=id)_:) (?P<number_head>(?P=number)_:) "
    rf"(?P<namespace_label>{NAMESPACE}) (?P<namespace>\S+) (?P<name_label>{OFFICIAL_NAME}) (?P<name>.*?)"
    r"(?= (?:[^\w\s]\S{0,2} )?_[^\s:]+:(?: |$)|$)"
)
# The lines of a version: parts of what is left of it, each with the indent that its line had.
_VERSION_LINES = {
    "id_target": "",
    "number_target": "",
    "id_head": "",
    "number_head": "",
    "namespace_label": " " * 4,
    "namespace": " " * 8,
    "name_label": " " * 4,
    "name": " " * 8,
}
# What is left of a version that lacks a part: the targets of its id and, unless that is missing, its number.
_BROKEN_VERSION = re.compile(
    r"(?:^|(?<= ))(?:[^\w\s]\S{0,2} )?_(?P<id>[^\s:]+):(?: (?:[^\w\s]\S{0,2} )?_[^\s:]+:)?(?= |$)"
)
_WORD = re.compile(r"\S+")
# The words of a version: "_" is a target, "id" and "number" are their heads, and nothing is any word.
_VERSION_WORDS = ("..", "_", "..", "_", "id", "number", NAMESPACE, "", OFFICIAL_NAME, "")
_TARGET = re.compile(r"\.\. _(?P<name>[^`]{1,600}?): (?P<address>\S+)(?: |$)")
_BULLET = re.compile(r"\* (?P<link>`[^`]{1,600}`_)(?: |$)")
_FIRST_BULLET = re.compile(r" \* `")
# The title of a section stands between what was before and its underline.
_SECTION = re.compile(r"(?P<title>.+?) (?P<line>-{3,})(?: |$)")


def is_version_page(span: Span) -> bool:
    """Whether a version with all its parts stands below the title."""
    return _VERSION.search(span.text) is not None


def versions(span: Span) -> Lines:
    """Write the lines of a version page below its title."""
    at = 0
    for match in _VERSION.finditer(span.text):
        yield from _no_version(span.part(at, match.start()))
        at = match.end()
        yield "", span.at(match.start())
        for group, indent in _VERSION_LINES.items():
            yield indent + match[group], span.at(match.start(group))
    yield from _no_version(span.part(at))


def _no_version(span: Span) -> Lines:
    """Write what stands between versions: words, and versions that lack a part, which their ids show.

    The first version stands behind the introduction, and several that lack a part may stand in a row.
    """
    broken = list(_BROKEN_VERSION.finditer(span.text))
    words = span.part(0, broken[0].start() if broken else None).stripped()
    if words.text:
        yield from ((words.text, words.at(0)), ("", words.at(0)))
    for match in broken:
        # A value below its id ends it there: the next version is not taken for the rest of this one.
        at = span.at(_wrong(span.text, match.start()))
        yield from ((f"{match['id']}:", at), (f"    {OFFICIAL_NAME}", at), (f"        {match['id']}", at))
        yield "", at


def _wrong(text: str, start: int) -> int:
    """Where what is left of a version goes on in another way than one does."""
    words = [(match[0], match.start()) for match in _WORD.finditer(text, start)][: len(_VERSION_WORDS)]
    texts = [word for word, _ in words]
    named = {"id": texts[1:2], "number": texts[3:4]}
    for (word, at), expected in zip(words, _VERSION_WORDS, strict=False):
        heads = [f"{target[1:-1]}_:" for target in named.get(expected, [])]
        fits = word in heads if expected in named else not expected or word == expected
        target = word.startswith("_") and word.endswith(":")
        if not (target if expected == "_" else fits):
            return at
    return len(text)


def is_index(span: Span, underline: re.Match[str]) -> bool:
    """Whether the first underline of a document is that of a section of links, as only an index has it."""
    below = _FIRST_BULLET.match(span.text, underline.end())
    return underline.group().startswith("-") and below is not None


def index(span: Span) -> Lines:
    """Write the lines of an index: targets, and sections of one link a line."""
    at = 0
    while at < len(span.text):
        start = span.at(at)
        if match := _TARGET.match(span.text, at):
            yield f".. _{match['name']}: {match['address']}", start
        elif match := _BULLET.match(span.text, at):
            yield f" * {match['link']}", start
        elif at == 0 and (end := span.text.find(" .. _")) > 0:
            yield from ((span.text[:end], start), ("", start))
            at = end + 1
            continue
        elif match := _SECTION.match(span.text, at):
            title = match["title"]
            yield from (("", start), (title, start))
            yield "-" * max(len(title), len(match["line"])), span.at(match.start("line"))
        else:
            yield from (("", start), (span.text[at:], start))
            return
        at = match.end()
