"""What documents state, fact by fact, and where."""

from __future__ import annotations

import pytest

from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import BulletList, Link, Paragraph, Reference, Text, plain
from codegen.ir.statements import VersionRef
from tests.documents import case, codes, flattened, read_text, read_type

CART = TypeName.parse("shop.Cart")
ITEM = TypeName.parse("shop.Cart.Item")


@pytest.fixture(params=["lines", "flattened"])
def rst(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "lines")


def text_of(name: str, lines: bool) -> str:
    return case(name) if lines else flattened(case(name))


def test_a_managed_object(rst: bool) -> None:
    cart = read_type(text_of("managed_object", rst))
    assert cart.name == CART
    assert cart.kind is not None
    assert cart.kind.value is Kind.MANAGED
    assert cart.base is not None
    assert cart.base.value == TypeName.parse("shop.Container")
    assert cart.since is not None
    assert cart.since.value == VersionRef(
        id="shop.version.version2", anchor="shopversionversion2", label="Shop API 2"
    )
    assert [each.name for each in cart.properties] == ["items", "label", "owner"]
    items, label, owner = cart.properties
    assert (items.type and items.type.value, items.array and items.array.value) == (ITEM, True)
    assert items.privilege is not None
    assert items.privilege.value == "Cart.View"
    assert (label.type and label.type.value, label.array and label.array.value) == (Primitive.STRING, False)
    assert label.privilege is None
    assert owner.description is not None
    assert owner.description.value == ()


def test_methods(rst: bool) -> None:
    put, find, clear = read_type(text_of("managed_object", rst)).methods
    assert [each.name for each in (put, find, clear)] == ["Put", "Find", "Clear"]
    assert put.description is not None
    assert put.description.value == (Paragraph((Text("Puts something into the cart."),)),)
    assert put.privilege is not None
    assert put.privilege.value == "Cart.Change"
    assert clear.privilege is None
    assert [p.name for p in put.parameters] == ["item", "count", "gift"]
    assert [p.optional and p.optional.value for p in put.parameters] == [False, True, True]
    assert [p.since.value.label if p.since else None for p in put.parameters] == [None, None, "Shop API 3"]
    assert put.returns is not None
    assert put.returns.type is not None
    assert str(put.returns.type.value) == "vim.Task"
    assert [str(each.type) for each in put.raises] == ["shop.fault.SoldOut", "shop.fault.Closed"]
    sold_out, closed = put.raises
    assert sold_out.description is not None
    assert closed.description is None, "a fault that repeats its name has no words of its own"
    assert find.returns is not None
    assert find.returns.array is not None
    assert find.returns.array.value is True
    assert clear.returns is not None
    assert clear.returns.type is not None
    assert clear.returns.type.value is Primitive.VOID


def test_links_keep_their_targets_and_punctuation_its_place(rst: bool) -> None:
    description = read_type(text_of("managed_object", rst)).description
    assert description is not None
    said = [block.inlines for block in description.value if isinstance(block, Paragraph)]
    assert Link("items", Reference(CART, "items")) in said[0]
    assert [plain(words) for words in said] == [
        "What a customer wants to buy, see items.",
        "Stays until it is paid.",
    ], "a full stop without a space after it was the border of two paragraphs"


def test_lists_are_lists_where_lines_remain() -> None:
    items = read_type(case("managed_object")).properties[0]
    assert items.description is not None
    first, second = items.description.value
    assert isinstance(first, Paragraph)
    assert isinstance(second, BulletList)
    assert [plain(item[0].inlines) for item in second.items if isinstance(item[0], Paragraph)] == [
        "what was put there by hand",
        "what Item brings with it",
    ]


def test_data_objects(rst: bool) -> None:
    item = read_type(text_of("data_object", rst))
    assert item.kind is not None
    assert item.kind.value is Kind.DATA
    types = [each.type.value if each.type else None for each in item.properties]
    assert types == [Primitive.STRING, Primitive.DATE_TIME, Primitive.LONG, TypeName.parse("shop.Person")]
    assert [each.optional and each.optional.value for each in item.properties] == [False, True, False, True]
    wanted = item.properties[-1]
    assert wanted.privilege is not None
    assert wanted.privilege.value == "Cart.View"
    assert wanted.array is not None
    assert wanted.array.value is True


def test_deprecated_types(rst: bool) -> None:
    voucher = read_type(text_of("deprecated_data_object", rst))
    assert voucher.deprecated is not None
    assert voucher.deprecated.value is True


