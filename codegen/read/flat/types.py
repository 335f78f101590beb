"""The document of a flattened type below its title: a header, and the sections of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.read.flat import enums as flat_enums
from codegen.read.flat import methods as flat_methods
from codegen.read.flat.text import Head, Heads, Lines, Span, after_sentence, parted, unclear
from codegen.read.origins import Places

_SECTION = re.compile(
    r"(?:^|(?<= ))(?:(?P<name>Attributes|Methods|values:) -{3,}|(?P<plain>Attributes:))(?= |$) ?"
)
_METHOD_HEAD = re.compile(r"[^\s()`:]+\([^()`:]*\):(?= |$)")
_FAULT_EXTENDS = re.compile(r":extends ?: (`[^`]{1,600}`_) ?", re.IGNORECASE)
_FIELD = re.compile(r"(?:^| )(:[a-z]+(?: [a-z]+)? ?:)(?= |$)", re.IGNORECASE)
# Fields that lack a colon, or all but their value. They stand at the margin then, where no rule reads them.
_BROKEN_FIRST = re.compile(r"(:?extends ?:? ?`[^`]{1,600}`_|`\w+(?:\.\w+)+`_)(?= [A-Z]|$)", re.IGNORECASE)
_VALUE = r"(?:`[^`]{1,600}`_|\w+(?:\.\w+)+_)"
_BROKEN_LAST = re.compile(
    rf"(?:^|(?<=[.!?:)\]\"'] ))(?::?(?:extends|contained by|since) ?:? {_VALUE}"
    r"|(?<!`)\w+(?:\.\w+)+_|`\w+(?:\.\w+)+`_"
    rf"|(?::(?:type|name) |(?:type|name): )(?:{_VALUE}|\w+))$",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"(?:`[^`]{1,600}`_|[^\s`]+_?)?$")
_DEPRECATED = re.compile(r"(?:^| )\*\*deprecated\*\*$")
_SHOWN = 5  # words that may be values, in a message
_PRIVILEGE = re.compile(r"privilege ?: (?P<id>[^\s,]+(?:, ?\w+(?:\.\w+)+)*)(?: |$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lays out one type.

    Attributes:
        places: The document.
        title: The type's name.
        heads: Finds the heads of members.
        names: Where the value names of an enum come from.
        diagnostics: Takes what is doubtful.
    """

    places: Places
    title: str
    heads: Heads
    names: flat_enums.Names
    diagnostics: Diagnostics

    def lines(self, span: Span) -> Lines:
        """Write the lines below the title."""
        section = self._section(span, "", 0)
        if section is None:
            yield from _header(span)
        elif section["plain"]:
            yield from self._data(span, section)
        elif section["name"] == "values:":
            yield from _header(span.part(0, section.start()), indent="  ")
            yield from _underlined("values:", span.at(section.start()))
            yield from self._values(span.part(section.end()), span.part(0, section.start()))
        else:
            yield from _header(span.part(0, section.start()))
            yield from self._managed(span, section)

    def _section(self, span: Span, name: str, start: int) -> re.Match[str] | None:
        """The first section, or the first of a name, that is followed by what it can hold, else any."""
        found = [m for m in _SECTION.finditer(span.text, start) if not name or m["name"] == name]
        return next((match for match in found if self._begins(match)), found[0] if found else None)

    def _begins(self, section: re.Match[str]) -> bool:
        text, at = section.string, section.end()
        if at >= len(text) or section["name"] == "values:":
            return True
        if section["name"] == "Methods":
            return _METHOD_HEAD.match(text, at) is not None
        following = _SECTION.match(text, at)
        if following is not None:
            return following["name"] == "Methods"
        return self.heads.begins_member(text, at) or self._holds_members(section)

    def _holds_members(self, section: re.Match[str]) -> bool:
        """Whether properties stand below a heading, though something else comes first."""
        following = _SECTION.search(section.string, section.end())
        end = following.start() if following else None
        find = self.heads.fault_members if section["plain"] else self.heads.members
        return bool(find(section.string, section.end(), end))

    def _managed(self, span: Span, section: re.Match[str]) -> Lines:
        at = section.start()
        if section["name"] == "Attributes":
            methods = self._section(span, "Methods", section.end())
            yield from _underlined("Attributes", span.at(section.start()))
            end = methods.start() if methods else None
            properties = span.part(section.end(), end)
            yield from _managed_properties(properties, self._managed_heads(properties))
            if methods is None:
                return
            section, at = methods, methods.start()
        yield from _underlined("Methods", span.at(at))
        yield from flat_methods.Writer(self.places, self.heads, self.diagnostics).methods(
            span.part(section.end())
        )

    def _managed_heads(self, span: Span) -> list[Head]:
        """The heads of properties; with more than a type between its brackets a word may be a text's."""
        found: list[Head] = []
        for head in self.heads.members(span.text):
            if head.plain or after_sentence(span.text, head.start):
                found.append(head)
            else:
                message = f"{head.text[:80]!r} stands within a sentence; it is text"
                unclear(span, head.start, message, self.places, self.diagnostics)
        return found

    def _data(self, span: Span, section: re.Match[str]) -> Lines:
        fault = _FAULT_EXTENDS.match(span.text)
        if fault:
            yield "    :extends:", span.at(0)
            yield "", span.at(0)
            yield f"        {fault[1]}", span.at(fault.start(1))
            yield "", span.at(0)
        yield from _header(
            span.part(fault.end() if fault else 0, section.start()), after_fields=fault is not None
        )
        yield "", span.at(section.start())
        yield "Attributes:", span.at(section.start())
        yield "", span.at(section.start())
        body = span.part(section.end())
        found = self.heads.members(body.text)
        stated = self.heads.fault_members(body.text)
        if fault or (" :extends: " not in f" {span.text[: section.start()]}" and _bare(body, stated)):
            found = stated
        yield from _properties(body, found)

    def _values(self, span: Span, header: Span) -> Lines:
        fields = dict(_field_values(header.stripped()))
        named = fields.get(":name:")
        found = flat_enums.values(span, self.names(self.title), [named.text] if named else [])
        if found.doubtful:
            words = ", ".join(map(repr, found.doubtful[:_SHOWN]))
            what = f"{len(found.doubtful)} words, such as {words}," if found.doubtful[1:] else words
            self._guess(
                span,
                f"{what} may be a value of {self.title} that no other document lists",
                "if it is one, list it on the page of enums; if not, read the document with its lines",
            )
        elif not found.certain:
            self._guess(
                span,
                f"nothing tells the values of {self.title} from their texts",
                "read it together with a document that names the values, such as the page of enums",
            )
        yield from found.lines

    def _guess(self, span: Span, message: str, hint: str) -> None:
        self.diagnostics.warning("flat-enum", self.places.place(span.at(0)), message, hint)


