"""What is one on both sides."""

from __future__ import annotations

from codegen.changes.matching import Matched, by_name, in_order

OLD, NEW = ["b1", "a1", "c1", "d1"], ["a2", "b2", "e2", "f2"]


def matched() -> Matched[str]:
    return by_name(OLD, NEW, lambda each: each[0])


def test_what_has_one_name_is_one_and_all_else_is_of_one_side() -> None:
    assert matched() == Matched((("b1", "b2"), ("a1", "a2")), ("c1", "d1"), ("e2", "f2"))


def test_what_has_another_key_alone_is_one_too() -> None:
    keys = {"c1": "x", "d1": "y", "e2": "y", "f2": None}
    assert matched().also(keys.get) == Matched((*matched().pairs, ("d1", "e2")), ("c1",), ("f2",))


def test_what_shares_a_key_with_another_or_has_none_is_not_one() -> None:
    assert matched().also({"c1": "x", "d1": "x", "e2": "x", "f2": "y"}.get) == matched()
    assert matched().also(lambda each: None) == matched()


def test_order_is_that_of_what_both_have() -> None:
    assert not in_order(matched(), OLD, NEW)
    new = ["e2", "b2", "f2", "a2"]
    assert in_order(by_name(OLD, new, lambda each: each[0]), OLD, new)
    # What was matched later stands last among the pairs, wherever it stands on either side.
    late = by_name(OLD, ["e2", "b2", "a2"], lambda each: each[0]).also({"c1": "x", "e2": "x"}.get)
    assert not in_order(late, OLD, ["e2", "b2", "a2"])
