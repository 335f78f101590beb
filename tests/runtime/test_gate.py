"""The version gate: before anything is sent, at any depth."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable

import pytest

from codegen.runtime import gate
from codegen.runtime.fields import Fields
from codegen.runtime.soap.names import name_space
from codegen.runtime.soap.writing import Writer
from tests.runtime.fake import FakeStub
from tests.runtime.sample import (
    GatePolicy,
    UnsupportedVersion,
    UnsupportedVersionWarning,
    base,
    shop,
    versions,
)
from tests.runtime.sample import _runtime as _rt

Use = Callable[[shop.Cart], object]
DEEP = shop.Line(gift=shop.Gift(card="hi"))
TOO_NEW: list[tuple[int, Use, str]] = [
    (1, lambda cart: cart.owner, "shop.Cart.owner"),
    (2, lambda cart: cart.Merge_Task(why=1), "shop.Cart.Merge_Task"),
    (1, lambda cart: cart.AddLine(shop.Line(), ["half"]), "shop.Cart.AddLine(coupon)"),
    (1, lambda cart: cart.AddLine(DEEP), "shop.Cart.AddLine(line.gift)"),
    (1, lambda cart: cart.AddLine(shop.Gift()), "shop.Cart.AddLine(line: shop.Gift)"),
    (2, lambda cart: cart.AddLine(shop.Gift(inside=[shop.Line()])), "shop.Cart.AddLine(line.inside)"),
    (
        2,
        lambda cart: cart.AddLine(shop.Line(gift=shop.Gift(inside=[DEEP]))),
        "shop.Cart.AddLine(line.gift.inside)",
    ),
]


@pytest.mark.parametrize(("rank", "use", "what"), TOO_NEW)
def test_strict_raises_and_sends_nothing(rank: int, use: Use, what: str) -> None:
    stub = FakeStub(rank)
    with pytest.raises(UnsupportedVersion) as caught:
        use(shop.Cart("cart-1", stub))
    assert caught.value.what == what
    assert caught.value.needs == versions()[rank]
    assert caught.value.has == versions()[rank - 1]
    assert stub.calls == []


@pytest.mark.parametrize(("rank", "use", "what"), TOO_NEW)
def test_warn_warns_at_the_line_of_the_call_and_sends(rank: int, use: Use, what: str) -> None:
    with pytest.warns(UnsupportedVersionWarning) as caught:
        use(shop.Cart("cart-1", FakeStub(rank, GatePolicy.WARN)))
    assert [str(one.message).split(" needs ")[0] for one in caught] == [what]
    assert caught[0].filename == __file__


@pytest.mark.parametrize(("rank", "use", "what"), TOO_NEW)
def test_off_and_newer_servers_say_nothing(rank: int, use: Use, what: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        use(shop.Cart("cart-1", FakeStub(rank, GatePolicy.OFF)))
        use(shop.Cart("cart-1", FakeStub(3)))
        use(shop.Cart("cart-1", FakeStub(99)))


def test_unset_fields_pass_on_any_server() -> None:
    stub = FakeStub(1)
    shop.Cart("cart-1", stub).AddLine(shop.Line(article="tea", gift=None))
    assert [name for name, _ in stub.calls] == ["AddLine"]


def test_every_finding_is_warned_of_in_order() -> None:
    box = shop.Line(gift=shop.Gift(inside=[shop.Line()], gift=shop.Gift(inside=[shop.Line()])))
    with pytest.warns(UnsupportedVersionWarning) as caught:
        shop.Cart("cart-1", FakeStub(2, GatePolicy.WARN)).AddLine(box)
    whats = [str(one.message).split(" needs ")[0] for one in caught]
    assert whats == ["shop.Cart.AddLine(line.gift.inside)", "shop.Cart.AddLine(line.gift.gift.inside)"]


def test_arguments_that_contain_themselves_are_walked_once() -> None:
    line = shop.Gift()
    line.gift = line
    stub = FakeStub(2)
    shop.Cart("cart-1", stub).AddLine(line)
    assert len(stub.calls) == 1
    several: list[object] = [line]
    several.append(several)
    assert not list(gate.findings("M", {"a": several}, 2))


def test_arguments_of_any_depth_are_walked() -> None:
    line = deepest = shop.Line()
    for _ in range(5000):
        deepest.gift = shop.Gift()
        deepest = deepest.gift
    deepest.gift = shop.Gift(inside=[shop.Line()])
    with pytest.raises(UnsupportedVersion, match=r"\.gift\.inside\)"):
        shop.Cart("cart-1", FakeStub(2)).AddLine(line)


def test_faults_arrays_and_enums_are_walked() -> None:
    fault = shop.fault.OutOfStock(lines=[shop.Line(), DEEP])
    found = list(gate.findings("M", {"a": [fault], "b": (shop.CartInfo.State.open, "x", None)}, 1))
    assert found == [gate.Finding("M(a[0].lines[1].gift)", 2)]
    assert list(gate.findings("M", {"b": [shop.CartInfo.State.open]}, 0)) == [
        gate.Finding("M(b[0]: shop.CartInfo.State)", 1)
    ]


@pytest.mark.parametrize("policy", GatePolicy)
@pytest.mark.parametrize("rank", [1, 3, 99])
def test_a_required_field_that_is_unset_is_refused_with_its_path(policy: GatePolicy, rank: int) -> None:
    stub = FakeStub(max(rank, 3) if policy == GatePolicy.STRICT else rank, policy)
    with pytest.raises(TypeError, match=r"shop\.Cart\.Merge_Task\(why\[1\]\.state\) is required and not set"):
        shop.Cart("cart-1", stub).Merge_Task(why=[shop.Line(), shop.CartInfo()])
    assert stub.calls == []


def test_an_empty_list_is_a_value_where_anything_fits_and_none_where_an_array_is_required() -> None:
    @_rt.data(
        "shop.Pair",
        properties=lambda: (_rt.Property("value", "any"), _rt.Property("parts", "any", array=True)),
    )
    class Pair(base.Record):
        value: object = None
        parts: list[object] = _rt.EMPTY

    pair = Pair()
    pair.value = pair.parts = []
    assert [found.what for found in gate.findings("M", {"a": pair}, 3)] == ["M(a.parts)"]


def written(late: Fields, rank: int) -> str:
    """What a server of a version is sent."""
    writer, space = Writer(rank), name_space("")
    writer.write("late", late, "shop.Late", space, space)
    return "".join(writer.parts)


def test_what_a_version_lacks_is_not_required_and_a_start_value_needs_no_version() -> None:
    @_rt.data(
        "shop.Late",
        properties=lambda: (
            _rt.Property("count", "int", since="shop.version.gifts", rank=3),
            _rt.Property("state", "shop.CartInfo.State", since="shop.version.gifts", rank=3),
        ),
    )
    class Late(base.Record):
        count: int = 0
        state: shop.CartInfo.State = _rt.UNSET

    late = Late()
    assert not list(gate.findings("M", {"a": late}, 2))
    assert [found.what for found in gate.findings("M", {"a": late}, 3)] == ["M(a.state)"]
    assert written(late, 2) == "<late></late>"
    assert written(late, 3) == "<late><count>0</count></late>"
    late.count = 0
    assert [found.what for found in gate.findings("M", {"a": late}, 2)] == ["M(a.count)"]


def test_the_exception_says_what_is_needed_and_survives_pickling() -> None:
    error = UnsupportedVersion("shop.Cart.owner", versions()[1], versions()[0])
    assert str(error) == (
        "shop.Cart.owner needs Shop 2.0 (shop.version.second); the server has Shop 1.0 (shop.version.first)"
    )
    back = pickle.loads(pickle.dumps(error))
    assert (back.what, back.needs, back.has) == (error.what, error.needs, error.has)
