"""Documents of the reference whose white space was changed state what they stated.

Some of its documents are read each time, all of them in the tests that are marked ``whole``.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.ir import forms
from codegen.ir.capabilities import project
from codegen.ir.model import Api
from codegen.ir.statements import TypeStatement
from codegen.link import link
from codegen.read.outline import Layout
from codegen.read.reader import read
from codegen.read.sources import Document
from codegen.read.sources.decoding import decode
from tests.collapsed import FLAT, LINES, Way, gaps, wrapped
from tests.documents import codes, corpus, shared

SOME = 25
WAYS = FLAT | LINES
LINKING = {"undocumented-types", "dangling-link", "kind-assumed", "unknown-version"}
VERSIONS = "vim/version.rst"


@cache
def reference() -> tuple[Document, ...]:
    return tuple(corpus("rst"))


@cache
def enums() -> list[Document]:
    return [document for document in types() if "\nvalues:\n" in document.text]


@cache
def enums_in_lines() -> dict[str, TypeStatement]:
    """What all enums state with their lines, by path."""
    return stated(*enums())[1]


def types(step: int = 1) -> list[Document]:
    return [document for document in reference() if document.path != VERSIONS][::step]


def collapsed(document: Document, way: Way) -> Document:
    """A document in another shape, as any source would hand it over."""
    found = decode(f"flat/{document.path}", way(document.text).encode(), Diagnostics())
    assert found is not None
    return found


def stated(*documents: Document) -> tuple[Api, dict[str, TypeStatement], list[Diagnostic]]:
    """The API, the statements by path, and what was found on reading."""
    diagnostics = Diagnostics()
    reading = read(documents, diagnostics)
    found = list(diagnostics)
    api = link(reading.statements, (), diagnostics)
    assert set(codes(list(diagnostics))) - LINKING <= {each.code for each in found}
    return api, {each.place.path: each for each in reading.statements.types}, found


def values(statement: TypeStatement) -> list[str]:
    return [value.name for value in statement.values]


@cache
def in_lines(document: Document) -> tuple[Api, TypeStatement]:
    """What a document with its lines can state flattened, and all that it states."""
    api, found_types, found = stated(document)
    assert not found
    (statement,) = found_types.values()
    return project(api, forms.FLAT), statement


def disagreement(document: Document, way: Way) -> str:
    """How a document in another shape differs from itself; empty where it does not."""
    wanted, line_form = in_lines(document)
    flat = collapsed(document, way)
    enum = bool(line_form.values)
    if enum:
        # A line form of the same enum names its values; what counts is what the flattened one says itself.
        _, after, found = stated(flat, document)
        if found:
            return codes(found)[0]
        if values(after[flat.path]) != values(line_form):
            return "values"
    other, _, found = stated(flat)
    if [code for code in codes(found) if not (enum and code == "flat-enum")]:
        return codes(found)[0]
    return "" if project(other, forms.FLAT) == wanted else "facts"


def disagreements(documents: Iterable[Document], way: Way) -> list[tuple[str, str]]:
    found = [(document.path, disagreement(document, way)) for document in documents]
    return [(path, what) for path, what in found if what]


@pytest.mark.parametrize("way", WAYS)
def test_some_in_every_way(way: str) -> None:
    assert disagreements(types(step=16 * SOME), WAYS[way]) == []


@given(data=st.data())
@settings(max_examples=40)
def test_some_in_random_ways(data: st.DataObject) -> None:
    document = data.draw(st.sampled_from(types(step=SOME)))
    spaces = st.text(" \t\n", min_size=1, max_size=3)
    way = data.draw(
        st.one_of(
            st.sampled_from(list(WAYS.values())),
            st.integers(1, 160).map(wrapped),
            st.builds(gaps, spaces, spaces, st.just(" "), seed=st.integers(0, 99)),
        )
    )
    assert disagreement(document, way) == ""


@pytest.mark.parametrize("way", WAYS)
def test_the_version_page(way: str) -> None:
    (page,) = (document for document in reference() if document.path == VERSIONS)
    wanted, _, _ = stated(page)
    api, _, found = stated(collapsed(page, WAYS[way]))
    assert codes(found) == []
    assert api.versions == wanted.versions


@pytest.mark.parametrize("way", ["one space", "line ends are spaces", "wrapped at 80", "no blank lines"])
def test_the_index(way: str) -> None:
    text = shared("corpus", "rst", "README.rst").read_text("utf-8")
    diagnostics = Diagnostics()
    reading = read([collapsed(Document("README.rst", text), WAYS[way])], diagnostics)
    assert [page.layout for page in reading.pages] == [Layout.INDEX]
    assert list(diagnostics) == []
    assert dict(reading.pages[0].claims)["target"] > 1000


def test_enums_that_the_page_of_enums_names() -> None:
    """All flattened enums of the reference together with the one Markdown page that lists their values."""
    page = Document("enums.md", shared("corpus", "md", "enums.md").read_text("utf-8"))
    flat = [collapsed(document, FLAT["one space"]) for document in enums()]
    _, after, found = stated(*flat, page)
    assert "flat-enum" not in codes(found)
    before = enums_in_lines()
    assert [values(after[f"flat/{each.path}"]) for each in enums()] == [
        values(before[each.path]) for each in enums()
    ]


@pytest.mark.parametrize("which", [1, -1])
def test_values_that_the_page_of_enums_lacks_are_told_of(which: int) -> None:
    """A value of each enum is missing on the page; all are told of, nearly all are there."""
    text = shared("corpus", "md", "enums.md").read_text("utf-8")
    gone: dict[str, str] = {}
    for statement in enums_in_lines().values():
        if len(statement.values) > 2:
            gone[str(statement.name)] = name = statement.values[which].name
            at = text.index(f"<a name='{statement.name}'>")
            text = text[:at] + re.sub(rf"(?m)^\| {name} \|.*\n", "", text[at:], count=1)
    diagnostics = Diagnostics()
    flat = [collapsed(document, FLAT["one space"]) for document in enums()]
    api = link(read([*flat, Document("enums.md", text)], diagnostics).statements, (), diagnostics)
    found = list(diagnostics)
    there = {
        str(each.name) for each in api.types if gone.get(str(each.name)) in [v.name for v in each.values]
    }
    contradicting = {each.message.split()[4] for each in found if each.code == "contradiction"}
    doubtful = {each.message.split(" of ")[1].split()[0] for each in found if each.code == "flat-enum"}
    assert there == contradicting
    assert there | doubtful == gone.keys()
    assert len(there) > 0.9 * len(gone)


def test_enums_alone_are_told_of_and_mostly_right() -> None:
    right = 0
    for document in enums():
        diagnostics = Diagnostics()
        flat = read([collapsed(document, FLAT["one space"])], diagnostics).statements.types[0]
        assert set(codes(list(diagnostics))) <= {"flat-enum"}
        right += values(flat) == values(enums_in_lines()[document.path])
    assert right >= 0.9 * len(enums())


@pytest.mark.whole
def test_all_as_a_seed_arrived() -> None:
    assert disagreements(types(), WAYS["one space"]) == []


@pytest.mark.whole
def test_all_in_random_ways() -> None:
    for document in types():
        chosen = random.Random(document.path)
        name = chosen.choice([*WAYS, "any width", "any gaps"])
        others = {"any width": wrapped(chosen.randint(1, 160)), "any gaps": gaps(" ", "   ", seed=1)}
        assert disagreement(document, (WAYS | others)[name]) == "", (document.path, name)
