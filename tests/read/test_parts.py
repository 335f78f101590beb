"""What an error of reading is about, which is what ``--keep-going`` leaves out: that and no more."""

from __future__ import annotations

import pytest

from codegen.diagnostics import Severity
from tests.documents import case, flattened, read_text

Change = tuple[str, str, str]
"""What stands in a document, what is put there, and what the errors are about: code, fact, part."""

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
MARKDOWN: list[Change] = [
    (
        "| privilege    | Cart.Change |",
        "| privilege | Cart.Change |\n| privilege | Cart.View |",
        "unknown-field >shop.Cart.Put; contradiction >shop.Cart.Put",
    ),
    (
        "| <a href='label'>label</a> | string |",
        "| <a href='label'> label </a> | a string |",
        "bad-property type>shop.Cart.label",
    ),
    ("inherits from", "inherits fom", "unknown-field >shop.Cart"),
    ("as of [Shop API 2]", "as of [Shop API 2", "unknown-field >shop.Cart"),
    ("| property | type |", "| property | typ |", "unknown-field >shop.Cart"),
    (
        "| <a href='label'>label</a> | string |",
        "| <a href='lable'>label</a> | string |",
        "link-disagrees >shop.Cart.label",
    ),
    ("| <a href='label'>label</a> | string |", "| the label | string |", "bad-name head>shop.Cart.the label"),
    (
        "| <a href='label'>label</a> | string |",
        "| <a href='label'>label</a> | a string |",
        "bad-property type>shop.Cart.label",
    ),
    (
        "| <a href='label'>label</a> | string |",
        "| <a href='label'>label</a> |  |",
        "bad-property type>shop.Cart.label",
    ),
    ("| string | true | None |", "| string | tru | None |", "unknown-field optional>shop.Cart.label"),
    ("| string | true | None |", "| string | true | a b |", "bad-privilege privilege>shop.Cart.label"),
    ("| string | true | None |", "| string | true |  |", "bad-privilege privilege>shop.Cart.label"),
    ("| string | true | None | A name to print. |", "| string | true |", "broken-table head>shop.Cart.label"),
    ('Person.md "shop.Person")', 'Person.md "shop.Persons")', "link-disagrees type>shop.Cart.owner"),
    (
        "-----------------------------------------------\n raises",
        "---\n raises",
        "broken-heading >shop.Cart.Put",
    ),
    (" raises [shop.fault.Closed]", " raises no [shop.fault.Closed]", "bad-fault raises>shop.Cart.Put"),
    ("| service name | Put_Task |", "| service name | Put Task |", "contradiction >shop.Cart.Put"),
    (
        "| since version | [Shop API 3](",
        "| since version | now [Shop API 3](",
        "bad-field since>shop.Cart.Put",
    ),
    ("| since version | [Shop API 3](", "| since version | [Shop API 3(", "bad-field since>shop.Cart.Put"),
    ("| since version | [Shop API 3]", "| sinc version | [Shop API 3]", "unknown-field >shop.Cart.Put"),
    ("| Cart.Change |", "| Cart.Change now |", "bad-privilege privilege>shop.Cart.Put"),
    (
        '| return type | [vim.Task](vim.Task.md "vim.Task") |',
        "| return type | a task |",
        "bad-return type>shop.Cart.Put",
    ),
    (
        '| return type | [vim.Task](vim.Task.md "vim.Task") |',
        '| return type | [vim.Task](vim.Tas.md "vim.Task") |',
        "link-disagrees type>shop.Cart.Put",
    ),
    (
        '| [shop.fault.SoldOut](shop.fault.SoldOut.md "shop.fault.SoldOut") | if',
        "| sold out | if",
        "bad-fault raises>shop.Cart.Put",
    ),
    ("| [shop.fault.SoldOut](shop", "| [shop.fault.Sold](shop", "link-disagrees raises>shop.Cart.Put"),
    (
        "### Faults\n| fault | description |\n|:------|:------------|\n\n\n\n\nClear",
        "\nClear",
        "cut-off >shop.Cart.Find",
    ),
    ("Find([words](#string", "Find([words](#string(", "broken-heading >shop.Cart.Find"),
    ("Clear()\n-------\n", "Clear()\n", "broken-heading >shop.Cart.Clear"),
    ("Clear()\n-------\n", "Find()\n------\n", "contradiction >shop.Cart.Find"),
    ("### Deprecated", "### Deprecatd", "unknown-field >shop.Cart.Put"),
]
ENUM: list[Change] = [
    ("values:\n--------", "values\n--------", "unknown-section >shop.Cart.State"),
    (":contained by: `shop.Cart`_", ":contained: `shop.Cart`_", "unknown-field >shop.Cart.State"),
    (":type: `shop.Cart.State`_", ":type: `shop.Cart.Stat`_", "contradiction >shop.Cart.State"),
]
ENUM_MARKDOWN: list[Change] = [
    ("| open | It", "| not open | It", "bad-name head>shop.Cart.State.not open"),
    ("| open | It can change. |", "| open |", "broken-table head>shop.Cart.State.open"),
    ("| name | description |", "| nam | description |", "unknown-field >shop.Cart.State"),
    (
        "<a name='shop.Cart.State'>",
        "<a nam='shop.Cart.State'>",
        "broken-heading >document; unknown-field >document",
    ),
    (
        "===================================================\n",
        "======\n",
        "broken-heading >document; unknown-field >document",
    ),
    ("| None | Nobody knows. |", "| None | Nobody knows. |\n\n### More\n", "unknown-field >shop.Cart.State"),
]
FAULT: list[Change] = [
    (":extends:", ":extend:", "unknown-field >shop.fault.SoldOut"),
]
FAULT_MARKDOWN: list[Change] = [
    (
        "| wanted | None | true |",
        "| wanted | None | perhaps |",
        "unknown-field optional>shop.fault.SoldOut.wanted",
    ),
    ("| wanted | None | true |", "| wanted |", "broken-table head>shop.fault.SoldOut.wanted"),
]
ALL = {
    "managed_object.rst": MANAGED,
    "managed_object.md": MARKDOWN,
    "enum.rst": ENUM,
    "enum.md": ENUM_MARKDOWN,
    "fault.rst": FAULT,
    "fault.md": FAULT_MARKDOWN,
}


def errors(text: str) -> list[str]:
    found = [each for each in read_text(text)[1] if each.severity is Severity.ERROR]
    assert all(each.part is not None for each in found)
    return [
        f"{each.code} {each.part.fact}>{each.part.target or each.part.path}" for each in found if each.part
    ]


@pytest.mark.parametrize(
    ("document", "change"), [(document, change) for document, found in ALL.items() for change in found]
)
def test_an_error_is_about_what_is_wrong(document: str, change: Change) -> None:
    name, _, ending = document.partition(".")
    text, (before, after, about) = case(name, ending), change
    assert text.count(before) == 1
    assert "; ".join(errors(text.replace(before, after))) == about


@pytest.mark.parametrize("change", MANAGED)
def test_in_a_flattened_document_it_is_about_no_more_than_the_type(change: Change) -> None:
    before, after, _ = change
    text = flattened(case("managed_object").replace(before, after))
    assert all(">shop.Cart" in each or ">document" in each for each in errors(text))
