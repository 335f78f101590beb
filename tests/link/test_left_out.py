"""Linking goes on without what is in error, and tells what that is: the part that is in doubt and no more."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction, Derivation, FactEntry, FactValues, Target
from codegen.ir.model import Api
from codegen.ir.names import Kind, TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.prose import Link, Paragraph, Reference
from codegen.ir.statements import Statements, TypeStatement, VersionRef, VersionStatement
from codegen.link import LeftOut, go_on
from tests.factories.names import name
from tests.factories.stated import BAD_LINE, method, prop, type_, value, version

TILL = type_(
    "shop.Till",
    prop("coins", "int"),
    prop("notes", "int"),
    method("Pay_Task", privilege="Till.Pay", returns="vim.Task"),
    method("Shut"),
    kind=Kind.MANAGED,
)
MOOD = type_("shop.Mood", value("good"), value("bad"), kind=Kind.ENUM)
CART = type_("shop.Cart", prop("mood", "shop.Mood"))
ALL = (TILL, MOOD, CART)


def part(member: str | None = None, type: str = "shop.Till", **more: str) -> Part:
    return Part("till.rst", Target(name(type), member, more.get("parameter")), more.get("fact", ""))


def went_on(
    *parts: Part | None,
    facts: tuple[Correction, ...] = (),
    types: tuple[TypeStatement, ...] = ALL,
    versions: tuple[VersionStatement, ...] = (),
    titles: Mapping[str, TypeName] | None = None,
) -> tuple[Api | None, Diagnostics]:
    """Link what is left where reading has found an error about each part."""
    diagnostics = Diagnostics()
    for line, each in enumerate(parts, 1):
        with diagnostics.within(each):
            diagnostics.report(BAD_LINE, Place("till.rst", line), f"is wrong, number {line}")
    return go_on(Statements(types, versions), facts, diagnostics, LeftOut(titles or {})), diagnostics


def members(api: Api | None) -> dict[str, list[str]]:
    assert api is not None
    return {
        str(type.name): [
            *(each.name for each in type.properties),
            *(each.name for each in type.methods),
            *(each.name for each in type.values),
        ]
        for type in api.types
    }


def told(diagnostics: Diagnostics) -> list[str]:
    return [f"{each.place} {each.message.partition(' is left out')[0]}" for each in diagnostics.left_out]


WHOLE = {
    "shop.Cart": ["mood"],
    "shop.Mood": ["good", "bad"],
    "shop.Till": ["coins", "notes", "Pay_Task", "Shut"],
}


@pytest.mark.parametrize(
    ("wrong", "left", "words"),
    [
        (part("coins"), {"shop.Till": ["notes", "Pay_Task", "Shut"]}, "shop.Till.coins"),
        (part("coins", fact="head"), {"shop.Till": ["notes", "Pay_Task", "Shut"]}, "shop.Till.coins"),
        (part("coins", fact="type"), {"shop.Till": ["notes", "Pay_Task", "Shut"]}, "shop.Till.coins"),
        (part("Pay_Task"), {"shop.Till": ["coins", "notes", "Shut"]}, "shop.Till.Pay_Task"),
        (part("Pay"), {"shop.Till": ["coins", "notes", "Shut"]}, "shop.Till.Pay"),
        (part("Shut_Task"), {"shop.Till": ["coins", "notes", "Pay_Task"]}, "shop.Till.Shut_Task"),
        (part("Shut", parameter="x"), {"shop.Till": ["coins", "notes", "Pay_Task"]}, "shop.Till.Shut"),
        (part("Pay_Task", fact="privilege"), {}, "the privilege of shop.Till.Pay_Task"),
        (part("coin"), {}, "shop.Till.coin"),
        (part("bad", "shop.Mood"), {"shop.Mood": ["good"]}, "shop.Mood.bad"),
        (part("so so:", "shop.Mood"), {}, "the member of shop.Mood that begins 'so so:'"),
        (part("a  " * 50), {}, "the member of shop.Till that begins " + repr(("a " * 50)[:80])),
        (Part("till.rst"), {}, "what this names"),
    ],
)
def test_only_what_is_in_error_is_left_out(wrong: Part, left: dict[str, list[str]], words: str) -> None:
    api, diagnostics = went_on(wrong)
    assert members(api) == WHOLE | left
    assert told(diagnostics) == [f"till.rst:1 {words}"]
    assert not diagnostics.failed


def test_the_privilege_alone_is_unknown_where_it_is_in_error() -> None:
    """What stays is what documents say of the method; only reading has left the privilege out."""
    api, _ = went_on(part("Shut"), part("Pay_Task", fact="privilege"))
    assert members(api)["shop.Till"] == ["coins", "notes", "Pay_Task"]


def test_a_type_that_is_left_out_is_one_that_no_document_describes() -> None:
    api, diagnostics = went_on(part(type="shop.Mood"), part("good", "shop.Mood"))
    assert members(api) == {title: each for title, each in WHOLE.items() if title != "shop.Mood"}
    assert api is not None
    assert [str(each.name) for each in api.opaque] == ["shop.Mood", "vim.Task"]
    assert told(diagnostics) == ["till.rst:1 shop.Mood", "till.rst:2 shop.Mood.good"]


def test_of_two_errors_the_first_is_the_cause() -> None:
    _, diagnostics = went_on(part("coins"), part("coins", fact="type"), part(type="shop.Mood"))
    assert told(diagnostics) == ["till.rst:1 shop.Till.coins", "till.rst:3 shop.Mood"]


def test_a_document_about_one_type_is_that_type() -> None:
    api, diagnostics = went_on(Part("till.rst"), titles={"till.rst": name("shop.Till")})
    assert sorted(members(api)) == ["shop.Cart", "shop.Mood"]
    assert told(diagnostics) == ["till.rst:1 shop.Till"]


def test_what_a_document_without_a_title_states_is_left_out() -> None:
    """Its types and its versions, those of others are kept."""
    other = type_("shop.Lid", place=Place("lid.rst", 1))
    pages = (version("s.v2", "Shop 2", Place("lid.rst", 4)), version("s.v3", "Shop 3", Place("v.rst", 1)))
    api, _ = went_on(Part("lid.rst"), types=(*ALL, other), versions=pages)
    assert api is not None
    assert members(api) == WHOLE
    assert [each.id for each in api.versions if each.listed] == ["vim.version.version1", "s.v3"]


def entry(line: int, of: str, member: str | None = None) -> FactEntry:
    return FactEntry(Place("facts.toml", line), Target(name(of), member), FactValues(deprecated=True), "seen")


def test_entries_about_what_is_left_out_go_with_it_and_are_counted() -> None:
    facts = (
        entry(1, "shop.Till", "Pay"),
        entry(2, "shop.Till", "Pay_Task"),
        entry(3, "shop.Mood"),
        entry(4, "shop.Till", "Shut"),
        entry(5, "shop.Till", "coins"),
        Derivation(Place("facts.toml"), "wire_name", "seen"),
    )
    wrong = part("Pay_Task"), part(type="shop.Mood"), part("notes")
    api, diagnostics = went_on(*wrong, facts=facts)
    assert api is not None
    assert {str(each.code) for each in diagnostics} == {"bad-line", "left-out", "undocumented-types"}
    assert [each.message.partition("[bad-line]")[2] for each in diagnostics.left_out] == [
        ", and with it 2 facts entries about it",
        ", and with it 1 facts entry about it",
        "",
    ]
    till = next(each for each in api.types if str(each.name) == "shop.Till")
    assert [each.deprecated for each in till.properties] == [True]
    assert [each.deprecated for each in till.methods] == [True]
    assert till.wire_name == "Till"


def test_an_entry_in_error_is_left_out_and_its_file_where_that_is_none() -> None:
    facts = (entry(3, "shop.Till", "coins"), entry(7, "shop.Till", "notes"))
    wrong = Part("facts.toml", entry=Place("facts.toml", 3)), Part("b.toml", entry=Place("b.toml"))
    api, diagnostics = went_on(*wrong, facts=facts)
    assert api is not None
    till = next(each for each in api.types if str(each.name) == "shop.Till")
    assert [each.deprecated for each in till.properties] == [None, True]
    assert told(diagnostics) == ["till.rst:1 this facts entry", "till.rst:2 this facts file"]


def test_links_to_what_is_left_out_are_words_and_no_news() -> None:
    def page(title: str, *targets: Reference) -> TypeStatement:
        said = (Paragraph(tuple(Link("words", target) for target in targets)),)
        return type_(title, deprecated=said)

    gone = page("shop.A", Reference(name("shop.Mood")), Reference(name("shop.Till"), "Pay"))
    there = page("shop.B", Reference(name("shop.Nil")), Reference(name("shop.Till"), "none"))
    wrong = part(type="shop.Mood"), part("Pay_Task")
    _, diagnostics = went_on(*wrong, types=(*ALL, gone, there))
    about = [each.message for each in diagnostics if each.code == "dangling-link"]
    assert [message.split()[3].strip(",") for message in about] == ["shop.Nil", "shop.Till#none"]


def test_what_linking_finds_is_left_out_as_well() -> None:
    """What is wrong only once something else is left out needs another round."""
    circle = type_("shop.A", base="shop.B"), type_("shop.B", base="shop.A")
    entry_of_none = entry(4, "shop.Till", "none")
    api, diagnostics = went_on(part("coins"), types=(*ALL, *circle), facts=(entry_of_none,))
    assert members(api) == WHOLE | {"shop.Till": ["notes", "Pay_Task", "Shut"]}
    assert told(diagnostics) == [
        "facts.toml:4 this facts entry",
        "shop.rst:1 shop.A",
        "shop.rst:1 shop.B",
        "till.rst:1 shop.Till.coins",
    ]


@pytest.mark.parametrize("wrong", [(None,), (part("coins"), None), (None, part("coins"))])
def test_an_error_about_nothing_ends_the_work(wrong: tuple[Part | None, ...]) -> None:
    api, diagnostics = went_on(*wrong)
    assert api is None
    assert diagnostics.failed


def test_where_nothing_is_left_there_is_no_api_but_what_is_left_out_is_told() -> None:
    api, diagnostics = went_on(part(type="shop.Lid"), types=(type_("shop.Lid"),))
    assert api is None
    assert told(diagnostics) == ["till.rst:1 shop.Lid"]
    assert diagnostics.failed


def test_documents_without_errors_and_types_give_an_api_without_types() -> None:
    api, _ = went_on(types=(), versions=(version("s.v2", "Shop 2", Place("v.rst", 1)),))
    assert members(api) == {}


def test_what_is_found_along_the_way_is_told_once_and_of_what_is_left() -> None:
    """Warnings of rounds that were not the last are about what is left out by now."""
    lid = type_("shop.Lid", prop("a", since=VersionRef("s.v9")), base="shop.Lid")
    cap = type_("shop.Cap", since=VersionRef("s.v8"))
    _, diagnostics = went_on(types=(lid, cap))
    assert sorted(each.code for each in diagnostics) == ["base-cycle", "left-out", "unknown-version"]
