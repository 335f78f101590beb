"""The API that a selection leaves."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.ir.model import Api, Opaque, Type
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import BulletList, Link, Paragraph, Reference, Text
from codegen.ir.records import RAISE, TYPE
from codegen.ir.walk import items, uses
from codegen.link.prove import prove
from codegen.select.cut import cut
from codegen.select.follow import Follow
from codegen.select.needed import NOTHING
from codegen.select.plain_links import without_links
from codegen.select.reach import reach
from tests.export.strategies import apis
from tests.select.shop import SHOP, linking, reached

X = Place("x", 1)
LINE = TypeName.parse("shop.Line")


def of(api: Api, name: str) -> Type:
    return next(each for each in api.types if str(each.name) == name)


def test_types_stay_as_they_are_and_others_keep_what_references_take() -> None:
    part = cut(SHOP, reached("shop.Receipt", "shop.Cart.Note"))
    assert part.types == tuple(of(SHOP, name) for name in ("shop.Cart.Note", "shop.Receipt"))
    known = {
        str(each.name): (each.kind, each.base and str(each.base), each.wire_name) for each in part.opaque
    }
    assert known == {
        "shop.Cart": (Kind.MANAGED, "shop.Entity", None),
        "shop.Entity": (Kind.MANAGED, "vmodl.ManagedObject", None),
        "shop.Ghost": (Kind.DATA, None, None),
        "shop.Till": (Kind.MANAGED, None, "ShopTill"),
        "vmodl.ManagedObject": (Kind.MANAGED, None, None),
    }
    assert part.versions == SHOP.versions


def test_an_opaque_type_says_where_it_is_first_referred_to() -> None:
    part = cut(SHOP, reached("shop.Cart", follow=Follow.BASES))
    places = {str(each.name): str(each.first_use) for each in part.opaque}
    assert places["shop.Line"] == "shop.rst:1"  # a property of the cart
    assert places["shop.Receipt"] == "shop.rst:2"  # what a method of it yields


def test_links_that_lead_out_become_words() -> None:
    cart = of(cut(SHOP, reached("shop.Cart")), "shop.Cart")
    assert cart.description == (Paragraph((Text("See "), Text("shop.Keeper"))),)
    (pay,) = cart.methods
    line = Link("shop.Line", Reference(LINE, "price"))
    assert pay.description == (Paragraph((Text("See "), Text("shop.Till"), line)),)


def test_links_within_lists_are_found() -> None:
    lists = (BulletList(((BulletList((linking("shop.Till", "shop.Line"),)),),), ordered=True),)
    (outer,) = without_links(lists, {LINE})
    assert isinstance(outer, BulletList)
    assert outer.ordered
    kept = (Paragraph((Text("See "), Text("shop.Till"), Link("shop.Line", Reference(LINE)))),)
    assert outer.items == ((BulletList((kept,)),),)


@st.composite
def selections(draw: st.DrawFn) -> tuple[Api, dict[TypeName, str]]:
    """An API as the linker leaves it, and some of its types."""
    found = _linked(draw(apis()))
    names = st.sampled_from([each.name for each in found.types]) if found.types else st.nothing()
    return found, dict.fromkeys(draw(st.lists(names, unique=True)), "x")


def _linked(api: Api) -> Api:
    """The API where every type has a source, and what is referred to is opaque."""
    types = tuple(replace(each, sources=(X,)) for each in api.types)
    known = {each.name for each in types}
    missing: dict[TypeName, Kind | None] = {}
    for each in types:
        missing |= dict.fromkeys(each.name.enclosing) | missing
        for use in uses(each):
            missing.setdefault(use.name)
            if use.item.record in (TYPE, RAISE):
                missing[use.name] = each.kind if use.item.record is TYPE else Kind.FAULT
    rest = sorted(missing.keys() - known)
    return Api(api.versions, types, tuple(Opaque(name, missing[name], X) for name in rest))


@settings(max_examples=30)
@given(selections())
def test_whatever_is_selected_leaves_a_sound_api(selection: tuple[Api, dict[TypeName, str]]) -> None:
    api, chosen = selection
    own = {each.name: each for each in api.types}
    parts = [cut(api, reach(api, chosen, NOTHING, follow)) for follow in Follow]
    for part in parts:
        prove(part)
        described = {each.name for each in part.types}
        assert described >= {*chosen}
        assert all(link.target.type in described for link in links(part))
        assert all(references(each) == references(own[each.name]) for each in part.types)
        facts = {name: (each.base, each.wire_name) for name, each in own.items()}
        for each in part.opaque:
            assert (each.base, each.wire_name) == facts.get(each.name, (None, None))
        again = cut(part, reach(part, dict.fromkeys(described, "x"), NOTHING, Follow.EVERYTHING))
        assert again.types == part.types
        assert [replace(each, first_use=X) for each in again.opaque] == [
            replace(each, first_use=X) for each in part.opaque
        ]
    sizes = [{each.name for each in part.types} for part in parts]
    assert all(one <= other for one, other in pairwise(sizes))
    assert cut(api, reach(api, dict.fromkeys(own, "x"), NOTHING, Follow.BASES)).types == api.types


@settings(max_examples=30)
@given(selections())
def test_each_way_is_one_of_types_that_are_in(selection: tuple[Api, dict[TypeName, str]]) -> None:
    api, chosen = selection
    for follow in Follow:
        found = reach(api, chosen, NOTHING, follow)
        for name in (*found.described, *found.named):
            way = found.way(name)
            assert way[-1][0] in chosen
            assert all(step.of == after for (_, step), (after, _) in pairwise(way))
            assert all(each in found.described or each in found.named for each, _ in way[1:])


def references(type_: Type) -> list[tuple[str, str, str]]:
    return [(str(use.item.target), use.fact, str(use.name)) for use in uses(type_)]


def links(api: Api) -> list[Link]:
    found: list[Link] = []

    def look(value: object) -> None:
        if isinstance(value, Link):
            found.append(value)
        elif isinstance(value, tuple):
            for each in cast("tuple[object, ...]", value):
                look(each)
        elif isinstance(value, Paragraph):
            look(value.inlines)
        elif isinstance(value, BulletList):
            look(value.items)

    for type_ in api.types:
        for item in items(type_):
            for name in ("description", "deprecated"):
                look(getattr(item.value, name, None))
    return found
