"""What a complete facts file covers: the members that have facts with a usual value."""

from __future__ import annotations

from codegen.ir.names import TypeName
from codegen.output.facts_text import covered
from tests.factories.linked import data, failure, managed, method, param, prop


def test_methods_are_covered_with_their_parameters_and_data_objects_not_at_all() -> None:
    cart = managed("shop.Cart", method("pay", param("sum"), param("by")), prop("total"))
    assert covered([data("shop.Bag", prop("size")), cart]) == {cart.name: ["pay(sum, by)"]}


def test_a_fault_is_covered_with_what_it_has_of_data_objects_up_to_the_first_fault() -> None:
    first = data("shop.First", prop("a"))
    second = data("shop.Second", prop("b"), base="shop.First")
    root = failure("shop.Root", prop("c"), base="shop.Second")
    leaf = failure("shop.Leaf", prop("d"), base="shop.Root")
    assert covered([leaf, root, second, first]) == {root.name: ["c", "b", "a"], leaf.name: ["d"]}


def test_what_a_base_that_is_not_documented_has_is_not_known() -> None:
    fault = failure("shop.Root", prop("c"), base="shop.Elsewhere")
    empty = failure("shop.Empty")
    assert covered([fault, empty]) == {TypeName.parse("shop.Root"): ["c"]}
