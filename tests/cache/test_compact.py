"""Records as JSON of few characters: nothing of them is lost, places of links included."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from codegen.cache.compact import Compact
from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.ir.facts import Target
from codegen.ir.forms import DOCUMENTS, FACTS_FILES, MARKDOWN
from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place, Stated
from codegen.ir.prose import (
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Link,
    Paragraph,
    Reference,
    Text,
    paragraph,
)
from codegen.ir.records import RAISE, RECORDS, TYPE, statement_of
from codegen.ir.statements import MethodStatement, ReturnStatement, TypeStatement, VersionRef
from tests.declared import SAMPLES
from tests.documents import CASE_NAMES, case, read_text

PATH = "docs/shop.rst"


def again(value: TypeStatement) -> TypeStatement:
    """A statement on its way through text; forms are told apart by their identity."""
    compact = Compact(TypeStatement, DOCUMENTS)
    text = json.dumps(compact.to_json(value, PATH))
    return Compact(TypeStatement, DOCUMENTS).from_json(json.loads(text), PATH)


@pytest.mark.parametrize("ending", ["rst", "md"])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_what_documents_state_is_kept(name: str, ending: str) -> None:
    for statement in read_text(case(name, ending), PATH)[0].types:
        assert again(statement) == statement
        assert again(statement).form is statement.form


def test_every_fact_can_be_kept() -> None:
    """A new sort of value that has no way to JSON fails here."""
    samples = {**SAMPLES, "version": VersionRef("shop.version1", None, "1.0")}
    place = Place(PATH, 3, 4)
    for record in RECORDS:
        facts = {fact.name: Stated(samples[fact.codec.name], place) for fact in record.facts}
        name = TypeName.parse("shop.Till") if record in (TYPE, RAISE) else "Till"
        made = statement_of(record, name, place, facts)
        compact = Compact(record.statement, (*DOCUMENTS, FACTS_FILES))
        assert compact.from_json(json.loads(json.dumps(compact.to_json(made, PATH))), PATH) == made


def test_prose_and_places_are_kept_to_the_last_of_them() -> None:
    link = Link("tills", Reference(TypeName.parse("shop.Till"), "Open"), Place(PATH, 7, 2))
    elsewhere = Link("bags", Reference(TypeName.parse("shop.Bag")), Place("other.md", 1))
    inlines = (Text("a"), Code("b"), Emphasis("c", strong=True), link, elsewhere)
    prose = (Paragraph(inlines), BulletList(((Paragraph(()), CodeBlock("x\ny")), ()), ordered=True))
    statement = TypeStatement(
        TypeName.parse("shop.Till"),
        Place(PATH, 1),
        MARKDOWN,
        kind=Stated(Kind.FAULT, Place(PATH, 0)),
        deprecated=Stated(False, Place(PATH, 3)),
        description=Stated(prose, Place(PATH, 4)),
        methods=(
            MethodStatement(
                "Open", Place(PATH, 2), returns=ReturnStatement(Place(PATH), array=Stated(True, Place(PATH)))
            ),
            MethodStatement(
                "Shut",
                Place(PATH, 5),
                parameters_complete=False,
                deprecated=Stated(paragraph("Use Open."), Place(PATH, 6, 1)),
                returns=ReturnStatement(Place(PATH), type=Stated(Primitive.VOID, Place("other.md", 2, 3))),
            ),
        ),
    )
    # repr tells what comparing leaves out but for the places of links, which repr leaves out, too.
    assert repr(again(statement)) == repr(statement)
    found = again(statement).description
    assert found is not None
    assert isinstance(first := found.value[0], Paragraph)
    assert [each.place for each in first.inlines if isinstance(each, Link)] == [link.place, elsewhere.place]


def test_findings_are_kept_with_what_comparing_leaves_out() -> None:
    found = Diagnostics()
    with found.within(Part(PATH, Target(TypeName.parse("shop.Till"), "Open", returns=True), fact="head")):
        found.report(codes.BAD_NAME, Place(PATH, 1, 2), "m", line="words")
    (finding,) = found
    compact = Compact(Diagnostic, DOCUMENTS)
    kept = compact.from_json(json.loads(json.dumps(compact.to_json(finding, PATH))), PATH)
    assert repr(kept) == repr(finding)


def test_what_has_no_way_is_refused() -> None:
    @dataclass
    class Odd:
        field: complex

    with pytest.raises(TypeError):
        Compact(Odd, ())
