"""The HTML reference of two releases: nothing is lost, and what it says is what others say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from codegen.diagnostics import Diagnostic, Diagnostics, Severity
from codegen.ir.model import Api, Method, Type
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.pipeline import run
from codegen.read.reader import Reading
from codegen.read.sources import Selection
from codegen.read.sources import load as load_documents
from codegen.tables.pyvmomi import load
from tests.documents import read_all, shared

RELEASES = ("5.5", "6.0")
pytestmark = pytest.mark.whole


@cache
def reading(release: str) -> tuple[Reading, Sequence[Diagnostic]]:
    """All pages of a release."""
    folder = shared("corpus", "html", release).as_posix()
    return read_all(*load_documents([folder], Diagnostics(), Selection()))


@cache
def api(release: str) -> Api:
    """The API that the pages of a release describe."""
    found = run([shared("corpus", "html", release).as_posix()], [], Diagnostics()).api
    assert found is not None
    return found


@pytest.mark.parametrize("release", RELEASES)
def test_every_word_of_every_page_is_read(release: str) -> None:
    told = Counter(each.code for each in reading(release)[1] if each.severity is not Severity.NOTE)
    # A field of a fault is required in the table and not in the schema, on five pages.
    assert told == {"contradiction": 5}


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


# What pages have no word for, by what tables have.
_SPELT: dict[TypeExpr, TypeExpr] = {
    Primitive.TYPE_NAME: Primitive.STRING,
    Primitive.PROPERTY_PATH: Primitive.STRING,
    Primitive.METHOD_NAME: Primitive.STRING,
    Primitive.URI: Primitive.STRING,
    TypeName.parse("vmodl.MethodFault"): TypeName.parse("vmodl.LocalizedMethodFault"),
}


def as_on_pages(type: TypeExpr | None) -> TypeExpr | None:
    return _SPELT.get(type, type) if type is not None else None


def compared(page: Type, known: Type, since: frozenset[str]) -> Iterator[tuple[str, str, object, object]]:
    """Each fact that both sides can state: what it is, of what, and both values."""
    name = str(page.name)
    yield "wire name", name, page.wire_name, known.wire_name
    members = {each.name for each in page.properties} | {each.name for each in page.methods}
    known_members = [(each.name, each.since) for each in known.properties]
    known_members += [(each.name, each.since) for each in known.methods]
    for member, version in known_members:
        if version in since:
            yield "member", f"{name}.{member}", member in members, True
    old = {each.name: each for each in known.properties if each.since in since}
    if page.kind is not Kind.MANAGED:
        shown = [each.name for each in page.properties]
        yield "order", name, shown, [each for each in old if each in shown]
    for each in page.properties:
        if each.name in old:
            table = old[each.name]
            what = f"{name}.{each.name}"
            yield "array", what, each.array, table.array
            yield "optional", what, each.optional, table.optional
            # What is known by its key is a string on pages.
            key = each.type is Primitive.STRING and isinstance(table.type, TypeName)
            yield "type", what, each.type, each.type if key else as_on_pages(table.type)
    values = [each.name for each in known.values]
    shown_values = [each.name for each in page.values if each.name in values]
    yield "values", name, shown_values, [each for each in values if each in shown_values]
    methods = {each.name: each for each in known.methods if each.since in since}
    for method in page.methods:
        if method.name in methods:
            yield from _compared_methods(name, method, methods[method.name], since)


def _compared_methods(
    name: str, page: Method, known: Method, since: frozenset[str]
) -> Iterator[tuple[str, str, object, object]]:
    what = f"{name}.{page.name}"
    old = [each for each in known.parameters if each.since in since]
    yield "short name", what, page.short_name, known.short_name
    yield "parameters", what, [each.name for each in page.parameters], [each.name for each in old]
    for ours, theirs in zip(page.parameters, old, strict=False):
        yield "array", f"{what}({ours.name})", ours.array, theirs.array
        yield "optional", f"{what}({ours.name})", ours.optional, theirs.optional
        yield "type", f"{what}({ours.name})", as_on_pages(ours.type), as_on_pages(theirs.type)
    yield "type", f"{what}()", as_on_pages(page.returns.type), as_on_pages(known.returns.type)
    yield "array", f"{what}()", page.returns.array, known.returns.array
    if not page.name.endswith("_Task"):
        yield "optional", f"{what}()", page.returns.optional, known.returns.optional


def test_6_0_is_what_type_tables_know_of_that_time() -> None:
    tables = load()
    since = tables.parents["vim.version.version10"]
    agree: Counter[str] = Counter()
    differ: Counter[str] = Counter()
    for type in api("6.0").types:
        if type.name in tables.types and type.kind is tables.types[type.name].kind:
            for fact, what, ours, theirs in compared(type, tables.types[type.name], since):
                agree[fact] += ours == theirs
                if ours != theirs:
                    differ[f"{fact} {what}"] += 1
    assert agree.total() > 30_000
    # What became optional since, or was taken away, has no version in the tables.
    assert {fact.partition(" ")[0] for fact in differ} <= {"optional", "member"}, sorted(differ)
    assert differ.total() / agree.total() < 0.001, sorted(differ)


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
