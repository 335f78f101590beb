from __future__ import annotations

import re
from dataclasses import replace

import pytest

from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.link.prove import BrokenInvariantError, prove
from tests.factories.names import name
from tests.factories.stated import linked, method, param, prop, type_, value

API = linked(
    type_("shop.Cart", prop("a", "shop.Coin"), base="shop.Base"),
    type_("shop.State", value("open"), kind=Kind.ENUM),
    type_("shop.Till", method("Pay", param("a", "shop.Cart"), raises=["shop.Broke"]), kind=Kind.MANAGED),
)
CART, STATE, TILL = API.types


def test_a_linked_api_keeps_every_promise() -> None:
    prove(API)


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (replace(API, versions=API.versions[1:]), "version1 is missing"),
        (replace(API, versions=(replace(API.versions[0], listed=False), *API.versions[1:])), "unlisted"),
        (replace(API, versions=(*API.versions, API.versions[1])), "there twice"),
        (replace(API, types=(replace(CART, since="none"), STATE, TILL)), "refers to version none"),
        (replace(API, types=(TILL, CART, STATE)), "not sorted"),
        (replace(API, types=(CART, CART, STATE, TILL)), "type shop.Cart is there twice"),
        (replace(API, opaque=()), "neither documented nor opaque"),
        (replace(API, types=(replace(CART, kind=Kind.FAULT), STATE, TILL)), "extends another kind"),
        (replace(API, types=(replace(CART, base=CART.name), STATE, TILL)), "extends itself"),
        (replace(API, types=(replace(CART, methods=TILL.methods), STATE, TILL)), "has methods"),
        (replace(API, types=(replace(CART, values=STATE.values), STATE, TILL)), "has values"),
        (
            replace(API, types=(replace(CART, properties=CART.properties * 2), STATE, TILL)),
            "member shop.Cart.a",
        ),
        (replace(API, types=(CART, replace(STATE, name=name("shop.Zoo.State")), TILL)), "not sorted"),
    ],
)
def test_a_broken_promise_is_named(broken: Api, words: str) -> None:
    with pytest.raises(BrokenInvariantError, match=re.escape(words)):
        prove(broken)


def test_nested_types_need_what_they_stand_in() -> None:
    moved = replace(STATE, name=name("shop.Still.State"))
    with pytest.raises(BrokenInvariantError, match=r"is nested in shop\.Still"):
        prove(replace(API, types=(CART, moved, TILL)))


def test_raised_types_are_faults() -> None:
    opaque = tuple(
        replace(each, kind=None) if each.name == name("shop.Broke") else each for each in API.opaque
    )
    with pytest.raises(BrokenInvariantError, match=r"raises shop\.Broke"):
        prove(replace(API, opaque=opaque))


def test_types_of_parameters_are_there_too() -> None:
    stray = replace(TILL.methods[0].parameters[0], type=name("shop.Nowhere"))
    pay = replace(TILL.methods[0], parameters=(stray,))
    with pytest.raises(BrokenInvariantError, match=r"shop\.Nowhere"):
        prove(replace(API, types=(CART, STATE, replace(TILL, methods=(pay,)))))


def test_versions_that_are_missing_are_named_in_order() -> None:
    """Wherever in a type they are referred to."""
    pay = TILL.methods[0]
    sum_ = replace(pay.parameters[0], since="s.v1")
    coins = replace(CART.properties[0], since="s.v4")
    till = replace(
        TILL, since="s.v3", properties=(coins,), methods=(replace(pay, since="s.v2", parameters=(sum_,)),)
    )
    with pytest.raises(BrokenInvariantError) as broken:
        prove(replace(API, types=(CART, STATE, till)))
    assert str(broken.value) == "; ".join(f"shop.Till refers to version s.v{i}" for i in range(1, 5))


def test_opaque_types_are_sorted_too() -> None:
    assert len(API.opaque) > 1
    with pytest.raises(BrokenInvariantError, match="not sorted"):
        prove(replace(API, opaque=API.opaque[::-1]))
