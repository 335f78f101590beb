"""Docstrings, read back as Python reads them."""

from __future__ import annotations

import ast
import inspect
from dataclasses import replace
from itertools import pairwise

import pytest

from codegen.emit import emit
from codegen.emit.docstrings import WIDTH, DocstringSection, SectionEntry, docstring, plain
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.prose import (
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
    paragraph,
)
from tests.emit.shop import CART
from tests.factories.linked import SECOND, api, data, failure, fault, managed, method, param, prop, returns

CART_TYPE = TypeName.parse("shop.Cart")


def read(literal: str) -> str:
    return inspect.cleandoc(ast.literal_eval(literal))


def documented(source: str, *path: str) -> str:
    """The docstring of a class or function inside a module."""
    node: ast.AST = ast.parse(source)
    for name in path:
        node = next(
            child
            for child in ast.iter_child_nodes(node)
            if isinstance(child, ast.ClassDef | ast.FunctionDef) and child.name == name
        )
    assert isinstance(node, ast.ClassDef | ast.FunctionDef)
    return ast.get_docstring(node) or ""


def test_paragraphs_lists_and_code_keep_their_shape() -> None:
    assert read(docstring("Summary.", CART, depth=0)).split("\n")[2:] == [
        "",
        "- Lines can be added and taken away.",
        "- Paying ends it:",
        "",
        "  1. in cash",
        "  2. by card",
        "",
        "::",
        "",
        "    cart.Pay(",
        "        coupon)",
    ]


@pytest.mark.parametrize(
    ("inline", "shown"),
    [
        (Code("key"), "``key``"),
        (Emphasis("now"), "*now*"),
        (Emphasis("now", strong=True), "**now**"),
        (Link("Cart", Reference(CART_TYPE)), "``shop.Cart``"),
        (Link("state", Reference(CART_TYPE, "state")), "``shop.Cart.state``"),
        (Link("shop.Cart#state", Reference(CART_TYPE, "state")), "``shop.Cart.state``"),
        (Link("", Reference(CART_TYPE)), "``shop.Cart``"),
        (Link(" Cart ", Reference(CART_TYPE)), "``shop.Cart``"),
        (Link("the cart", Reference(CART_TYPE)), "the cart (``shop.Cart``)"),
    ],
)
def test_inline_marks(inline: Inline, shown: str) -> None:
    assert read(docstring("Summary.", (Paragraph((inline,)),), depth=0)) == shown


@pytest.mark.parametrize("prose", [(), (Paragraph(()),), (Paragraph((Text("  "),)),)])
def test_a_summary_stands_in_where_nothing_is_described(prose: Prose) -> None:
    assert read(docstring("The type ``shop.Cart``.", prose, depth=0)) == "The type ``shop.Cart``."


def test_prose_on_one_line() -> None:
    assert plain(CART).endswith(
        "number``. - Lines can be added and taken away. - Paying ends it: "
        "1. in cash 2. by card :: cart.Pay( coupon)"
    )


@pytest.mark.parametrize(
    ("type_", "array", "words"),
    [("int", False, "``int``"), ("shop.Cart", True, "a list of ``shop.Cart``"), ("void", False, "nothing")],
)
def test_what_a_task_yields_is_told(type_: str, array: bool, words: str) -> None:
    pay = method("Pay_Task", returns=returns("shop.Cart", task_result=type_, task_result_array=array))
    told = documented(emit(api(managed("shop.Cart", pay)))["shop/_cart.py"], "Cart", "Pay_Task")
    assert told.split("\n")[0] == f"Starts a task that yields {words}. Since Shop 1.0."
    pay = replace(pay, description=paragraph("Pays."))
    told = documented(emit(api(managed("shop.Cart", pay)))["shop/_cart.py"], "Cart", "Pay_Task")
    assert f"    A task that yields {words}." in told.split("\n")