def _bare(span: Span, found: Sequence[Head]) -> bool:
    """Whether heads of a fault's properties are all there is: no texts, and nothing before them."""
    if not found or span.text[: found[0].start].strip():
        return False
    return not any(text.text for _, text in parted(span, found))


def _underlined(title: str, at: int) -> Lines:
    yield from (("", at), (title, at), ("-" * (len(title) + 1), at), ("", at))


def _header(span: Span, indent: str = "", after_fields: bool = False) -> Lines:
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
        yield f"{indent}{field[1]} {value.text}", body.at(field.start(1))
        if indent:
            yield "", body.at(field.start(1))
    if deprecated:
        yield "**deprecated**", span.at(deprecated.start())


def _field_values(span: Span) -> Iterator[tuple[str, Span]]:
    """The fields that a header ends with, each with its value."""
    fields = _fields(span.text)
    for field, value in zip(fields, _values_of(span, fields), strict=True):
        yield field[1], value


def _values_of(span: Span, fields: Sequence[re.Match[str]]) -> Iterator[Span]:
    for field, following in zip(fields, [*fields[1:], None], strict=False):
        yield span.part(field.end(), following.start() if following else len(span.text)).stripped()


def _fields(text: str) -> list[re.Match[str]]:
    """The fields that a header ends with; what looks like one further up is part of the description."""
    fields: list[re.Match[str]] = []
    end = len(text)
    for match in reversed(list(_FIELD.finditer(text))):
        if _REFERENCE.match(text[match.end() : end].strip()) is None:
            break
        fields.append(match)
        end = match.start()
    return fields[::-1]


def _managed_properties(span: Span, found: Sequence[Head]) -> Lines:
    for head, text in parted(span, found):
        yield f"    {head.text}", head.at(0)
        at = 0
        if privilege := _PRIVILEGE.match(text.text):
            yield f"      privilege: {privilege['id']}", text.at(0)
            at = privilege.end()
        if rest := text.text[at:].strip():
            yield f"       {rest}", text.at(at)


def _properties(span: Span, found: Sequence[Head]) -> Lines:
    for head, text in parted(span, found):
        yield f"    {head.text}", head.at(0)
        yield "", head.at(0)
        if text.text:
            yield f"       {text.text}", text.at(0)
            yield "", text.at(0)
