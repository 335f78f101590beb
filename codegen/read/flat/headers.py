"""The header of a flattened type: its description, and the fields behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.layouts import rst as words
from codegen.read.flat.text import Lines, Span
from codegen.read.following import with_following

FAULT_EXTENDS = re.compile(rf":{words.EXTENDS_FIELD} ?: (`[^`]{{1,600}}`_) ?", re.IGNORECASE)
_FIELD = re.compile(r"(?:^| )(:[a-z]+(?: [a-z]+)? ?:)(?= |$)", re.IGNORECASE)
# Fields that lack a colon, or all but their value. They stand at the margin then, where no rule reads them.
_BROKEN_FIRST = re.compile(
    rf"(:?{words.EXTENDS_FIELD} ?:? ?`[^`]{{1,600}}`_|`\w+(?:\.\w+)+`_)(?= [A-Z]|$)", re.IGNORECASE
)
_VALUE = r"(?:`[^`]{1,600}`_|\w+(?:\.\w+)+_)"
_REFERRING = words.any_whole(words.EXTENDS_FIELD, words.OWNER_FIELD, words.SINCE_FIELD)
_NAMING = words.any_whole(words.TYPE_FIELD, words.NAME_FIELD)
_BROKEN_LAST = re.compile(
    rf"(?:^|(?<=[.!?:)\]\"'] ))(?::?(?:{_REFERRING}) ?:? {_VALUE}"
    r"|(?<!`)\w+(?:\.\w+)+_|`\w+(?:\.\w+)+`_"
    rf"|(?::(?:{_NAMING}) |(?:{_NAMING}): )(?:{_VALUE}|\w+))$",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"(?:`[^`]{1,600}`_|[^\s`]+_?)?$")
_KNOWN = tuple(map(words.field, words.FIELDS))
_STRAYS = re.compile(r"(?P<value>`[^`]{1,600}`_|\S+_) (?P<more>\S+(?: \S+)?)$")  # behind the last value
_DEPRECATED = re.compile(rf"(?:^| )\*\*{words.DEPRECATED}\*\*$")


def fault_extends(span: Span, fault: re.Match[str]) -> Lines:
    """Write the base of a fault, which stands before its description."""
    at = span.at(0)
    yield f"    {words.field(words.EXTENDS_FIELD)}", at
    yield from (("", at), (f"        {fault[1]}", span.at(fault.start(1))), ("", at))


def header(span: Span, indent: str = "", after_fields: bool = False) -> Lines:
    """Write the description and the fields after it."""
    span = span.stripped()
    if broken := _BROKEN_FIRST.match(span.text) if not after_fields else None:
        yield from ((broken[1], span.at(0)), ("", span.at(0)))
        span = span.part(broken.end()).stripped()
    deprecated = _DEPRECATED.search(span.text)
    body = span.part(0, deprecated.start()) if deprecated else span
    fields = [] if after_fields else _fields(body.text)
    described = body.part(0, fields[0].start() if fields else len(body.text)).stripped()
    broken = None if after_fields else _BROKEN_LAST.search(described.text)
    last = described.part(broken.start() if broken else len(described.text)).stripped()
    described = described.part(0, broken.start() if broken else None).stripped()
    if described.text:
        yield f"  {described.text}", described.at(0)
        yield "", described.at(0)
    if last.text:
        yield from ((last.text, last.at(0)), ("", last.at(0)))
    for field, value in zip(fields, _values_of(body, fields), strict=True):
        strays = _STRAYS.match(value.text)
        said = value.part(0, strays.end("value") if strays else None)
        yield f"{indent}{field[1]} {said.text}", body.at(field.start(1))
        if strays:
            more = value.part(strays.start("more"))
            yield from (("", more.at(0)), (more.text, more.at(0)))
        if indent:
            yield "", body.at(field.start(1))
    if deprecated:
        yield f"**{words.DEPRECATED}**", span.at(deprecated.start())


def field_values(span: Span) -> Iterator[tuple[str, Span]]:
    """The fields that a header ends with, each with its value."""
    fields = _fields(span.text)
    for field, value in zip(fields, _values_of(span, fields), strict=True):
        yield field[1], value


def _values_of(span: Span, fields: Sequence[re.Match[str]]) -> Iterator[Span]:
    for field, following in with_following(fields):
        yield span.part(field.end(), following.start() if following else len(span.text)).stripped()


def _fields(text: str) -> list[re.Match[str]]:
    """The fields that a header ends with; what looks like one further up is part of the description."""
    fields: list[re.Match[str]] = []
    end = len(text)
    for match in reversed(list(_FIELD.finditer(text))):
        value = text[match.end() : end].strip()
        strays = not fields and match[1].lower() in _KNOWN and _STRAYS.match(value) is not None
        if _REFERENCE.match(value) is None and not strays:
            break
        fields.append(match)
        end = match.start()
    return fields[::-1]
