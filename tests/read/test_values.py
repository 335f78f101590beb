"""Values of enums are whatever servers send, in every form that has a place for them."""

from __future__ import annotations

import pytest

from tests.documents import read_text
from tests.read.guide.pages import MOOD

ODD = ["2.5GbE", "10/100", "3d", "+1", "in", "True", "None", "self", "a-b", "vim.Task", "_x", "__init__"]

RST = """.. _shop.Speed: ../shop/Speed.rst

shop.Speed
==========
  How fast it is.

  :type: `shop.Speed`_

  :name: {last}

values:
--------

{values}
"""
MARKDOWN = """Enumerated types
================


<a name='shop.Speed'>Speed</a>
==============================
How fast it is.
| name | description |
|:-----|:------------|
{values}
"""


def names(text: str) -> tuple[list[str], list[str]]:
    statements, found = read_text(text)
    (enum,) = statements.types
    return [each.name for each in enum.values], [each.code for each in found]


def rst(*values: str) -> str:
    blocks = "\n\n".join(f"{value}\n   Its text: one of these." for value in values)
    return RST.format(last=values[-1], values=blocks)


def markdown(*cells: str) -> str:
    return MARKDOWN.format(values="\n".join(f"| {cell} | Its text. |" for cell in cells))


def test_rst() -> None:
    assert names(rst(*ODD)) == (ODD, [])


@pytest.mark.parametrize("word", ["Rarely.", "so:", "why?", "one,", "--", "(c)"])
def test_a_word_at_the_margin_that_is_no_value_is_an_error(word: str) -> None:
    assert "bad-name" in names(rst("on", word, "off"))[1]


def test_markdown() -> None:
    assert names(markdown(*ODD)) == (ODD, [])
    assert names(markdown("&lt;b&gt;", "a&#124;b", "a&amp;b", "Rarely.", "--")) == (
        ["<b>", "a|b", "a&b", "Rarely.", "--"],
        [],
    )


@pytest.mark.parametrize(("cell", "code"), [("so so", "bad-name"), ("", "broken-table")])
def test_a_cell_that_may_have_lost_a_pipe_is_an_error(cell: str, code: str) -> None:
    assert code in names(markdown("on", cell))[1]


@pytest.mark.parametrize("name", ODD)
def test_html(name: str) -> None:
    assert names(MOOD.replace("bad", name)) == ([name, "good"], [])
