"""What the RST layout of types does not take, each with its line."""

from __future__ import annotations

import pytest

from codegen.ir.names import Kind
from codegen.ir.prose import Paragraph, plain
from codegen.read.outline import Layout
from codegen.read.sources import Document
from tests.documents import case, codes, read_all, read_text, read_type


def broken(name: str, old: str, new: str) -> list[str]:
    """What a case gets with a change to its text; the change is to be told of at its line."""
    text = case(name)
    assert old in text
    changed = text.replace(old, new, 1)
    at = next(
        i for i, (a, b) in enumerate(zip(text.split("\n"), changed.split("\n"), strict=False), 1) if a != b
    )
    found = read_text(changed)[1]
    assert any(abs(each.place.line - at) <= 40 for each in found)
    return codes(found)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("data_object", "label (`str`_)", "label `str`_", ["bad-property"]),
        ("data_object", "([`shop.Person`_]", "([`shop.Person`_", ["bad-property"]),
        ("data_object", "price (`long`_)", "price ()", ["bad-property"]),
        ("data_object", ", optional", ", maybe", ["unknown-field"]),
        ("data_object", "Attributes:", "Properties:", ["unknown-section"]),
        (
            "managed_object",
            "Attributes\n----------",
            "Properties\n----------",
            ["unknown-section"],
        ),
        ("managed_object", "Methods\n-------", "Methods", ["broken-heading"]),
        ("managed_object", "    None\n", "    nothing at all\n", ["bad-return"]),
        ("managed_object", "`shop.fault.SoldOut`_:", "shop fault", ["bad-fault"]),
        ("managed_object", "               dynamic", "               not one word", ["bad-privilege"]),
        (
            "managed_object",
            "  Privilege:\n\n\n\n  Args:\n\n\n  Returns",
            "  Privilege:\n\n\n  Returns",
            ["cut-off"],
        ),
        (
            "managed_object",
            "  since: `Shop API 3`_",
            "  since: `Shop API 3`_\n  since: `Shop API 2`_",
            ["stated-twice"],
        ),
        ("enum", ":name: paid", ":name: lent", ["cut-off"]),
        ("enum", "values:\n--------", "values:", ["broken-heading"]),
    ],
)
def test_what_has_no_place(name: str, old: str, new: str, expected: list[str]) -> None:
    assert sorted(set(broken(name, old, new)) - {"unclaimed-line"}) == sorted(expected)


def test_a_section_of_another_kind() -> None:
    text = case("data_object") + "\n\nMethods\n-------\n"
    assert codes(read_text(text)[1]) == ["unknown-section"]


def test_without_a_title() -> None:
    text = case("managed_object").replace("shop.Cart\n=========\n", "")
    assert set(codes(read_text(text)[1])) >= {"no-title"}


def test_lines_before_the_title() -> None:
    text = case("data_object").replace("shop.Cart.Item\n====", "Some words.\n\nshop.Cart.Item\n====")
    assert codes(read_text(text)[1]) == ["unclaimed-line"]


def test_an_index_is_bullets_below_titles() -> None:
    text = ".. _shop.Cart: shop/Cart.rst\n\nmanaged objects\n---------------\n * `shop.Cart`_\n"
    reading, found = read_all(Document("README.rst", text))
    assert reading.pages[0].layout is Layout.INDEX
    assert not found
    assert codes(read_text(text + " * and more words\n")[1])


def test_a_description_may_have_headings_at_the_margin() -> None:
    text = case("managed_object").replace(
        "Stays until it is paid.\n", "Stays.\n\nHow to pay\n  With money.\n"
    )
    description = read_type(text).description
    assert description is not None
    said = [plain(block.inlines) for block in description.value if isinstance(block, Paragraph)]
    assert said[-3:] == ["Stays.", "How to pay", "With money."]


def test_a_root_fault_shows_in_its_properties() -> None:
    text = case("root_fault").replace(": is optional.", "")
    assert read_type(text).kind is not None
    kinds = {str(statement.kind.value) for statement in (read_type(text),) if statement.kind}
    assert kinds == {str(Kind.FAULT)}


def test_versions_that_lack_a_part() -> None:
    text = case("versions")
    for old in (
        "shop.version.version3_:\n",
        "3.0_:\n",
        "    namespace:\n        shop2/3.0\n",
        "    Name:\n        Shop API 3\n",
    ):
        assert old in text
        assert "cut-off" in codes(read_text(text.replace(old, ""))[1]), old


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("words, a, b, c, d", "parameter 2 on, the signature shows (a, b, c and 1 more) but Args lists ()"),
        ("", "parameter 1 on, the signature shows () but Args lists (words)"),
        ("Words", "parameter 1 on, the signature shows (Words) but Args lists (words)"),
    ],
)
def test_a_signature_is_compared_from_the_first_difference_on(written: str, said: str) -> None:
    text = case("managed_object").replace("Find(words)", f"Find({written})")
    (found,) = read_all(Document("document", text))[1]
    assert (found.code, found.message) == ("signature-args", f"from {said}")
