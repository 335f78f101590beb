"""What an error of reading RST is about, which is what ``--keep-going`` leaves out: that and no more."""

from __future__ import annotations

import pytest

from tests.documents import case, flattened
from tests.parts import Change, check, errors

MANAGED: list[Change] = [
    ("items ([`shop.Cart.Item`_]):", "items ([`shop.Cart.Item`_):", "bad-property head>shop.Cart.items"),
    (
        "label (`str`_):",
        "label (`str`_, since `Shop API 2`_, since `Shop API 3`_):",
        "stated-twice >shop.Cart.label",
    ),
    (
        "count (`int`_, optional)",
        "count (`int`_, since `Shop API 2`_, since `Shop API 3`_)",
        "stated-twice >shop.Cart.Put(count)",
    ),
    ("Cart.View", "Cart.View now", "bad-privilege privilege>shop.Cart.items"),
    ("    items (", "        items (", "bad-property >shop.Cart.items"),
    ("label (`str`_):", "label (`str`_, colour blue):", "unknown-field >shop.Cart.label"),
    ("label (`str`_):", "label `str`_:", "bad-property head>shop.Cart.label str:"),
    (":since: `Shop API 2`_", ":since: `Shop API 2`_\n:since: `Shop API 3`_", "contradiction >shop.Cart"),
    (":since: `Shop API 2`_", ":since: `Shop API 2`_ now", "bad-field >shop.Cart"),
    (":since: `Shop API 2`_", ":colour: `Shop API 2`_", "unknown-field >shop.Cart"),
    ("  since: `Shop API 3`_\n", "  since:\n", "bad-field since>shop.Cart.Put"),
    (
        "  since: `Shop API 3`_\n",
        "  since: `Shop API 3`_\n       `Shop API 2`_\n",
        "bad-field since>shop.Cart.Put",
    ),
    ("Cart.Change", "Cart.Change, Cart.View", "bad-privilege privilege>shop.Cart.Put"),
    (
        "count (`int`_, optional)",
        "count (`int`_, optional, colour blue)",
        "unknown-field >shop.Cart.Put(count)",
    ),
    (
        "count (`int`_, optional)",
        "count `int`_, optional",
        "bad-parameter head>shop.Cart.Put(count int, optional:)",
    ),
    ("count (`int`_, optional)", "        count (`int`_, optional)", "bad-parameter >shop.Cart.Put(count)"),
    ("     `vim.Task`_:\n", "     a task:\n", "bad-return head>shop.Cart.Put()"),
    (
        "    [`shop.Cart.Item`_]:\n         All",
        "    [`shop.Cart.Item`_:\n         All",
        "bad-return head>shop.Cart.Find()",
    ),
    ("    `shop.fault.SoldOut`_: ", "    sold out: ", "bad-fault raises>shop.Cart.Put"),
    ("    `shop.fault.SoldOut`_: ", "             `shop.fault.SoldOut`_: ", "bad-fault raises>shop.Cart.Put"),
    ("Put(item, count, gift):", "Put(item, count):", "signature-args >shop.Cart.Put"),
    ("Put(item, count, gift):", "Put(item, count:", "method-without-signature >shop.Cart.Put(item, count:"),
    ("Clear():", "Find(words):", "signature-args >shop.Cart.Find"),
    ("  Privilege:\n               dynamic\n", "\n", "cut-off >shop.Cart.Find"),
    ("  Args:\n    words", "  Args:\n\n  Args:\n    words", "stated-twice >shop.Cart.Find"),
    ("  Returns:\n    None\n", "  Returns:\n", "cut-off >shop.Cart.Clear"),
    (
        "  Returns:\n    None\n",
        "  Returns:\n    None\n\n  Raises:\n    `shop.fault.Closed`_:\n",
        "cut-off >shop.Cart.Clear",
    ),
    ("../shop/Person.rst", "../shop/Persons.rst", "link-disagrees >document"),
]
LAST: list[Change] = [
    (
        "  Returns:\n    None\n",
        "  Returns:\n    None\n\n  Raises:\n"
        "    `shop.fault.Closed`_:\n       If so.\n\n    `shop.fault.SoldOut`_:\n",
        "cut-off >shop.Cart.Clear",
    ),
    (
        "  Returns:\n    None\n",
        "  Returns:\n    None\n\n  Raises:\n"
        "    `shop.fault.SoldOut`_:\n\n    `shop.fault.Closed`_:\n       If so.\n",
        "",
    ),
]
ENUM: list[Change] = [
    ("values:\n--------", "values\n--------", "unknown-section >shop.Cart.State"),
    (":contained by: `shop.Cart`_", ":contained: `shop.Cart`_", "unknown-field >shop.Cart.State"),
    (":type: `shop.Cart.State`_", ":type: `shop.Cart.Stat`_", "contradiction >shop.Cart.State"),
]
FAULT: list[Change] = [
    (":extends:", ":extend:", "unknown-field >shop.fault.SoldOut"),
]
ALL = {"managed_object": [*MANAGED, *LAST], "enum": ENUM, "fault": FAULT}


@pytest.mark.parametrize(
    ("name", "change"), [(name, change) for name, found in ALL.items() for change in found]
)
def test_an_error_is_about_what_is_wrong(name: str, change: Change) -> None:
    check(name, "rst", change)


@pytest.mark.parametrize("change", MANAGED)
def test_in_a_flattened_document_it_is_about_no_more_than_the_type(change: Change) -> None:
    before, after, _ = change
    text = flattened(case("managed_object").replace(before, after))
    assert all(">shop.Cart" in each or ">document" in each for each in errors(text))
