"""A small shop whose API uses most of what documents can state."""

from __future__ import annotations

from codegen.ir.model import Api
from codegen.ir.names import Kind, TypeName
from codegen.ir.prose import BulletList, Code, CodeBlock, Emphasis, Link, Paragraph, Prose, Reference, Text
from tests.factories.linked import (
    SECOND,
    THIRD,
    UNLISTED,
    api,
    data,
    enum,
    failure,
    fault,
    managed,
    method,
    opaque,
    param,
    prop,
    returns,
    value,
)

CART: Prose = (
    Paragraph(
        (
            Text("What a customer means to buy, see "),
            Link("state", Reference(TypeName.parse("shop.Cart"), "state")),
            Text(" and "),
            Link("the lines", Reference(TypeName.parse("shop.Cart.Line"))),
            Text(". A cart is "),
            Emphasis("never", strong=True),
            Text(" shared between customers, and no two carts of the same shop have the same "),
            Code("number"),
            Text("."),
        )
    ),
    BulletList(
        (
            (Paragraph((Text("Lines can be added and taken away."),)),),
            (
                Paragraph((Text("Paying ends it:"),)),
                BulletList(
                    ((Paragraph((Text("in cash"),)),), (Paragraph((Text("by card"),)),)), ordered=True
                ),
            ),
        )
    ),
    CodeBlock("cart.Pay(\n    coupon)"),
)


def shop() -> Api:
    """The whole shop."""
    return api(
        managed(
            "shop.Cart",
            prop("state", "shop.Cart.State", privilege="Cart.View", text="Where the cart is."),
            prop("lines", "shop.Cart.Line", array=True, since=SECOND, text="What is in it."),
            prop("list", "int", array=True, optional=True),
            prop("property", None, optional=None),
            method(
                "Pay_Task",
                param("coupon", optional=True, text="Lowers the price."),
                param("lines", "shop.Cart.Line", array=True),
                param("gift", "boolean", optional=True, since=THIRD),
                returns=returns(
                    "shop.Task",
                    task_result="shop.Receipt",
                    task_result_array=True,
                    text="Follows the payment.",
                ),
                faults=(fault("shop.fault.Broke", "The purse is empty."), fault("shop.fault.Closed")),
                since=SECOND,
                privilege="Cart.Pay",
                text="Pays.",
                short_name="Pay",
            ),
            method("Clear", privilege="dynamic", deprecated=True),
            method("Find", param("day", "dateTime"), returns=returns("shop.Cart.Line", optional=True)),
            base="shop.Thing",
            text=CART,
        ),
        data(
            "shop.Cart.Line",
            prop("from", "anyURI", text="Where the article comes from. It is a link."),
            prop("count", "long", optional=True, since=UNLISTED),
            wire_name="CartLine",
        ),
        data(
            "shop.Cart.Discount",
            prop("key", "base64Binary"),
            prop("cart", "shop.Cart"),
            base="shop.Cart.Line",
        ),
        enum("shop.Cart.State", value("open", "Still open."), value("None"), value("title")),
        data("shop.Receipt", prop("total", "double"), prop("note", "anyType", optional=True), since=THIRD),
        failure("shop.fault.ShopFault", prop("faultCause", "shop.fault.ShopFault", optional=True)),
        failure("shop.fault.Broke", prop("missing", "int"), base="shop.fault.ShopFault"),
        opaque("shop.fault.Closed", Kind.FAULT),
        opaque("shop.Task", Kind.MANAGED),
        opaque("shop.Thing", Kind.MANAGED),
        opaque("vmodl.ManagedObject", Kind.MANAGED),
    )
