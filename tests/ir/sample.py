"""A small linked API, about an invented shop, that uses every field of the model."""

from __future__ import annotations

from codegen.ir.model import (
    FIRST_VERSION,
    Api,
    Method,
    Opaque,
    Parameter,
    Property,
    Raise,
    Returns,
    Type,
    Value,
    Version,
)
from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import (
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Link,
    Paragraph,
    Reference,
    Text,
    paragraph,
)

CART, TILL, BROKE = (TypeName.parse(f"shop.{leaf}") for leaf in ("Cart", "Till", "fault.Broke"))
STATE = TypeName.parse("shop.Cart.State")
ANY_MANAGED = TypeName.parse("vmodl.ManagedObject")
V4, V5 = "vim.version.version4", "vim.version.version5"
PLACE = Place("shop.rst", 3)

WORDS = (
    Paragraph(
        (Text("See "), Link("paying", Reference(TILL, "Pay_Task")), Text(" or "), Code("a`b"), Text("."))
    ),
    BulletList(
        (
            (Paragraph((Text("one"),)), BulletList(((Paragraph((Text("1. inner"),)),),), ordered=True)),
            (Paragraph((Emphasis("two"), Text(" and "), Emphasis("three", strong=True))),),
        )
    ),
    CodeBlock("x = 1\n\n  y"),
)

VERSIONS = (
    Version(FIRST_VERSION, "1.0", "2.0", None),
    Version(V4, "Shop 4", "4s", "shop/4s"),
    Version(V5, "Shop 4", "4", "shop/4"),
    Version("odd.v1", "odd", None, None, listed=False),
)


def _property(name: str, type: Primitive | TypeName | None, privilege: str | None = None) -> Property:
    return Property(name, type, True, None, V4, False, privilege, None, paragraph("A thing."), (PLACE,))


CART_TYPE = Type(
    name=CART,
    kind=Kind.DATA,
    base=None,
    since=V4,
    since_stated=True,
    deprecated=paragraph("Use bags."),
    wire_name="ShopCart",
    description=WORDS,
    sources=(PLACE, Place("shop.md")),
    properties=(_property("items", Primitive.STRING, "Shop.View"), _property("owner", ANY_MANAGED)),
)
STATE_TYPE = Type(
    name=STATE,
    kind=Kind.ENUM,
    base=None,
    since=FIRST_VERSION,
    since_stated=False,
    deprecated=None,
    wire_name="ShopCartState",
    description=(),
    sources=(PLACE,),
    values=(Value("shut", ()), Value("open", paragraph("In use."))),
)
BROKE_TYPE = Type(
    name=BROKE,
    kind=Kind.FAULT,
    base=None,
    since=V5,
    since_stated=True,
    deprecated=False,
    wire_name=None,
    description=paragraph("No money."),
    sources=(PLACE,),
    properties=(_property("missing", Primitive.INT),),
)
PAY = Method(
    name="Pay_Task",
    since=V5,
    since_stated=True,
    privilege="dynamic",
    deprecated=True,
    description=paragraph("Pays."),
    sources=(PLACE,),
    parameters_complete=True,
    parameters=(
        Parameter("cart", CART, None, True, V5, False, paragraph("What to pay for.")),
        Parameter("loudly", Primitive.BOOLEAN, None, False, V5, True, ()),
    ),
    returns=Returns(TypeName.parse("vim.Task"), False, None, CART, True, paragraph("A task.")),
    faults=(Raise(TypeName.parse("shop.fault.Shut"), ()), Raise(BROKE, paragraph("If poor."))),
    short_name="Pay",
)
TILL_TYPE = Type(
    name=TILL,
    kind=Kind.MANAGED,
    base=ANY_MANAGED,
    since=V4,
    since_stated=True,
    deprecated=None,
    wire_name=None,
    description=paragraph("Takes money."),
    sources=(PLACE,),
    methods=(PAY,),
)

API = Api(
    VERSIONS,
    (CART_TYPE, STATE_TYPE, TILL_TYPE, BROKE_TYPE),
    (
        Opaque(TypeName.parse("shop.fault.Shut"), Kind.FAULT, PLACE),
        Opaque(TypeName.parse("vim.Task"), None, PLACE),
        Opaque(ANY_MANAGED, Kind.MANAGED, PLACE),
    ),
)
