"""Where a type's name goes, its class will do: in fields, arguments, on the wire and in plain data."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.ir.names import Kind
from tests.emit.conftest import Importer
from tests.factories.linked import api, data, enum, failure, managed, method, opaque, param, prop, value


class Wire:
    """A connection that notes what is sent."""

    rank, policy, server = 3, "strict", "a"

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def invoke(self, target: object, method: object, arguments: dict[str, Any]) -> None:
        self.sent.append(arguments)


@pytest.fixture
def shop(imported: Importer) -> Any:  # Any: checkers cannot see a package that is made here
    return imported(
        api(
            managed(
                "shop.Cart",
                method("Watch", param("kind", "TypeName")),
                method("Sort", param("kinds", "TypeName", array=True, optional=True)),
                method("Keep", param("rule", "shop.Rule")),
            ),
            data("shop.Cart.Line", wire_name="CartLine"),
            data(
                "shop.Rule", prop("kind", "TypeName"), prop("others", "TypeName", array=True, optional=True)
            ),
            enum("shop.Mood", value("good")),
            failure("shop.Broke"),
            opaque("shop.Shelf", Kind.MANAGED),
        )
    ).shop


def test_fields_hold_the_names_of_classes(shop: Any) -> None:
    rule = shop.Rule(kind=shop.Cart, others=(shop.Cart.Line, "Shelf", shop.Shelf))
    names = (rule.kind, rule.others)
    assert names == (rule_name(shop.Cart), ["CartLine", "Shelf", rule_name(shop.Shelf)])
    rule.kind, rule.others = shop.Cart.Line, [shop.Cart]
    assert (rule.kind, rule.others) == ("CartLine", [rule_name(shop.Cart)])
    assert rule.to_dict() == {"_typeName": "shop.Rule", "kind": "CartLine", "others": [rule_name(shop.Cart)]}
    assert shop.Rule.from_dict(rule.to_dict()) == rule


def test_arguments_are_sent_as_the_names_of_classes(shop: Any) -> None:
    wire = Wire()
    cart = shop.Cart("cart-1", wire)
    cart.Watch(shop.Cart.Line)
    cart.Watch("Anything")
    cart.Sort([shop.Cart.Line, "Shelf", shop.Shelf])
    cart.Sort(kind for kind in (shop.Cart.Line,))
    cart.Sort()
    cart.Keep(shop.Rule(kind=shop.Cart.Line))
    *sent, kept = wire.sent
    assert sent == [
        {"kind": "CartLine"},
        {"kind": "Anything"},
        {"kinds": ["CartLine", "Shelf", rule_name(shop.Shelf)]},
        {"kinds": ["CartLine"]},
        {"kinds": []},
    ]
    assert [rule.kind for rule in kept.values()] == ["CartLine"]


def test_what_names_no_type_is_refused_before_anything_is_sent(shop: Any) -> None:
    wire = Wire()
    cart, rule = shop.Cart("cart-1", wire), shop.Rule()
    for wrong in (int, object, shop.Mood, shop.Broke, cart, rule, 3, shop.Rule.from_dict):
        with pytest.raises(TypeError, match=r"Rule\.kind takes TypeName"):
            shop.Rule(kind=wrong)
        with pytest.raises(TypeError, match=r"Rule\.kind takes TypeName"):
            rule.kind = wrong
        with pytest.raises(TypeError, match=r"Rule\.others takes TypeName"):
            rule.others = [wrong]
        with pytest.raises(TypeError, match="neither the name nor the class"):
            cart.Watch(wrong)
        with pytest.raises(TypeError, match="neither the name nor the class"):
            cart.Sort([shop.Cart, wrong])
    with pytest.raises(TypeError, match="takes a sequence"):
        cart.Sort(shop.Cart)
    with pytest.raises(TypeError, match="takes a sequence"):
        shop.Rule(others=shop.Cart)
    with pytest.raises(TypeError, match="takes a sequence"):
        cart.Sort("Cart")
    assert (wire.sent, rule) == ([], shop.Rule())


def rule_name(cls: Any) -> Any:
    """What a class is called where it is sent."""
    return cls._info.wire_name or cls._info.name