def test_a_method_is_documented_in_google_style() -> None:
    pay = method(
        "Pay",
        param("coupon", optional=True, text="Lowers the price."),
        param("sum", None),
        returns=returns("shop.Cart", task_result="int", text="The cart."),
        faults=(fault("shop.Broke", "The purse is empty."), fault("shop.Broke")),
        since=SECOND,
        privilege="Cart.Pay",
        deprecated=(Paragraph((Text("Use cash."),)),),
        text="Pays for it.",
        complete=False,
    )
    files = emit(api(managed("shop.Cart", pay), failure("shop.Broke")))
    assert documented(files["shop/_cart.py"], "Cart", "Pay").split("\n") == [
        "Pays for it.",
        "",
        "The documents that were read do not list every parameter.",
        "",
        "Args:",
        "    coupon: Lowers the price.",
        "    sum: Value of a type that the documents do not state, required.",
        "",
        "Returns:",
        "    The cart.",
        "",
        "    The task yields ``int``.",
        "",
        "Raises:",
        "    shop.Broke: The purse is empty.",
        "    shop.Broke: Not described.",
        "",
        "Privilege:",
        "    ``Cart.Pay``",
        "",
        "Since:",
        "    Shop 2.0 (``shop.version.version2``)",
        "",
        "Deprecated:",
        "    Use cash.",
    ]  # the source is that of the class


def test_a_class_lists_its_attributes_with_one_line_each() -> None:
    line = data("shop.Line", prop("key", text="Finds it. Never changes."), prop("other"))
    text = documented(emit(api(line))["shop/_line.py"], "Line")
    assert "Fields:\n    - ``key``: Finds it.\n    - ``other``: ``string``, required.\n" in text


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("spec/rst/shop/Cart.rst", "shop/Cart.rst"),
        ("Cart.rst", "Cart.rst"),
        ("../shop/Cart.txt", "shop/Cart.txt"),
        ("/home/somebody/shop/shop/Cart.rst", "shop/Cart.rst"),
        ("docs/shop.Cart.md", "shop.Cart.md"),
        ("C:\\\\docs\\\\shop\\\\Cart.rst", "shop/Cart.rst"),
        ("docs/shop/enums.md", "enums.md"),
        ("docs.zip/rst/shop/Cart.rst", "shop/Cart.rst"),
        ("<stdin>", "<stdin>"),
        ("git+file:///home/somebody/shop@v1#Cart.rst", "Cart.rst"),
        ("git+https://example.org/shop@v1#docs/shop/Cart.rst", "shop/Cart.rst"),
        ("git+https://example.org/shop@v1#docs/a#Cart.rst", "a#Cart.rst"),
        ("git+shop/Cart.rst", "Cart.rst"),
        ("docs/C#Cart.rst", "C#Cart.rst"),
        ("docs/shop/Cart.old.rst", "Cart.old.rst"),
        ("docs/shop/Cart/Cart.rst", "Cart.rst"),
    ],
)
def test_sources_are_named_the_same_from_everywhere(path: str, shown: str) -> None:
    type_ = replace(data("shop.Cart"), sources=(Place(path, 3), Place(path, 9)))
    text = documented(emit(api(type_))["shop/_cart.py"], "Cart")
    assert text.endswith(f"Source:\n    ``{shown}``")


def test_documents_are_in_the_order_of_their_names() -> None:
    places = tuple(Place(f"docs/{letter}.rst", 1) for letter in "hgfedcba")
    text = documented(emit(api(replace(data("shop.Cart"), sources=places)))["shop/_cart.py"], "Cart")
    assert text.endswith("Source:\n" + "\n".join(f"    ``{letter}.rst``" for letter in "abcdefgh"))


