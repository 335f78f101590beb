"""The HTML reference of two releases: nothing is lost, and what it says is what others say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from codegen.diagnostics import Diagnostics, Severity
from codegen.ir.model import Method, Type
from codegen.ir.names import Kind
from codegen.pipeline import run
from codegen.read.sources import Selection
from codegen.read.sources import load as load_documents
from tests.corpus.guide import api, reading
from tests.documents import shared

RELEASES = ("5.5", "6.0")
pytestmark = pytest.mark.whole


@pytest.mark.parametrize("release", RELEASES)
def test_every_word_of_every_page_is_read(release: str) -> None:
    told = Counter(each.code for each in reading(release)[1] if each.severity is not Severity.NOTE)
    assert told == {}
    notes = Counter(each.code for each in reading(release)[1])
    # Pages are right: pyVmomi's tables require these five, and 95 of which pages say that they came later.
    assert notes == {"passed-over": 45, "contradiction": 5}


def counted(text: str) -> Iterator[tuple[str, str]]:
    """The facts of a page by plain patterns of its lines: what they are of, and what they are."""
    title = re.search(r"<h1>(Managed Object|Data Object|Fault|Enum)\s+-\s+(\w+)(?:\([\w.]+\))?</h1>", text)
    if not title:
        return
    yield "kind", title[1]
    yield "wire name", title[2]
    for anchor, methods in re.findall(r'<a id="(\w+)" name="\w+"></a>\s*<h1>(\w+)</h1>', text):
        yield "method", f"{methods} {anchor}"
    rows = re.findall(
        r'<td nowrap="1">(<a id[^>]*></a>)?<strong>(\w+)</strong>(.*?)</td><td>(.*?)</td>', text, re.S
    )
    for anchor, name, marks, type in rows:
        yield "property" if anchor else "parameter", name
        yield "optional", f"{name} {'footnote-ref' in marks}"
        yield "array", f"{name} {'[]' in type}"
    for value in re.findall(r'<td><a id="[^"]+" name="[^"]+"></a>(\w+)</td>', text):
        yield "value", value
    for privilege in re.findall(r"<dt>Required Privileges</dt>\s*<dd>([\w.]+)</dd>", text):
        yield "privilege", privilege


def stated(type: Type) -> Iterator[tuple[str, str]]:
    """The same facts as the reader has them."""
    kinds = {Kind.MANAGED: "Managed Object", Kind.DATA: "Data Object", Kind.FAULT: "Fault", Kind.ENUM: "Enum"}
    yield "kind", kinds[type.kind]
    yield "wire name", str(type.wire_name)
    for each in type.properties:
        yield "property", each.name
        yield "optional", f"{each.name} {each.optional}"
        yield "array", f"{each.name} {each.array}"
    for value in type.values:
        yield "value", value.name
    for method in type.methods:
        yield from _of_method(method)


def _of_method(method: Method) -> Iterator[tuple[str, str]]:
    short = str(method.short_name)
    yield "method", f"{method.name} {short[:1].lower()}{short[1:]}"
    for each in method.parameters:
        yield "parameter", each.name
        yield "optional", f"{each.name} {each.optional}"
        yield "array", f"{each.name} {each.array}"
    if method.privilege not in (None, "dynamic"):
        yield "privilege", str(method.privilege)


def folded(facts: Iterator[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """Facts with their numbers; anchors of methods begin with a letter of either case."""
    every = ((fact, value.lower() if fact == "method" else value) for fact, value in facts)
    return Counter((fact, value) for fact, value in every if (fact, value) != ("privilege", "None"))


@pytest.mark.parametrize("release", RELEASES)
def test_an_independent_count_of_facts_finds_the_same(release: str) -> None:
    texts = {
        document.path.rpartition("/")[2].removesuffix(".html"): document.text
        for document in load_documents(
            [shared("corpus", "html", release).as_posix()], Diagnostics(), Selection()
        )
    }
    facts = 0
    for type in api(release).types:
        ours, theirs = folded(stated(type)), folded(counted(texts[str(type.name)]))
        assert ours == theirs, (str(type.name), ours - theirs, theirs - ours)
        facts += ours.total()
    assert facts > 20_000


def test_three_forms_of_5_5_contradict_each_other_in_first_versions_only() -> None:
    """HTML says when something was documented first, the others when it was there first."""
    told = contradictions("rst", "md", "html/5.5") - contradictions("rst", "md")
    others = [message for message in told if not message.startswith("the first version of ")]
    assert [each for each in others if "in the fragment of the schema" not in each] == []


def contradictions(*folders: str) -> set[str]:
    """What is told of contradictions between documents of some folders."""
    diagnostics = Diagnostics()
    paths = [shared("corpus", folder).as_posix() for folder in folders]
    assert run(paths, ["bundled"], diagnostics).api is not None
    return {each.message for each in diagnostics if each.code == "contradiction"}
