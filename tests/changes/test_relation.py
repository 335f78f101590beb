"""What a type is to the one that it takes the place of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.changes.indexed import IndexedApi
from codegen.changes.relation import Relation, relation
from codegen.ir.names import Kind
from tests.factories.names import expr
from tests.factories.stated import linked, type_, value

API = IndexedApi(
    linked(
        type_("shop.Thing"),
        type_("shop.Cart", base="shop.Thing"),
        type_("shop.Sledge", base="shop.Cart"),
        type_("shop.Mood", value("good"), kind=Kind.ENUM),
    )
)
EMPTY = IndexedApi(linked())
MIRRORED = {Relation.NARROWED: Relation.WIDENED, Relation.WIDENED: Relation.NARROWED}
TYPES = st.sampled_from(
    [
        *("boolean", "int", "long", "float", "double", "string", "anyURI", "anyType", "void", "dateTime"),
        *("shop.Thing", "shop.Cart", "shop.Sledge", "shop.Mood", "shop.Unknown"),
    ]
)


def related(before: str, after: str, old: IndexedApi = API, new: IndexedApi = API) -> Relation:
    one, other = expr(before), expr(after)
    assert one is not None
    assert other is not None
    return relation(one, other, old, new)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("int", "long", Relation.SIZE),
        ("double", "float", Relation.SIZE),
        ("int", "double", Relation.OTHER),
        ("string", "PropertyPath", Relation.TEXT),
        ("string", "int", Relation.OTHER),
        ("anyType", "int", Relation.NARROWED),
        ("shop.Cart", "anyType", Relation.WIDENED),
        ("shop.Thing", "shop.Sledge", Relation.NARROWED),
        ("shop.Sledge", "shop.Thing", Relation.WIDENED),
        ("string", "shop.Mood", Relation.NARROWED),
        ("shop.Mood", "string", Relation.WIDENED),
        ("anyURI", "shop.Mood", Relation.OTHER),
        ("string", "shop.Thing", Relation.OTHER),
        ("anyType", "void", Relation.OTHER),
        ("shop.Thing", "shop.Unknown", Relation.OTHER),
    ],
)
def test_the_relation(before: str, after: str, expected: Relation) -> None:
    assert related(before, after) is expected


def test_either_api_may_say_what_extends_what() -> None:
    assert related("shop.Thing", "shop.Cart", API, EMPTY) is Relation.NARROWED
    assert related("shop.Thing", "shop.Cart", EMPTY, API) is Relation.NARROWED
    assert related("shop.Thing", "shop.Cart", EMPTY, EMPTY) is Relation.OTHER


@given(TYPES, TYPES)
def test_the_other_way_round_it_is_mirrored(before: str, after: str) -> None:
    if before != after:
        found = related(before, after)
        assert related(after, before) is MIRRORED.get(found, found)
