"""The methods of a flattened managed object, laid out in lines again.

Which words are heads and labels is settled before (see ``slips``). What a method lacks stays missing in
its lines, and what stands at a wrong place is written where it is seen, so the reader of lines tells of both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from codegen.diagnostics import Diagnostics
from codegen.layouts.rst import LABELS, SINCE
from codegen.read.flat import near
from codegen.read.flat.slips import RETURN, HeadsAndLabels, Mark, Rank, names_of, parted_marks, read_marks
from codegen.read.flat.text import Head, Heads, Lines, Span, parted, tell_broken, tell_doubtful, unclear
from codegen.read.following import with_following
from codegen.read.origins import Places
from codegen.read.rst.references import shown

_SINCE = re.compile(r"`[^`]{1,600}`_")
# The link that a text ends with; a version's, where it says so nowhere.
_LAST_LINK = re.compile(r"(?:^|(?<= ))`(?P<name>[^`]{1,600})`_ ?$")
_VERSION_PAGE = re.compile(r"(?:\.\./)*(?P<page>[^#]+)\.\w+#(?P<anchor>\w+)$")
_UNKNOWN_LABEL = re.compile(r"(?:^|(?<= ))[A-Za-z]+ ?:$")
_UNKNOWN_PRIVILEGE = re.compile(
    r"(?:^|(?<= ))(?:[A-Za-z]+ ?:(?: (?:\w+(?:\.\w+)+|dynamic))?|\w+(?:\.\w+)+|dynamic)$"
)
_ARRAY = re.compile(r"(?:^|(?<= ))\[`[^`]{1,600}`_\]:(?= |$)")
_BELOW = " " * 15


@dataclass(frozen=True, slots=True)
class Writer:
    """Lays out the methods of one type.

    Attributes:
        places: The document.
        heads: Finds the heads of parameters and raised faults.
        diagnostics: Takes what is doubtful.
    """

    places: Places
    heads: Heads
    diagnostics: Diagnostics

    def methods(self, span: Span) -> Lines:
        """Write the lines of each method."""
        reading = read_marks(span.text, self.heads)
        self._tell(span, reading)
        marks = reading.marks
        before = span.part(0, marks[0].start if marks else None).stripped()
        if before.text:
            yield before.text, before.at(0)
        ends = {a.start: b.start for a, b in pairwise(marks)}
        for head, labels in parted_marks(marks):
            parameters = names_of(head.parameters) if "(" in head.text and ")" in head.text else None
            yield from self._described(span, head, ends.get(head.start), [label.rank for label in labels])
            above = head
            for label, following in with_following(labels):
                if label.rank <= above.rank:
                    parameters = None  # it belongs to a method whose head is not to be seen
                above = label
                value = span.part(label.end, ends.get(label.start)).stripped()
                yield from self._labelled(span, label, value, following, parameters)

    def _tell(self, span: Span, reading: HeadsAndLabels) -> None:
        for mark in reading.doubtful:
            message = f"{mark.text[:80]!r} could begin a method; it is text"
            unclear(span, mark.start, message, self.places, self.diagnostics)
        for mark in reading.marks if not reading.doubtful else ():
            if mark.rank is Rank.HEAD and near.is_parted(span.text, mark.start, mark.text, method=True):
                message = (
                    f"a blank may stand in the name before {mark.text[:80]!r}; what is before it is text"
                )
                unclear(span, mark.start, message, self.places, self.diagnostics)

    def _described(self, span: Span, head: Mark, end: int | None, ranks: Sequence[Rank]) -> Lines:
        """Write a method from its head to its first label."""
        line = span.at(head.start)
        yield "", line
        yield _written(head), line
        text = span.part(head.end, end).stripped()
        unknown = None if Rank.PRIVILEGE in ranks else _UNKNOWN_PRIVILEGE.search(text.text)
        slip = text.part(unknown.start() if unknown else len(text.text))
        text = text.part(0, unknown.start() if unknown else None).stripped()
        lost = None if Rank.SINCE in ranks[:1] else _LAST_LINK.search(text.text)
        if lost is not None and self._is_version(lost["name"]):
            version = text.part(lost.start())
            text = text.part(0, lost.start()).stripped()
        else:
            version = text.part(len(text.text))
        if text.text:
            yield f"   {text.text}", text.at(0)
        if version.text:
            yield f"  {version.text}", version.at(0)
        if slip.text:
            yield f"  {slip.text}", slip.at(0)

    def _is_version(self, name: str) -> bool:
        """Whether a link leads to a version: its anchor begins with its page's name, without the dots."""
        found = _VERSION_PAGE.match(shown(name, self.heads.targets)[1] or "")
        return found is not None and found["anchor"].startswith(found["page"].replace("/", ""))

    def _labelled(
        self, span: Span, label: Mark, value: Span, following: Mark | None, parameters: Sequence[str] | None
    ) -> Lines:
        """Write a label and what stands behind it."""
        line, word = span.at(label.start), LABELS[label.rank]
        if label.rank is Rank.SINCE:
            yield from _since(line, value)
            return
        yield from (("", line), (f"  {word}", line))
        match label.rank:
            case Rank.PRIVILEGE:
                lists = following is None or following.rank is not Rank.ARGS
                yield from _parted(
                    value, self.heads.members(value.text) if lists else [], _BELOW, label=lists
                )
            case Rank.ARGS:
                at = (
                    self._return_within(value) if following is None or following.rank > Rank.RETURNS else None
                )
                listed = value.part(0, at)
                yield from _parted(listed, self._parameters(listed, parameters))
                if at is not None:
                    yield from self._returns(value.part(at))
            case Rank.RETURNS:
                yield from self._returns(value)
            case _:
                raised = self.heads.raised(value.text)
                taken = {head.start for head in raised}
                tell_doubtful(value, taken, self.places, self.diagnostics, faults=True)
                yield from _parted(value, raised)

    def _parameters(self, span: Span, names: Sequence[str] | None) -> list[Head]:
        """The heads that a signature names, in its order; all of them where it names others."""
        found = self.heads.members(span.text)
        tell_broken(span, found, self.heads, self.places, self.diagnostics)
        signed = None if names is None else _in_order(found, names)
        if signed is None:
            return found
        taken = {head.start for head in signed}
        more = [head for head in found if head.start not in taken and not head.starred]
        if more:
            message = f"{more[0].text!r} is no parameter of the signature; it is text"
            unclear(span, more[0].start, message, self.places, self.diagnostics)
        return signed

    def _return_within(self, span: Span) -> int | None:
        """Where in the texts of parameters a return stands whose label is missing."""
        array, found = _ARRAY.search(span.text), self.heads.raised(span.text, labelled=False)
        starts = [head.start for head in found[:1]] + ([array.start()] if array is not None else [])
        if starts:
            return min(starts)
        return len(span.text) - len("None") if span.text == "None" or span.text.endswith(" None") else None

    def _returns(self, span: Span) -> Lines:
        """The lines of a return; behind its text may stand faults whose label is missing."""
        value = RETURN.match(span.text)
        faults = self.heads.raised(span.text, value.end() if value else 0, labelled=False)
        text = span.part(value.end() if value else 0, faults[0].start if faults else None).stripped()
        if value:
            yield f"    {value['what']}", span.at(0)
        unknown = _UNKNOWN_LABEL.search(text.text) if faults else None
        said = text.part(0, unknown.start() if unknown else None)
        if said.text.strip():
            yield f"         {said.text.strip()}", said.at(0)
        if unknown:
            yield f"  {text.text[unknown.start():]}", text.at(unknown.start())
        if faults:  # what announces them is missing
            yield from _parted(
                span.part(faults[0].start), self.heads.raised(span.text[faults[0].start :], labelled=False)
            )


