"""Which error an entry settles, what it has to set for that, and what becomes of the statements.

``tests/test_settling.py`` settles lines of documents; here are the neighbours of each case.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction, Derivation, FactEntry, FactValues, Target
from codegen.ir.names import Kind, Primitive
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import ParameterStatement, Statements, TypeStatement
from codegen.link import settle
from tests.factories.names import name
from tests.factories.stated import BAD_LINE, MD, RST, markdown, method, param, prop, type_

LINE = "a line; that is wrong"
WRONG = Place("shop.rst", 7)


def part(
    member: str | None = None,
    *,
    of: str = "shop.Till",
    parameter: str | None = None,
    returns: bool = False,
    fact: str = "",
    path: str = "shop.rst",
) -> Part:
    return Part(path, Target(name(of), member, parameter, returns), fact)


def entry(
    member: str | None = None,
    values: FactValues | None = None,
    *,
    of: str = "shop.Till",
    parameter: str | None = None,
    returns: bool = False,
    line: str = LINE,
    at: int = 3,
) -> FactEntry:
    target = Target(name(of), member, parameter, returns)
    return FactEntry(Place("facts.toml", at), target, values or FactValues(), "seen", line=line)


TILL = type_(
    "shop.Till",
    prop("coins", "int"),
    prop("notes and so", None),
    method("Pay", param("sum"), param("by whom:", None)),
    method("Shut(:"),
    kind=Kind.MANAGED,
)


def settled(
    errors: Part | list[Part],
    *facts: Correction,
    types: tuple[TypeStatement, ...] = (TILL,),
    line: str = LINE,
) -> tuple[list[str], tuple[TypeStatement, ...], tuple[Correction, ...]]:
    """The findings as code, severity and hint of what is still an error; the types; the corrections."""
    diagnostics = Diagnostics()
    for number, about in enumerate([errors] if isinstance(errors, Part) else errors):
        with diagnostics.within(about):
            place = Place(about.path, WRONG.line + number)
            diagnostics.report(BAD_LINE, place, "is wrong", line=line)
    statements, kept = settle(Statements(types), facts, diagnostics)
    told = [
        f"{each.place} {each.severity} {each.code}" + (f": {each.hint}" if each.code == "bad-line" else "")
        for each in diagnostics
    ]
    return told, statements.types, kept


SETTLED = ["shop.rst:7 note settled"]
STALE = ["facts.toml:3 warning fact-outdated", "shop.rst:7 error bad-line: correct it"]


@pytest.mark.parametrize(
    ("error", "fact"),
    [
        (part("coins"), entry("coins")),
        (part("Pay"), entry("Pay_Task")),
        (part("Pay_Task"), entry("Pay")),
        (part("Shut(:"), entry("Shut")),
        (part("Shut(:"), entry("Close")),
        (part(), entry()),
        (part("Pay", parameter="sum"), entry("Pay", parameter="sum")),
        (part("Pay", parameter="by whom:"), entry("Pay", parameter="by")),
        (part("Pay", returns=True), entry("Pay", returns=True)),
        (part("Pay"), entry("Pay", returns=True)),
        (part("Pay"), entry("Pay", parameter="by")),
    ],
)
def test_an_entry_that_names_what_the_error_is_about_settles_it(error: Part, fact: FactEntry) -> None:
    told, _, kept = settled(error, fact)
    assert told == SETTLED
    assert kept == (fact,)


@pytest.mark.parametrize(
    ("error", "fact"),
    [
        (part("coins"), entry("coin")),
        (part("coins"), entry()),
        (part(), entry("coins")),
        (part("Pay", parameter="sum"), entry("Pay", parameter="su")),
        (part("Pay", parameter="sum"), entry("Pay")),
        (part("Pay", parameter="by whom:"), entry("Pay")),
        (part("Pay", parameter="sum"), entry("Pay", returns=True)),
        (part("Pay", returns=True), entry("Pay")),
        (part("Pay", returns=True), entry("Pay", parameter="sum")),
        (part("coins"), entry("coins", line="another line")),
        (Part("shop.rst"), entry("coins")),
    ],
)
def test_an_entry_about_anything_else_is_stale_and_of_no_effect(error: Part, fact: FactEntry) -> None:
    other = entry("coins", line="", at=9)
    rule = Derivation(Place("facts.toml"), "wire_name", "seen")
    told, types, kept = settled(error, fact, other, rule)
    assert told == STALE
    assert kept == (other, rule)
    assert types == (TILL,)


def test_an_entry_about_another_type_is_kept_unless_that_is_documented() -> None:
    lid = entry("size", of="shop.Lid")
    told, _, kept = settled(part("coins"), lid)
    assert (told, kept) == (STALE[1:], (lid,))
    told, _, kept = settled(part("coins"), lid, types=(TILL, type_("shop.Lid", prop("size"))))
    assert (told, kept) == (STALE, ())


def test_an_error_that_shows_no_line_is_settled_by_nothing() -> None:
    fact = entry("coins", line="")
    told, _, kept = settled(part("coins"), fact, line="")
    assert (told, kept) == (STALE[1:], (fact,))
    told, _, kept = settled(part("coins"), fact, entry("coins"), line="")
    assert (told, kept) == (STALE, (fact,))


def managed(form: str) -> TypeStatement:
    return markdown(replace(TILL, place=MD)) if form == "markdown" else TILL


DATA = type_("shop.Till", prop("coins", "int"))


@pytest.mark.parametrize(
    ("error", "types", "lacks"),
    [
        (part("coins", fact="head"), (TILL,), "array and type"),
        (part("coins", fact="head"), (DATA,), "array and optional and type"),
        (part("coins", fact="head", path="shop.md"), (managed("markdown"),), "optional and type"),
        (part("coins", fact="head"), (managed("markdown"), TILL), "array and type"),
        (part("coins", fact="head"), (TILL, managed("markdown")), "array and type"),
        (part("coins", fact="head", path="shop.md"), (TILL, managed("markdown")), "optional and type"),
        (part("Pay", parameter="sum", fact="head"), (TILL,), "optional and type"),
        (part("Pay", returns=True, fact="head"), (TILL,), "array and type"),
        (part("Pay", fact="privilege"), (TILL,), "privilege"),
        (part("Pay", fact="raises"), (TILL,), "raises"),
        (part("coins", fact="head"), (replace(TILL, kind=None),), ""),
        (part("coins", fact="head"), (type_("shop.Till", kind=Kind.ENUM),), ""),
        (part("coins", fact="head", path="none.rst"), (TILL,), ""),
        (part("coins"), (TILL,), ""),
        (part(fact="since"), (TILL,), "since"),
    ],
)
def test_every_fact_that_the_line_states_in_its_document_is_to_be_set(
    error: Part, types: tuple[TypeStatement, ...], lacks: str
) -> None:
    """Facts that the form has no place for are not asked for, nor those that other entries set."""
    assert error.target is not None
    about = error.target
    fact = entry(about.member, parameter=about.parameter, returns=about.returns)
    place = f"{error.path}:7"
    told, _, kept = settled(error, fact, types=types)
    if not lacks:
        assert told == [f"{place} note settled"]
        return
    hint = f"the facts entry at facts.toml:3 settles it once it sets {lacks}"
    assert told == [f"{place} error bad-line: {hint}"]
    assert kept == (fact,)
    every: dict[str, object] = {
        "type": Primitive.INT,
        "array": False,
        "optional": True,
        "since": "vim.version.version2",
        "privilege": "A.B",
        "raises": (),
    }
    told, _, _ = settled(error, replace(fact, values=FactValues(**every)), types=types)
    assert told == [f"{place} note settled"]
    first, *others = lacks.split(" and ")
    one = FactValues(**{first: every[first]})
    rest = FactValues(**{each: every[each] for each in others})
    told, _, _ = settled(error, replace(fact, values=one), replace(fact, values=rest), types=types)
    assert told == [f"{place} note settled"]


def test_what_could_not_be_read_gets_the_name_that_the_entry_gives_it() -> None:
    notes = settled(part("notes and so"), entry("notes"))[1][0]
    assert [each.name for each in notes.properties] == ["coins", "notes"]
    assert [each.name for each in notes.methods] == ["Pay", "Shut(:"]
    shut = settled(part("Shut(:"), entry("Shut"))[1][0]
    assert [each.name for each in shut.properties] == ["coins", "notes and so"]
    assert [each.name for each in shut.methods] == ["Pay", "Shut"]


def test_what_could_be_read_keeps_its_name() -> None:
    statement = settled(part("Pay"), entry("Pay_Task"))[1][0]
    assert statement == TILL


def parameters(statement: TypeStatement) -> list[list[ParameterStatement]]:
    return [list(each.parameters) for each in statement.methods]


def test_a_parameter_gets_its_name_or_is_added_where_the_line_lost_it() -> None:
    sum_, whom = TILL.methods[0].parameters
    named = settled(part("Pay", parameter="by whom:"), entry("Pay", parameter="by"))[1][0]
    assert parameters(named) == [[sum_, replace(whom, name="by")], []]
    added = settled(part("Pay"), entry("Pay_Task", parameter="when"))[1][0]
    assert parameters(added) == [[sum_, whom, ParameterStatement("when", WRONG)], []]
    there = settled(part("Pay"), entry("Pay", parameter="sum"))[1][0]
    assert there == TILL
    head = settled(part("Shut(:"), entry("Shut", parameter="when"))[1][0]
    assert [each.name for each in head.methods] == ["Pay", "Shut"]
    assert parameters(head) == [[sum_, whom], [ParameterStatement("when", WRONG)]]


def test_only_the_document_with_the_error_is_changed() -> None:
    other = markdown(replace(TILL, place=MD))
    for types in ((TILL, other), (other, TILL)):
        _, made, _ = settled(part("notes and so"), entry("notes"), types=types)
        assert [each.properties[1].name for each in made] == [
            "notes" if each.place == RST else "notes and so" for each in types
        ]


def test_types_that_nothing_is_said_of_are_left_alone_and_in_order() -> None:
    types = (type_("shop.Z"), TILL, type_("shop.A"))
    _, made, _ = settled(part("coins"), entry("coins"), types=types)
    assert made == types


def test_two_lines_of_one_type_are_both_settled() -> None:
    told, _, _ = settled([part("coins"), part("Pay")], entry("coins"), entry("Pay", at=5))
    assert told == ["shop.rst:7 note settled", "shop.rst:8 note settled"]
