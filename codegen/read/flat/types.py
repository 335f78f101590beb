"""The document of a flattened type below its title: a header, and the sections of its kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics, codes
from codegen.layouts.rst import (
    ATTRIBUTES,
    EXTENDS_FIELD,
    MEMBER_PRIVILEGE,
    METHODS,
    NAME_FIELD,
    OPTIONAL,
    PLAIN_ATTRIBUTES,
    VALUES,
    field,
)
from codegen.read.flat import enums as flat_enums
from codegen.read.flat import methods as flat_methods
from codegen.read.flat.headers import FAULT_EXTENDS, fault_extends, field_values, header
from codegen.read.flat.text import (
    Head,
    Heads,
    Lines,
    Span,
    after_sentence,
    parted,
    tell_broken,
    tell_parted,
    unclear,
)
from codegen.read.origins import Places

# A heading of a section of managed objects that lacks its words or its dashes, or has others.
_SLIP = re.compile(
    r"(?:^|(?<= ))(?:(?P<name>[A-Z][a-z]+) )?(?P<rule>-{1,200}[^\s-]?-{2,200})(?= |$) ?"
    rf"|(?:^|(?<= ))(?P<bare>{ATTRIBUTES}|{METHODS})(?= (?:{METHODS} -|[^\s()`]+ ?\()| ?$) ?"
)
_LABEL = re.compile(r"(?:^|(?<= ))[^\s:`()]+:? $")
# What is left of a head behind a slip in it: "(`str`_): is optional.", "is optional."
_HALF = re.compile(r"\(\[?`[^`]{1,300}`_|(?:\S+ ){0,2}" + rf"{OPTIONAL}\.$")
_RULE = re.compile(r"-{3,}(?: |$)")
_SECTION = re.compile(
    rf"(?:^|(?<= ))(?:(?P<name>{ATTRIBUTES}|{METHODS}|{VALUES}) -{{3,}}"
    rf"|(?P<plain>{PLAIN_ATTRIBUTES}))(?= |$) ?"
)
_METHOD_HEAD = re.compile(r"[^\s()`:]+\([^()`:]*\):(?= |$)")
_SHOWN = 5  # words that may be values, in a message
_PRIVILEGE = re.compile(rf"{MEMBER_PRIVILEGE} ?: (?P<id>[^\s,]+(?:, ?\w+(?:\.\w+)+)*)(?: |$)", re.IGNORECASE)
_LATE_PRIVILEGE = re.compile(
    rf"(?:\S+ ){{1,2}}{MEMBER_PRIVILEGE} ?: (?:\w+(?:\.\w+)+|dynamic)(?= |$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TypeRestorer:
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
            yield from self._without_heading(span)
        elif section["plain"]:
            yield from self._data(span, section)
        elif section["name"] == VALUES:
            yield from header(span.part(0, section.start()), indent="  ")
            yield from _underlined(VALUES, span.at(section.start()))
            yield from self._values(span.part(section.end()), span.part(0, section.start()))
        else:
            slip = _SLIP.search(span.text, 0, section.start()) if section["name"] == METHODS else None
            yield from header(span.part(0, (slip or section).start()))
            if slip is not None:
                yield from _slipped(span, slip)
                yield from self._properties(span.part(slip.end(), section.start()))
            yield from self._managed(span, section)

    def _section(self, span: Span, name: str, start: int) -> re.Match[str] | None:
        """The first section, or the first of a name, that is followed by what it can hold, else any."""
        found = [m for m in _SECTION.finditer(span.text, start) if not name or m["name"] == name]
        chosen = next((match for match in found if self._begins(match)), found[0] if found else None)
        for before in reversed(found):  # what stands twice is one heading and a stray word behind it
            if chosen is not None and before.end() == chosen.start() and before["name"] == chosen["name"]:
                chosen = before
        return chosen

    def _begins(self, section: re.Match[str]) -> bool:
        """Whether the section has what it should below it: only then is the word that names it a heading."""
        text, at = section.string, section.end()
        if at >= len(text) or section["name"] == VALUES:
            return True
        if section["name"] == METHODS:
            return _METHOD_HEAD.match(text, at) is not None
        while (stray := _RULE.match(text, at)) is not None:
            at = stray.end()
        following = _SECTION.match(text, at)
        if following is not None:
            return following["name"] == METHODS
        return self.heads.begins_member(text, at) or self._holds_members(section)

    def _holds_members(self, section: re.Match[str]) -> bool:
        """Whether properties stand below a heading, though something else comes first."""
        following = _SECTION.search(section.string, section.end())
        end = following.start() if following else None
        find = self.heads.fault_members if section["plain"] else self.heads.members
        return bool(find(section.string, section.end(), end))

    def _without_heading(self, span: Span) -> Lines:
        """Lay out a type whose section has lost its heading: the members still show where it was."""
        slip = _SLIP.search(span.text)
        found = self.heads.fault_members(span.text)
        if slip is not None and (not found or slip.start() < found[0].start):
            yield from self._header(span.part(0, slip.start()))
            yield from _slipped(span, slip)
            rest = span.part(slip.end()).stripped()
            yield from (("", rest.at(0)), (rest.text, rest.at(0)))
            return
        if not found:
            yield from header(span)
            return
        at = found[0].start
        label = _LABEL.search(span.text[:at])
        fits = label is not None and (label[0].rstrip().endswith(":") or span.text.endswith("-", 0, at))
        begin = label.start() if label is not None and fits else at
        yield from self._header(span.part(0, begin))
        if begin < at:
            yield from (("", span.at(begin)), (span.text[begin:at].strip(), span.at(begin)))
        yield "", span.at(at)
        body = span.part(at)
        yield from _properties(body, self.heads.fault_members(body.text))

    def _header(self, span: Span) -> Lines:
        """Write a header that may be a fault's."""
        fault = FAULT_EXTENDS.match(span.text)
        if fault:
            yield from fault_extends(span, fault)
        rest = span.part(fault.end()) if fault else span
        yield from header(rest, after_fields=fault is not None)

    def _managed(self, span: Span, section: re.Match[str]) -> Lines:
        """The lines of properties and methods, one of whose headings may be missing or misspelt."""
        at = section.start()
        if section["name"] == ATTRIBUTES:
            methods = self._section(span, METHODS, section.end())
            yield from _underlined(ATTRIBUTES, span.at(section.start()))
            slip = _SLIP.search(span.text, section.end()) if methods is None else None
            following = methods or slip
            yield from self._properties(span.part(section.end(), following.start() if following else None))
            if following is None:
                return
            section, at = following, following.start()
        if section.re is _SLIP:
            yield from _slipped(span, section)
        else:
            yield from _underlined(METHODS, span.at(at))
        yield from flat_methods.Writer(self.places, self.heads, self.diagnostics).methods(
            span.part(section.end())
        )

    def _properties(self, span: Span) -> Lines:
        """Lay out the properties of a managed object."""
        members = self.heads.members(span.text)
        found = self._managed_heads(span, members)
        tell_broken(span, members, self.heads, self.places, self.diagnostics)
        tell_parted(span, found, self.places, self.diagnostics)
        for _, text in parted(span, found):
            if late := _LATE_PRIVILEGE.match(text.text):
                message = f"{late[0]!r} could state a privilege; it is text"
                unclear(text, 0, message, self.places, self.diagnostics)
        yield from _managed_properties(span, found)

    def _managed_heads(self, span: Span, members: Sequence[Head]) -> list[Head]:
        """The heads of properties; with more than a type between its brackets a word may be a text's."""
        found: list[Head] = []
        for head in members:
            if head.plain or after_sentence(span.text, head.start):
                found.append(head)
            else:
                message = f"{head.text[:80]!r} stands within a sentence; it is text"
                unclear(span, head.start, message, self.places, self.diagnostics)
        return found

    def _data(self, span: Span, section: re.Match[str]) -> Lines:
        """The lines of a data object or fault; where the base is missing, the members tell which."""
        fault = FAULT_EXTENDS.match(span.text)
        yield from self._header(span.part(0, section.start()))
        yield "", span.at(section.start())
        yield PLAIN_ATTRIBUTES, span.at(section.start())
        yield "", span.at(section.start())
        body = span.part(section.end())
        found = self.heads.fault_members(body.text) if fault else self.heads.members(body.text)
        if not fault and f" {field(EXTENDS_FIELD)} " not in f" {span.text[: section.start()]}":
            stated = self.heads.fault_members(body.text)
            found = stated if _bare(body, stated) else found
        yield from _properties(body, found)
        tell_broken(body, found, self.heads, self.places, self.diagnostics)
        tell_parted(body, found, self.places, self.diagnostics)
        for head, text in parted(body, found):
            if _HALF.match(text.text):
                message = f"{text.text[:80]!r} could be part of the head {head.text[:80]!r}; it is text"
                unclear(text, 0, message, self.places, self.diagnostics)

    def _values(self, span: Span, above: Span) -> Lines:
        """The lines of the values of an enum; where nothing tells them from their texts, that is told."""
        fields = dict(field_values(above.stripped()))
        named = fields.get(field(NAME_FIELD))
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
        self.diagnostics.report(codes.FLAT_ENUM, self.places.place(span.at(0)), message, hint)


def _slipped(span: Span, slip: re.Match[str]) -> Lines:
    """Write a heading as it is."""
    yield "", span.at(slip.start())
    for group in ("name", "bare", "rule"):
        if slip[group]:
            yield slip[group], span.at(slip.start(group))
    yield "", span.at(slip.start())


def _bare(span: Span, found: Sequence[Head]) -> bool:
    """Whether heads of a fault's properties are all there is: no texts, and nothing before them."""
    if not found or span.text[: found[0].start].strip():
        return False
    return not any(text.text for _, text in parted(span, found))


def _underlined(title: str, at: int) -> Lines:
    yield from (("", at), (title, at), ("-" * (len(title) + 1), at), ("", at))


def _managed_properties(span: Span, found: Sequence[Head]) -> Lines:
    for head, text in parted(span, found):
        yield f"    {head.text}", head.at(0)
        at = 0
        if privilege := _PRIVILEGE.match(text.text):
            yield f"      {MEMBER_PRIVILEGE}: {privilege['id']}", text.at(0)
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
