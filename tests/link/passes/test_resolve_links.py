from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind
from codegen.ir.place import Stated
from codegen.ir.prose import BulletList, Inline, Link, Paragraph, Prose, Reference, Text
from codegen.ir.statements import TypeStatement
from codegen.link.targets import Members, Targets, Where
from tests.factories.names import name
from tests.factories.stated import RST, found, linked, method, prop, type_, type_of, value


def about(target: Reference, *others: TypeStatement) -> tuple[Inline, list[tuple[str, str, str]]]:
    """The first words of a type whose description is one link, after linking."""
    diagnostics = Diagnostics()
    text: Prose = (BulletList(((Paragraph((Link("words", target),)),),)),)
    page = TypeStatement(name("shop.Page"), RST, type_("shop.Page").form, description=Stated(text, RST))
    api = linked(page, *others, diagnostics=diagnostics)
    block = type_of(api, "shop.Page").description[0]
    assert isinstance(block, BulletList)
    inner = block.items[0][0]
    assert isinstance(inner, Paragraph)
    return inner.inlines[0], [each for each in found(diagnostics) if each[0] == "dangling-link"]


TILL = type_(
    "shop.Till",
    prop("coins"),
    method("CreateBill"),
    method("MoveTill_Task"),
    method("Count"),
    method("CountTwice"),
    kind=Kind.MANAGED,
)


@pytest.mark.parametrize(
    ("anchor", "member"),
    [
        ("coins", "coins"),
        ("createBill", "CreateBill"),
        ("moveTill", "MoveTill_Task"),
        ("move", "MoveTill_Task"),
        ("count", "Count"),
        ("c", None),
        ("noSuch", None),
    ],
)
def test_an_anchor_finds_its_member_or_the_type_alone(anchor: str, member: str | None) -> None:
    inline, warnings = about(Reference(name("shop.Till"), anchor), TILL)
    assert inline == Link("words", Reference(name("shop.Till"), member))
    assert warnings == ([("dangling-link", "warning", "shop.rst:1")] if member is None else [])


def test_the_words_name_the_member_where_the_anchor_does_not() -> None:
    inline, warnings = about(
        Reference(name("shop.Till"), "shortName"), type_("shop.Till", method("words"), kind=Kind.MANAGED)
    )
    assert inline == Link("words", Reference(name("shop.Till"), "words"))
    assert warnings == []


def test_exact_names_come_first() -> None:
    assert Members(["State", "state"]).meant("state") == "state"
    assert Members(["State", "state"]).meant("STATE") is None


def test_a_member_that_a_base_has_is_linked_there() -> None:
    inline, _ = about(
        Reference(name("shop.Cart"), "wheels"),
        type_("shop.Cart", base="shop.Vehicle"),
        type_("shop.Vehicle", prop("wheels")),
    )
    assert inline == Link("words", Reference(name("shop.Vehicle"), "wheels"))


def test_a_value_is_a_member() -> None:
    inline, _ = about(
        Reference(name("shop.State"), "open"), type_("shop.State", value("open"), kind=Kind.ENUM)
    )
    assert inline == Link("words", Reference(name("shop.State"), "open"))


def test_a_link_to_nothing_is_its_words_with_a_warning() -> None:
    inline, warnings = about(Reference(name("shop.NoSuch"), "a"))
    assert inline == Text("words")
    assert warnings == [("dangling-link", "warning", "shop.rst:1")]


TYPES = (
    TILL,
    type_("shop.till.Drawer", prop("coins"), prop("openWidth"), base="shop.Box", kind=Kind.DATA),
    type_("shop.Box", prop("lid"), kind=Kind.DATA),
    type_("shop.other.Drawer", kind=Kind.DATA),
    type_("shop.other.Shelf.Lock", prop("size"), kind=Kind.DATA),
    type_("shop.Page", prop("text"), kind=Kind.DATA),
)


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("Till", "shop.Till"),
        ("TillDrawer", "shop.till.Drawer"),
        ("Box", "shop.Box"),
        ("Drawer", None),  # there are two
        ("text", "shop.Page#text"),
        ("MoveTill_Task", "shop.Till#MoveTill_Task"),
        ("MoveTill", "shop.Till#MoveTill_Task"),
        ("openWidth", "shop.till.Drawer#openWidth"),
        ("lid", None),  # a word as any other
        ("Till.coins", "shop.Till#coins"),
        ("shop.Till.Count", "shop.Till#Count"),
        ("Till.none", None),
        ("Lock", "shop.other.Shelf.Lock"),
        ("OtherShelfLock", "shop.other.Shelf.Lock"),
        ("Lock.size", "shop.other.Shelf.Lock#size"),
        ("Shelf", None),
        ("shop", None),
    ],
)
def test_words_without_a_target_mean_what_is_called_so(words: str, target: str | None) -> None:
    found = Targets(TYPES).find(Link(words, Reference(name(words))), Where(name("shop.Page")))
    assert (str(found) if found else None) == target


def test_the_link_before_tells_whose_member_is_meant() -> None:
    targets, here = Targets(TYPES), name("shop.Page")
    drawer = Where(here, after=Reference(name("shop.till.Drawer")))
    assert targets.find(Link("lid", Reference(name("lid"))), drawer) == Reference(name("shop.Box"), "lid")
    coins = Link("coins", Reference(name("shop.Till"), "coins"))
    assert targets.find(coins, drawer) == Reference(name("shop.till.Drawer"), "coins")
    assert targets.find(coins, Where(here)) == Reference(name("shop.Till"), "coins")


@pytest.mark.parametrize(
    ("between", "member"), [(".", "shop.Box#lid"), (" and ", None), ("..", None), (None, None)]
)
def test_a_full_stop_between_two_links_tells_whose_member_the_second_is(
    between: str | None, member: str | None
) -> None:
    """Wherever in a text they stand; ``lid`` alone is a word as any other."""
    drawer, lid = Link("Drawer", Reference(name("shop.till.Drawer"))), Link("lid", Reference(name("lid")))
    pair: tuple[Inline, ...] = (drawer, Text(between), lid) if between else (drawer, lid)
    for before in ((), (Text("See "),), (Text("See "), drawer, Text(", ")), (drawer, Text("."))):
        said = (Paragraph((*before, *pair, Text(" and so on"))),)
        api = linked(*TYPES[:-1], type_("shop.Page", deprecated=said))
        words = type_of(api, "shop.Page").deprecated
        assert isinstance(words, tuple)
        assert isinstance(words[0], Paragraph)
        found = words[0].inlines[len(before) + len(pair) - 1]
        assert (str(found.target) if isinstance(found, Link) else None) == member


def test_what_describes_a_member_does_not_link_to_it() -> None:
    where = Where(name("shop.Page"), "text")
    assert Targets(TYPES).find(Link("text", Reference(name("text"))), where) is None
