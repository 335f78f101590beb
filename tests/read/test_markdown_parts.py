"""What an error of reading Markdown is about, which is what ``--keep-going`` leaves out: that and no more."""

from __future__ import annotations

import pytest

from tests.parts import Change, check

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
    ("Find([words](#string", "Find([words(#string", "broken-heading >shop.Cart.Find"),
    ("Clear()\n-------\n", "Clear()\n", "broken-heading >shop.Cart.Clear"),
    ("Clear()\n-------\n", "Find()\n------\n", "contradiction >shop.Cart.Find"),
    ("### Deprecated", "### Deprecatd", "unknown-field >shop.Cart.Put"),
]
ENUM_MARKDOWN: list[Change] = [
    (
        "| None | Nobody knows. |\n",
        "| None | Nobody knows. |\n\n\n<a name='shop.Mood'>Mood</a> - None\n"
        "===================================\nHow.\n| name | description |\n|:-----|:------------|\n"
        "| good | Is good. |\n\n### More\n",
        "unknown-field >shop.Mood",
    ),
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
FAULT_MARKDOWN: list[Change] = [
    (
        "| wanted | None | true |",
        "| wanted | None | perhaps |",
        "unknown-field optional>shop.fault.SoldOut.wanted",
    ),
    ("| wanted | None | true |", "| wanted |", "broken-table head>shop.fault.SoldOut.wanted"),
]
ALL = {"managed_object": MARKDOWN, "enum": ENUM_MARKDOWN, "fault": FAULT_MARKDOWN}


@pytest.mark.parametrize(
    ("name", "change"), [(name, change) for name, found in ALL.items() for change in found]
)
def test_an_error_is_about_what_is_wrong(name: str, change: Change) -> None:
    check(name, "md", change)
