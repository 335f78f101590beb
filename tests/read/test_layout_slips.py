"""Slips that would change facts in silence: a line lost or joined, a blank in a name, a mark too few or many.

Each is told of where it stands; a line that is gone, at what stands there instead.
"""

from __future__ import annotations

import pytest

from tests.documents import case, flattened
from tests.words import Change, read_words, unaccounted

PERSON = "`shop.Person`_"
SLIPS = {
    # A line that was joined with the text above it.
    "member": ("lines", "brings with it\n    label (`str`_):", "brings with it label (`str`_):"),
    "method": ("lines", "A name to print.\n", "A name to print. Find(words):\n"),
    "version": ("lines", "cart.\n  since: `Shop API 3`_", "cart. since: `Shop API 3`_"),
    "fault": ("lines", "left.\n\n    `shop.fault.Closed`_:", "left. `shop.fault.Closed`_:"),
    "base": ("lines", "paid.\n\n\n:extends: shop.Container_", "paid. :extends: shop.Container_"),
    # A head that is gone.
    "no head of a method": ("lines", "Find(words):\n", ""),
    "no head of a property": ("lines", "    owner (`shop.Person`_):\n", "       Who has it.\n"),
    # A blank within a name.
    "blank in a property": ("flat", "to print. owner (", "to print. ow ner ("),
    "blank before a capital": ("flat", "brings with it label (", "brings with it la Bel ("),
    "blank in a method": ("flat", "shop.fault.Closed Find(", "shop.fault.Closed Fi nd("),
    "blank in a method behind a text": ("flat", "were found. Clear(", "were found. Cle Ar("),
    # A mark that is missing or twice.
    "bracket twice": ("flat", "owner (`shop.Person`_):", "owner ((`shop.Person`_):"),
    "underscore twice": ("flat", "label (`str`_):", "label (`str`__):"),
    "colon twice": ("flat", "label (`str`_):", "label (`str`_)::"),
    "bracket within a sentence": ("flat", "with it label (`str`_):", "with it label `str`_):"),
    "no name": ("flat", "to print. owner (", "to print. ("),
    "no colon of a fault": ("flat", "none left. `shop.fault.Closed`_:", "none left `shop.fault.Closed`_ If"),
    "fault twice marked": ("flat", "`shop.fault.Closed`_: shop", "`shop.fault.Closed`__: shop"),
    "half a version": ("flat", "since: `Shop API 3`_ Priv", "since: Shop API 3`_ Priv"),
    "version twice marked": ("flat", "since: `Shop API 3`_ Priv", "since: ``Shop API 3`_ Priv"),
    # Words that name one type, and a target that is the page of another one.
    "carried target": ("lines", f"({PERSON})", "(`shop.Person <../shop/Human.rst>`_)"),
    "carried name": ("flat", f"({PERSON})", "(`shop.Human <shop.Person_>`_)"),
    "target": ("lines", "../shop/Person.rst", "../shop/Human.rst"),
    "target flattened": ("flat", "../shop/Person.rst", "../shop/Human.rst"),
    # Markdown.
    "link": ("md", '[shop.Person](shop.Person.md "shop.Person")', "[shop.Person](shop.Human.md)"),
    "no None": (
        "md",
        "| <a href='items'>items</a> | [shop.Cart.Item](shop.Cart.Item.md \"shop.Cart.Item\") | None",
        "| <a href='items'>items</a> | [shop.Cart.Item](shop.Cart.Item.md \"shop.Cart.Item\") | ",
    ),
    "no row of a table": ("md", "| privilege    | dynamic |\n", ""),
    "no heading": ("md", "Clear()\n-------\n", ""),
}
FORMS = {
    "lines": case("managed_object"),
    "flat": flattened(case("managed_object")),
    "md": case("managed_object", "md"),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_of_the_layout_is_told_of_where_it_stands(name: str) -> None:
    form, old, new = SLIPS[name]
    text = FORMS[form]
    assert text.count(old) == 1, old
    at = text.index(old)
    slipped = text.replace(old, new)
    assert read_words(slipped).told != read_words(text).told
    end = at + len(new) + (1 if new.strip() else 80)
    assert unaccounted(text, Change(name, old, slipped, at, end)) is None


@pytest.mark.parametrize(
    "words", ["the person", "Person", "shop.Person", "shop.Person.name", "6.0", "shop.Person <b>"]
)
def test_words_that_name_no_other_type_agree_with_where_they_lead(words: str) -> None:
    text = FORMS["lines"].replace("A name to print.", f"See `{words} <../shop/Person.rst#name>`_.")
    assert not [code for code, *_ in read_words(text).told if code == "link-disagrees"]


def test_a_page_that_is_named_with_dots_is_about_what_the_words_say() -> None:
    text = FORMS["lines"].replace("../shop/Person.rst", "../shop.Anybody.rst")
    assert not [code for code, *_ in read_words(text).told if code == "link-disagrees"]
