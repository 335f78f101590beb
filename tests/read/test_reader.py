"""From documents to statements: the way of each form, and what the file's name has to say."""

from __future__ import annotations

import pytest

from codegen.ir import forms
from codegen.read.sources import Document
from tests.documents import case, codes, flattened, read_all, read_text


def test_each_document_goes_the_way_of_its_form() -> None:
    text = case("data_object")
    reading, found = read_all(
        Document("a", text), Document("b", flattened(text)), Document("c", case("data_object", "md"))
    )
    assert [page.form for page in reading.pages] == [forms.RST, forms.FLAT, forms.MARKDOWN]
    assert [str(each.name) for each in reading.statements.types] == ["shop.Cart.Item"] * 3
    assert not found


def test_a_document_of_no_form() -> None:
    statements, found = read_text("some words")
    assert codes(found) == ["unknown-format"]
    assert not statements.types


def test_the_enums_of_one_document_part_those_of_a_flattened_one() -> None:
    flat = Document("a", flattened(case("enum")))
    alone, warned = read_all(flat)
    assert codes(warned) == ["flat-enum"]
    for other in (Document("b", case("enum")), Document("b", case("enum", "md"))):
        reading, found = read_all(flat, other)
        assert not found
        flattened_enum = reading.statements.types[0]
        assert [value.name for value in flattened_enum.values] == ["paid", "open", "None"]
    assert alone.pages[0].form is forms.FLAT


@pytest.mark.parametrize(
    "path",
    [
        "shop/Cart.rst",
        "Cart.rst",
        "docs/shop/Cart.rst",
        "shop/old/shop/Cart.rst",
        "shop.Cart.rst",
        "shop/shop.Cart.rst",
        "seed.rst",
        "input.txt",
        "Cartoon.txt",
        "<stdin>",
        "elsewhere/Cart.rst",
        "shop.Cart (2).rst",
        "Cart - Copy.rst",
    ],
)
def test_paths_that_agree_with_the_title(path: str) -> None:
    assert not read_text(case("managed_object"), path)[1]


@pytest.mark.parametrize(
    "path", ["Basket.rst", "shop/Basket.rst", "shop.Basket.rst", "shop/fault/Cart.rst", "shop/Cart/Cart.rst"]
)
def test_paths_that_do_not(path: str) -> None:
    assert codes(read_text(case("managed_object"), path)[1]) == ["title-path"]


def test_an_enum_of_its_own_is_named_like_itself_too() -> None:
    assert not read_text(case("enum"), "shop/Cart/State.rst")[1]
    assert codes(read_text(case("enum"), "shop/Cart/Status.rst")[1]) == ["title-path"]
    assert not read_text(case("enum", "md"), "enums.md")[1]
