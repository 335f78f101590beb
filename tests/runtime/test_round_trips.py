"""Whatever an object holds, copying, pickling and plain data give it back."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.runtime.sample import shop
from tests.runtime.sample._runtime import DataObject, Fault

text = st.text(max_size=5)
maybe_text = st.none() | text
some_text = st.text(min_size=1, max_size=5)  # an empty one is what fields start with, whoever sets it
counts = st.integers(-(2**31), 2**31 - 1)
numbers = st.none() | st.floats(allow_nan=False, allow_infinity=False)
states = st.builds(shop.CartInfo.State, st.sampled_from(["open", "None", "title"]) | text)
carts = st.builds(shop.Cart, text)
moments = st.datetimes(timezones=st.none() | st.just(UTC))

plain_line = st.builds(shop.Line, article=some_text, count=counts, price=numbers, from_=maybe_text)
lines = st.recursive(
    plain_line,
    lambda inner: st.builds(
        shop.Gift, article=some_text, card=maybe_text, inside=st.lists(inner, max_size=2), gift=st.none()
    ),
    max_leaves=4,
)
plain_faults = st.builds(
    shop.fault.OutOfStock,
    maybe_text,
    article=some_text,
    lines=st.lists(lines, max_size=2),
    faultMessage=st.lists(text, max_size=2),
) | st.builds(shop.fault.ShopFault, maybe_text)
faults = st.builds(shop.fault.OutOfStock, maybe_text, article=some_text, faultCause=st.none() | plain_faults)
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | text
    | moments
    | st.binary(max_size=4)
    | carts
    | states
    | lines,
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
infos = st.builds(
    shop.CartInfo,
    state=states,
    history=st.lists(states, max_size=3),
    lines=st.lists(lines, max_size=2),
    opened=st.none() | moments,
    seal=st.none() | st.binary(max_size=4),
    weight=st.none() | st.floats(allow_nan=False, allow_infinity=False, width=32),
    paid=st.none() | st.booleans(),
    parent=st.none() | carts,
    others=st.lists(carts, max_size=2),
    error=st.none() | faults,
    note=anything,
)
names = text.filter(lambda name: name not in ("_typeName", "_value"))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)


@settings(max_examples=60)
@given(infos)
def test_data_objects(info: shop.CartInfo) -> None:
    plain = json.loads(json.dumps(info.to_dict()))
    assert shop.CartInfo.from_dict(plain) == info == DataObject.from_dict(plain)
    assert pickle.loads(pickle.dumps(info)) == info == copy.deepcopy(info)
    assert copy.deepcopy(info).to_dict() == info.to_dict()


@settings(max_examples=40)
@given(faults)
def test_faults(fault: shop.fault.OutOfStock) -> None:
    plain = json.loads(json.dumps(fault.to_dict()))
    for back in (Fault.from_dict(plain), pickle.loads(pickle.dumps(fault)), copy.deepcopy(fault)):
        assert back == fault
        assert str(back) == str(fault)
        assert repr(back) == repr(fault)
        assert back.__cause__ == fault.__cause__
        assert back.to_dict() == plain


@settings(max_examples=60)
@given(st.dictionaries(names, json_values, max_size=3), st.sampled_from(["ShopLine", "FutureLine"]))
def test_fields_and_types_that_are_unknown(unknown: dict[str, object], type_name: str) -> None:
    known = {"article": "tea", "count": 1}
    documented = {"article", "count", "price", "from", "gift"}
    fields = {name: value for name, value in unknown.items() if name not in documented}
    plain = {"_typeName": type_name, **fields, **known}
    line = shop.Line.from_dict(plain)
    assert line.to_dict() == plain
    assert pickle.loads(pickle.dumps(line)) == line == copy.deepcopy(line)