def test_faults(rst: bool) -> None:
    sold_out = read_type(text_of("fault", rst))
    assert sold_out.kind is not None
    assert sold_out.kind.value is Kind.FAULT
    assert sold_out.base is not None
    assert str(sold_out.base.value) == "shop.fault.ShopFault"
    assert sold_out.description is not None
    assert sold_out.description.value == (Paragraph((Text("Nothing is left."),)),)
    assert [each.optional and each.optional.value for each in sold_out.properties] == [True, False]
    root = read_type(text_of("root_fault", rst))
    assert root.kind is not None
    assert root.kind.value is Kind.FAULT
    assert root.base is None


def test_enums() -> None:
    state = read_type(case("enum"))
    assert state.kind is not None
    assert state.kind.value is Kind.ENUM
    assert state.owner is not None
    assert state.owner.value == CART
    assert [each.name for each in state.values] == ["paid", "open", "None"]


@pytest.mark.parametrize("ending", ["rst", "md"])
def test_versions(ending: str) -> None:
    statements, found = read_text(case("versions", ending))
    assert not found
    assert [(v.id, v.name, v.number, v.namespace) for v in statements.versions] == [
        ("shop.version.version2", "Shop API 2", "2.0", "shop2/2.0"),
        ("shop.version.version3", "Shop API 3", "3.0", "shop2/3.0"),
    ]
    flat, found = read_text(flattened(case("versions")))
    assert not found
    assert [(v.id, v.name) for v in flat.versions] == [(v.id, v.name) for v in statements.versions]


def test_every_fact_has_the_line_that_states_it() -> None:
    text = case("managed_object")
    lines = text.split("\n")
    cart = read_type(text)

    def at(place: Place) -> str:
        return lines[place.line - 1]

    assert at(cart.place) == "shop.Cart"
    assert cart.base is not None
    assert at(cart.base.place) == ":extends: shop.Container_"
    assert [at(each.place).split()[0] for each in cart.properties] == ["items", "label", "owner"]
    assert [at(each.place) for each in cart.methods] == [
        "Put(item, count, gift):",
        "Find(words):",
        "Clear():",
    ]
    put = cart.methods[0]
    assert put.privilege is not None
    assert at(put.privilege.place).strip() == "Cart.Change"
    assert [at(each.place).split()[0] for each in put.parameters] == ["item", "count", "gift"]
    assert [at(each.place).strip() for each in put.raises] == [
        "`shop.fault.SoldOut`_:",
        "`shop.fault.Closed`_:",
    ]


def test_a_flattened_document_that_was_wrapped_keeps_its_lines() -> None:
    words = flattened(case("managed_object")).split(" ")
    lines = [" ".join(words[at : at + 3]) for at in range(0, len(words), 3)]
    cart = read_type("\n".join(lines))
    for prop, name in zip(cart.properties, ("items (", "label (", "owner ("), strict=True):
        assert name in f"{lines[prop.place.line - 1]} ("
    for method, name in zip(cart.methods, ("Put(", "Find(", "Clear("), strict=True):
        assert name in lines[method.place.line - 1]


def test_a_field_that_stands_twice() -> None:
    line = ":extends: shop.Record_\n"
    text = case("data_object")
    assert codes(read_text(text.replace(line, line * 2))[1]) == ["stated-twice"]
    again = text.replace(line, f"{line}:extends: shop.Person_\n")
    assert set(codes(read_text(again)[1])) == {"contradiction", "stated-twice"}


@pytest.mark.parametrize(
    ("spelt", "primitive"),
    [
        ("str", Primitive.STRING),
        ("string", Primitive.STRING),
        ("bool", Primitive.BOOLEAN),
        ("int", Primitive.INT),
        ("long", Primitive.LONG),
        ("short", Primitive.SHORT),
        ("byte", Primitive.BYTE),
        ("float", Primitive.FLOAT),
        ("double", Primitive.DOUBLE),
        ("datetime", Primitive.DATE_TIME),
        ("object", Primitive.ANY),
        ("base64", Primitive.BINARY),
        ("URI", Primitive.URI),
    ],
)
def test_spellings_of_primitives(spelt: str, primitive: Primitive) -> None:
    text = case("data_object").replace("`long`_", f"`{spelt}`_")
    price = read_type(text).properties[2]
    assert price.type is not None
    assert price.type.value is primitive


def test_an_underscore_of_markdown_is_part_of_a_name() -> None:
    """RST's mark of a reference is none of Markdown's."""
    text = (
        "shop.Cart\n=========\ninherits from [shop.Q_](shop.Q_.md)\n\n"
        "| property | type | optional | priv | desc |\n|---|---|---|---|---|\n"
    )
    statements, _ = read_text(text)
    base = statements.types[0].base
    assert str(base and base.value) == "shop.Q_"