def _written(head: Mark) -> str:
    """A head as the layout has it, but for what it lacks."""
    if not head.text.rstrip().endswith(":") or "(" not in head.text or ")" not in head.text:
        return head.text
    return f"{head.text[: head.text.index('(')].rstrip()}({head.parameters}):"


def _since(line: int, value: Span) -> Lines:
    link = _SINCE.match(value.text)
    end = link.end() if link else len(value.text)
    yield f"  {SINCE} {value.text[:end]}", line
    more = value.part(end).stripped()
    if more.text:
        yield f"{_BELOW}{more.text}", more.at(0)


def _in_order(found: Sequence[Head], names: Sequence[str]) -> list[Head] | None:
    """The first heads with the names of a signature, in its order; None where a name has none."""
    signed: list[Head] = []
    for head in found:
        if len(signed) < len(names) and head.name == names[len(signed)]:
            signed.append(head)
    return signed if len(signed) == len(names) else None


def _parted(span: Span, found: Sequence[Head], indent: str = "    ", label: bool = False) -> Lines:
    """The lines of heads and of the text below each; words before the first head are a line of their own."""
    before = span.part(0, found[0].start if found else None).stripped()
    unknown = _UNKNOWN_LABEL.search(before.text) if label else None
    if unknown is not None:
        yield from _parted(before.part(0, unknown.start()).stripped(), [], indent)
        before = before.part(unknown.start())
        indent = "  "
    if before.text:
        yield f"{indent}{before.text}", before.at(0)
    for head, text in parted(span.part(found[0].start), _moved(found)) if found else ():
        yield from (("", head.at(0)), (f"    {head.text}", head.at(0)))
        if text.text:
            yield f"       {text.text}", text.at(0)


def _moved(found: Sequence[Head]) -> list[Head]:
    """Heads with positions from the first one on."""
    by = found[0].start
    return [replace(head, start=head.start - by, end=head.end - by) for head in found]
