"""What the parts of a type's name are, and how long it may be."""

from __future__ import annotations

import pytest

from codegen.ir.names import LONGEST_NAME, MOST_PARTS, TypeName, over_long


@pytest.mark.parametrize(
    ("name", "namespace", "outermost", "leaf"),
    [
        ("shop.Till", "shop", "shop.Till", "Till"),
        ("shop.till.Drawer", "shop.till", "shop.till.Drawer", "Drawer"),
        ("shop.till.Drawer.Lock.Key", "shop.till", "shop.till.Drawer", "Key"),
        ("shop.till.drawer", "shop.till", "shop.till.drawer", "drawer"),
        ("shop.Till.lock", "shop", "shop.Till", "lock"),
        ("Till", "", "Till", "Till"),
    ],
)
def test_a_name_has_a_namespace_an_outermost_type_and_a_leaf(
    name: str, namespace: str, outermost: str, leaf: str
) -> None:
    parsed = TypeName.parse(name)
    assert (".".join(parsed.namespace), str(parsed.outermost), parsed.leaf) == (namespace, outermost, leaf)


def test_a_nested_type_stands_in_others_the_outermost_first() -> None:
    outer, inner = map(TypeName.parse, ("shop.till.Drawer", "shop.till.Drawer.Lock"))
    assert TypeName.parse("shop.till.Drawer.Lock.Key").enclosing == (outer, inner)
    assert outer.enclosing == ()


def test_a_name_may_be_as_long_as_a_file_allows_and_no_longer() -> None:
    most = "shop." + "T" * (LONGEST_NAME - 5)
    assert TypeName.parse(most).too_long is None
    assert TypeName.parse(most + "T").too_long == "has 241 characters, where 240 are the most"
    assert over_long(LONGEST_NAME) is None
    assert over_long(1_000 + LONGEST_NAME) == "has 1,240 characters, where 240 are the most"


def test_a_name_may_have_so_many_parts_and_no_more() -> None:
    assert TypeName(("a",) * MOST_PARTS).too_long is None
    assert TypeName(("a",) * (MOST_PARTS + 1)).too_long == "has 31 parts, where 30 are the most"
