"""Faults: exceptions with fields."""

from __future__ import annotations

import copy
import pickle
import traceback

import pytest

from tests.runtime.sample import base, shop
from tests.runtime.sample._runtime import Fault


def test_a_fault_is_caught_by_any_of_its_bases() -> None:
    for caught in (shop.fault.OutOfStock, shop.fault.ShopFault, base.Problem, Fault, Exception):
        with pytest.raises(caught):
            raise shop.fault.OutOfStock(article="tea")


def test_documented_faults_of_a_method_can_be_caught() -> None:
    with pytest.raises(shop.Cart.AddLine.raises):
        raise shop.fault.OutOfStock("none left")


def test_str_is_the_message_or_the_type_with_what_is_set() -> None:
    assert str(shop.fault.OutOfStock("none left", article="tea")) == "none left"
    assert str(shop.fault.OutOfStock(article="tea")) == "shop.fault.OutOfStock(article='tea')"
    assert str(shop.fault.OutOfStock()) == "shop.fault.OutOfStock"
    assert len(str(shop.fault.OutOfStock(article="x" * 500, faultMessage=["y" * 500]))) < 200


def test_args_hold_the_message() -> None:
    assert shop.fault.OutOfStock("none left").args == ("none left",)
    assert shop.fault.OutOfStock().args == ()
    fault = shop.fault.OutOfStock.from_dict({"msg": "none left"})
    assert fault.args == ("none left",) == pickle.loads(pickle.dumps(fault)).args
    fault.msg = None
    assert len(fault.args) == 0


def test_the_cause_follows_the_documented_one() -> None:
    deep = shop.fault.ShopFault("truck broke down")
    fault = shop.fault.OutOfStock("none left", faultCause=deep)
    assert fault.__cause__ is deep
    text = "".join(traceback.format_exception(fault))
    assert text.index("truck broke down") < text.index("none left")


def test_the_cause_follows_when_it_is_set_later_and_stays_when_it_is_unset() -> None:
    fault = shop.fault.OutOfStock()
    assert fault.__cause__ is None
    deep = shop.fault.ShopFault()
    fault.faultCause = deep
    assert fault.__cause__ is deep


def test_a_cause_that_the_program_states_is_not_lost() -> None:
    with pytest.raises(shop.fault.ShopFault) as caught:
        raise shop.fault.ShopFault() from KeyError("tea")
    assert isinstance(caught.value.__cause__, KeyError)


def test_equality_is_by_value_and_agrees_with_hash() -> None:
    one, other = shop.fault.OutOfStock(article="tea"), shop.fault.OutOfStock(article="tea")
    assert one == other
    assert hash(one) == hash(other)
    assert one != shop.fault.OutOfStock(article="milk")
    assert one != shop.fault.ShopFault()


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_keep_fields_cause_notes_and_what_is_unknown(protocol: int) -> None:
    deep = shop.fault.ShopFault("truck broke down")
    fault = shop.fault.OutOfStock.from_dict({"_typeName": "SoldOut", "article": "tea", "shelf": 4})
    fault.faultCause = deep
    fault.add_note("second attempt")
    back: shop.fault.OutOfStock = pickle.loads(pickle.dumps(fault, protocol))
    assert back == fault
    assert back.to_dict() == fault.to_dict()
    assert back.__cause__ == deep
    assert back.args == fault.args
    assert back.__notes__ == ["second attempt"]


def test_copies_are_equal() -> None:
    fault = shop.fault.OutOfStock("none left", lines=[shop.Line(count=1)])
    assert copy.copy(fault) == fault
    deep = copy.deepcopy(fault)
    assert deep == fault
    assert deep.lines[0] is not fault.lines[0]


def test_an_unknown_fault_becomes_the_base_that_was_expected_and_keeps_its_name_and_fields() -> None:
    plain = {"_typeName": "SoldOut", "faultMessage": ["sorry"], "shelf": {"_typeName": "Shelf", "n": 4}}
    fault = shop.fault.ShopFault.from_dict(plain)
    assert type(fault) is shop.fault.ShopFault
    assert fault.faultMessage == ["sorry"]
    assert str(fault).startswith("SoldOut(")
    assert fault.to_dict() == plain


def test_a_misspelt_attribute_is_refused() -> None:
    misspelt = "artcle"
    with pytest.raises(AttributeError, match=misspelt):
        setattr(shop.fault.OutOfStock(), misspelt, "tea")
