"""One slip in a head or a label: all facts but that one stay, or something is said of it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import islice

import pytest

from codegen.link.passes.drop_repeats import facts_of
from codegen.read.sources import Document
from tests.documents import ROOT, flattened, read_all

RST = ROOT / "spec" / "rst"
MARKDOWN = ROOT / "spec" / "md"
FLATTENED = ["vim/UserSession", "vim/TaskInfo/State", "vim/fault/InvalidState", "vmodl/fault/InvalidArgument"]
LONG = ["vim/TaskReasonAlarm", "vim/Task"]
_LABEL = re.compile(
    r":[a-z]+(?: [a-z]+)?:(?= )|(?<= )(?:since|Privilege|Args|Returns|Raises|privilege):(?= )"
)
# The heads of members with their brackets, of raised faults and of methods; names are none of their tokens.
_HEAD = re.compile(
    r"(?<= )\w+ (?P<member>\((?:`[^`]+`_|[^()`])+\):)|(?<=[.:] )(?P<fault>`[a-z]\w*\.[\w.]+`_:)"
    r"|(?<= )[A-Z]\w+(?P<method>\([^()`]*\):)"
)


def stated(text: str) -> tuple[list[object], list[tuple[str, str]]]:
    reading, found = read_all(Document("document", text))
    return [facts_of(each) for each in reading.statements.types], [
        (each.code, each.message) for each in found
    ]


def of_label(label: str) -> Iterator[str]:
    yield from ("", f"{label} {label}", label[:-1], label.upper(), label.capitalize(), f"{label[:-1]} :")
    yield from (label.replace(":", ""), label[0] + label[2:], label[:2] + label[1:])


def of_head(head: str) -> Iterator[str]:
    for mark in "()[]`_:":
        if mark in head:
            at, last = head.index(mark), head.rindex(mark)
            yield head[:at] + head[at + 1 :]
            yield head[:last] + head[last + 1 :]
            yield f"{head[:at]} {head[at:]}"


def slips(text: str) -> Iterator[tuple[str, str]]:
    """What is slipped, as a description, and the document with it."""
    begin = text.index("===")
    for match in _LABEL.finditer(text, begin):
        for new in of_label(match[0]):
            yield f"{match[0]!r} is {new!r}", text[: match.start()] + new + text[match.end() :]
    for match in _HEAD.finditer(text, begin):
        what = match.lastgroup or ""
        for new in of_head(match[what]):
            yield f"{match[0]!r} is {new!r}", text[: match.start(what)] + new + text[match.end(what) :]


@pytest.mark.parametrize("name", [*FLATTENED, *LONG])
def test_a_slip_in_a_flattened_document_is_read_or_told_of(name: str) -> None:
    text = flattened((RST / f"{name}.rst").read_text("utf-8"))
    facts, found = stated(text)
    all_slips = list(slips(text))
    random.Random(name).shuffle(all_slips)
    silent: list[str] = []
    for what, slipped in islice(all_slips, 20):
        now, told = stated(slipped)
        if now != facts and set(told) <= set(found):
            silent.append(what)
    assert silent == []
