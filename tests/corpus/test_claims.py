"""An unknown field, row or section that gets into a document of the reference is told of, wherever it stands.

A word that gets into a line of RST is read as part of what the line says, or told of at that line.
Lines of RST and Markdown are named by their number, words of a flattened document by the document. Where
nothing can tell them from what they are not, they are left out here: a word of its own between the values of
an enum is a value, a head of a member is a member, and what is an address above a title is a link target.
"""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic, Diagnostics, Severity
from codegen.diagnostics.report import at_least
from codegen.ir import forms
from codegen.ir.json_form import to_json
from codegen.link import link
from codegen.read.sources import Document
from tests.documents import TYPE_CASES, case, corpus, flattened, form_of, read_all

FIELDS = [":colour: blue", "Colour: blue", "colour: x", "privilege2: X", "Throws:", "Colour: deep blue sea"]
STRAYS = {
    "rst": [*FIELDS, "| a | b |", "### Colour", "<colour>", "Notes\n-----", "Colour:\n               blue"],
    "md": [*FIELDS, "| a | b |", "# Colour", "### Colour", "<colour>", "Notes\n-----", "Notes\n====="],
}
INDENTS = ["", "  ", "   ", "    ", "      ", "       ", "         ", "               "]
LONGEST = 400
WORD = "Quillwort"


@cache
def documents(ending: str) -> list[str]:
    """Some documents of the reference and our own."""
    texts = [each.text for each in corpus(ending, 12)] + [case(name, ending) for name in TYPE_CASES]
    return [text for text in texts if text.count("\n") < LONGEST]


def told(text: str) -> list[Diagnostic]:
    """What reading and linking a document gives, but notes."""
    reading, found = read_all(Document("document", text))
    if not any(each.severity is Severity.ERROR for each in found):
        linked = Diagnostics()
        link(reading.statements, (), linked)
        found = [*found, *linked]
    return at_least(found, Severity.WARNING)


def named(ending: str, data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from(documents(ending))).split("\n")
    at = data.draw(st.integers(0, len(lines)))
    stray = data.draw(st.sampled_from(STRAYS[ending]))
    indent = data.draw(st.sampled_from(INDENTS)) if ending == "rst" and "-----" not in stray else ""
    added = [indent + line for line in stray.split("\n")]
    found = told("\n".join([*lines[:at], *added, *lines[at:]]))
    # What parts two lines that belong together is told of at the first; what stands above a title can become
    # the title, and is told of at what it parted from its text.
    first = at if is_underline(lines[at : at + 1]) else at + 1
    near = range(first, at + len(added) + (2 if at == 0 else 1))
    assert any(each.place.line in near for each in found), (stray, at + 1, [str(each) for each in found][:5])


def is_underline(lines: list[str]) -> bool:
    return bool(lines) and bool(lines[0]) and set(lines[0]) <= set("=-|: ")


@given(data=st.data())
@settings(max_examples=100)
@pytest.mark.parametrize("ending", ["rst", "md"])
def test_a_stray_line_is_named(ending: str, data: st.DataObject) -> None:
    named(ending, data)


@pytest.mark.whole
@given(data=st.data())
@settings(max_examples=500)
@pytest.mark.parametrize("ending", ["rst", "md"])
def test_many_stray_lines_are_named(ending: str, data: st.DataObject) -> None:
    named(ending, data)


def kept(data: st.DataObject) -> None:
    """A word at an end of a line comes to be in the IR, or a diagnostic names the line."""
    lines = data.draw(st.sampled_from(documents("rst"))).split("\n")
    written = [at for at, line in enumerate(lines) if line]
    others = [at for at in written if not lines[at].startswith(".. _")]
    # Many lines are targets, which are all alike.
    at = data.draw(st.sampled_from(data.draw(st.sampled_from([others, others, written]))))
    line = lines[at]
    changed = data.draw(st.sampled_from([f"{line.rstrip()} {WORD}", re.sub(r"^ *", rf"\g<0>{WORD} ", line)]))
    text = "\n".join([*lines[:at], changed, *lines[at + 1 :]])
    if form_of(text) is forms.FLAT:
        return  # its lines mean nothing, so none can be named
    reading, found = read_all(Document("document", text))
    if not any(each.severity is Severity.ERROR for each in found):
        linked = Diagnostics()
        if WORD in to_json(link(reading.statements, (), linked)):
            return
        found = [*found, *linked]
    # The underline of a title is told of at the title.
    near = {at + 1, at} if is_underline([line]) else {at + 1}
    assert near & {each.place.line for each in found}, (changed, at + 1, [str(each) for each in found][:5])


@given(data=st.data())
@settings(max_examples=150)
def test_a_word_in_a_line_is_read_or_told_of(data: st.DataObject) -> None:
    kept(data)


@pytest.mark.whole
@given(data=st.data())
@settings(max_examples=1000)
def test_many_words_in_lines_are_read_or_told_of(data: st.DataObject) -> None:
    kept(data)


@given(data=st.data())
@settings(max_examples=60)
def test_a_stray_field_of_a_flattened_document_is_told_of(data: st.DataObject) -> None:
    words = flattened(data.draw(st.sampled_from(documents("rst")))).split(" ")
    at = data.draw(st.integers(0, len(words)))
    before = {(each.code, each.message) for each in told(" ".join(words))}
    after = {
        (each.code, each.message) for each in told(" ".join([*words[:at], ":colour:", "x", *words[at:]]))
    }
    assert after - before, " ".join(words[max(0, at - 5) : at])