LONG = paragraph("ab " * 150)
SHAPES: dict[str, Prose] = {
    "paragraphs": (*LONG, *LONG),
    "bullets": (*paragraph("a"), BulletList((LONG, (*LONG, *LONG)))),
    "numbers": (*paragraph("a"), BulletList((LONG,) * 11, ordered=True)),
    "bullets in bullets": (*paragraph("a"), BulletList(((*LONG, BulletList((LONG,))),))),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("depth", [0, 3])
def test_lines_of_any_shape_are_filled(shape: str, depth: int) -> None:
    prose = SHAPES[shape]
    parts = [
        DocstringSection(
            "Args", (SectionEntry("", prose), SectionEntry("sum", prose), SectionEntry("list", prose[1:]))
        ),
        LISTED,
    ]
    lines = docstring("Summary.", prose, parts, depth=depth).split("\n")
    full = [line for line, after in pairwise(lines) if after.split()[:1] == ["ab"]]
    assert {len(line) + 4 * depth for line in full if "ab ab ab" in line} <= {WIDTH - 2, WIDTH - 1, WIDTH}
    assert max(len(line) + 4 * depth for line in lines) <= WIDTH


LISTED = DocstringSection("Fields", (SectionEntry("key", LONG), SectionEntry("name", LONG)), listed=True)


@pytest.mark.parametrize(("length", "lines"), [(93, 1), (94, 1), (95, 2), (100, 2)])
def test_a_line_alone_has_room_for_its_quotes(length: int, lines: int) -> None:
    made = docstring("a" * (length - 4) + " end")
    assert read(made).count("\n") + 1 == lines
    assert max(map(len, made.split("\n"))) <= WIDTH


def test_what_is_said_of_a_name_stands_below_it() -> None:
    """A name without words, words without a name, more than a paragraph, and what is empty."""
    rows = BulletList((paragraph("one"), ()))
    items = (
        SectionEntry("sum", (*paragraph("Money."), *paragraph("In coins."))),
        SectionEntry("list", (rows,)),
        SectionEntry("", (rows, *paragraph("Both."))),
        SectionEntry("none"),
        SectionEntry("empty", (Paragraph(()), *paragraph("After it."))),
    )
    assert read(
        docstring("Summary.", (), (DocstringSection("Args", items), DocstringSection("Nothing", ())), depth=1)
    ).split("\n") == [
        "Summary.",
        "",
        "Args:",
        "    sum: Money.",
        "",
        "        In coins.",
        "    list:",
        "",
        "        - one",
        "        -",
        "    - one",
        "    -",
        "",
        "    Both.",
        "    none",
        "    empty:",
        "",
        "        After it.",
    ]


def test_lines_are_filled_however_deep_they_stand() -> None:
    """Neither cut short nor too long: what is indented more is broken earlier."""
    text = "ab " * 200
    types = (
        managed(
            "shop.Till",
            prop("drawer", text=text),
            method("Open", param("by", text=text), returns=returns(text=text), text=text),
            text=text,
        ),
        data("shop.Till.Entry", prop("sum", text=text), text=text),
        data("shop.Till.Entry.Part", prop("sum", text=text), text=text),
    )
    lines = emit(api(*types))["shop/_till.py"].splitlines()
    full = [line for line, after in pairwise(lines) if after.split()[:1] == ["ab"]]
    assert len({len(line) - len(line.lstrip()) for line in full}) > 4
    assert {len(line) for line in full if "ab ab ab" in line} <= {WIDTH - 2, WIDTH - 1, WIDTH}


def test_lines_are_not_broken_at_hyphens() -> None:
    """Names and dates would come apart."""
    text = paragraph("ab-cd-ef-gh-ij " * 40)
    lines = read(docstring("", text, depth=0)).split("\n")
    assert {word for line in lines for word in line.split()} == {"ab-cd-ef-gh-ij"}


def test_code_has_no_empty_lines_around_it() -> None:
    prose = (Paragraph((Text("Say:"),)), CodeBlock("\n\na = 1\n\n  b\n\n"), Paragraph((Text("So."),)))
    assert read(docstring("Summary.", prose, depth=0)).split("\n") == [
        *("Say:", "", "::", "", "    a = 1", "", "      b", "", "So."),
    ]
