"""A document that ends too early is an error, or what is left of it is whole by the layout.

These cuts cannot be told from a shorter document, as nothing in the layouts says how much is to come:
between the members of a data object or fault; after a method's return or a raised fault and its text;
between the methods of an RST document, and after the heading of them; after a Markdown table of properties
and between its rows; between values, once the one that RST names is there; between versions. A text can end
anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics, Severity
from codegen.ir.names import Kind
from codegen.ir.place import Stated
from codegen.ir.statements import MethodStatement, TypeStatement
from codegen.link import link
from codegen.link.passes.drop_repeats import facts_of
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import CASE_NAMES, TYPE_CASES, case, flattened, read_text

WHOLE = {ending: {name: read_text(case(name, ending))[0] for name in CASE_NAMES} for ending in ("rst", "md")}


def cuts(text: str) -> list[str]:
    lines = text.split("\n")
    texts = ["\n".join(lines[:at]) for at in range(1, len(lines))]
    return [cut for cut in texts if cut.strip()]


def is_start(short: Sequence[object], long: Sequence[object]) -> bool:
    return [facts_of(item) for item in short] == [facts_of(item) for item in long[: len(short)]]


def method_is_start(short: MethodStatement, long: MethodStatement) -> bool:
    """A method is whole up to its return; its faults may be fewer."""
    said = [
        facts_of(getattr(short, name)) for name in ("name", "parameters", "returns", "since", "privilege")
    ]
    whole = [
        facts_of(getattr(long, name)) for name in ("name", "parameters", "returns", "since", "privilege")
    ]
    return said == whole and is_start(short.raises, long.raises)


def type_is_start(short: TypeStatement, long: TypeStatement) -> bool:
    kinds: list[Stated[Kind] | None] = [None, long.kind]
    if short.base is None and not short.properties:
        kinds.append(Stated(Kind.DATA, long.place))  # a root fault shows in its properties only
    head = ("name", "base", "owner", "since", "wire_name", "description")
    return (
        all(getattr(short, name) == getattr(long, name) for name in head)
        and short.kind in kinds
        and (short.kind != long.kind or short.deprecated == long.deprecated)
        and is_start(short.properties, long.properties)
        and is_start(short.values, long.values)
        and (not short.methods or short.properties == long.properties)
        and all(map(method_is_start, short.methods, long.methods))
    )


@pytest.mark.parametrize("ending", ["rst", "md"])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_after_any_line(name: str, ending: str) -> None:
    whole = WHOLE[ending][name]
    for cut in cuts(case(name, ending)):
        short, found = read_text(cut)
        if any(each.severity is Severity.ERROR for each in found):
            continue
        assert all(map(type_is_start, short.types, whole.types)), cut[-80:]
        assert short.versions == whole.versions[: len(short.versions)]
        assert short.types or not whole.types, cut[-80:]


def test_inside_a_method_of_rst() -> None:
    text = case("managed_object")
    for cut in cuts(text):
        inside = cut.rpartition("\n\n\n")[2] if "Put(" in cut else ""
        inside = (
            cut[max(cut.rfind("\nPut("), cut.rfind("\nFind("), cut.rfind("\nClear(")) :] if inside else ""
        )
        if inside and not inside.partition("Returns:")[2].strip():
            assert read_text(cut)[1], cut[-80:]


def test_inside_a_method_of_markdown() -> None:
    text = case("managed_object", "md")
    for cut in cuts(text):
        section = cut[max(cut.rfind("\nPut("), cut.rfind("\nFind("), cut.rfind("\nClear(")) :]
        if "Put(" in cut and "|:------|" not in section:
            assert read_text(cut)[1], cut[-80:]


def test_an_enum_that_lacks_the_value_it_names() -> None:
    text = case("enum").replace(":name: paid", ":name: None")
    whole_from = text.index("None\n   Nobody")
    for cut in cuts(text):
        if len(cut) < whole_from:
            assert read_text(cut)[1], cut[-80:]


def survives(text: str) -> None:
    diagnostics = Diagnostics()
    reading = read([Document("document", text)], diagnostics)
    if not diagnostics.failed:
        link(reading.statements, (), diagnostics)


@given(data=st.data())
@settings(max_examples=120)
def test_after_any_character(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(CASE_NAMES))
    text = data.draw(st.sampled_from([case(name), case(name, "md"), flattened(case(name))]))
    survives(text[: data.draw(st.integers(1, len(text)))])


@given(data=st.data())
@settings(max_examples=150)
def test_lines_lost_repeated_and_moved(data: st.DataObject) -> None:
    """Whatever becomes of the lines of a document, it is read or refused, and never breaks the program."""
    ending = data.draw(st.sampled_from(["rst", "md"]))
    lines = case(data.draw(st.sampled_from(TYPE_CASES)), ending).split("\n")
    other = case(data.draw(st.sampled_from(TYPE_CASES)), ending).split("\n")
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(lines)))
        to = min(len(lines), at + data.draw(st.integers(0, 4)))
        lines[at:to] = data.draw(
            st.lists(st.sampled_from([*lines, *other, "", "    x", "----", "====="]), max_size=3)
        )
        lines = lines or [""]
    survives("\n".join(lines))


@given(data=st.data())
@settings(max_examples=100)
def test_words_lost_repeated_and_moved(data: st.DataObject) -> None:
    words = flattened(case(data.draw(st.sampled_from(TYPE_CASES)))).split(" ")
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(words)))
        to = min(len(words), at + data.draw(st.integers(0, 4)))
        words[at:to] = data.draw(
            st.lists(st.sampled_from([*words, "Args:", "Privilege:", ".. _a: b", "`"]), max_size=3)
        )
        words = words or [""]
    survives(" ".join(words))
