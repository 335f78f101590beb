"""A small API in which each sort of reference occurs once, for the tests of selections."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.model import Api
from codegen.ir.names import Kind, TypeName
from codegen.ir.prose import Link, Paragraph, Reference, Text
from codegen.ir.versions import FIRST
from codegen.select.follow import USUAL, Follow
from codegen.select.needed import NOTHING, NeededTypes
from codegen.select.reach import Reach, reach
from tests.factories.linked import (
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


def linking(*targets: str) -> tuple[Paragraph, ...]:
    """A text that links to types, and to members behind a ``#``."""
    links = (target.partition("#") for target in targets)
    found = [Link(type_, Reference(TypeName.parse(type_), member or None)) for type_, _, member in links]
    return (Paragraph((Text("See "), *found)),)


SHOP = api(
    managed("shop.Entity", prop("owner", "shop.Person"), base="vmodl.ManagedObject"),
    managed(
        "shop.Cart",
        prop("lines", "shop.Line", array=True),
        prop("keeper", "shop.Keeper"),
        method(
            "Pay_Task",
            param("how", "shop.Cart.Way"),
            param("money", "shop.Currency"),
            returns=returns("shop.Task", task_result="shop.Receipt"),
            faults=(fault("shop.fault.NoMoney"),),
            text=linking("shop.Till", "shop.Line#price"),
        ),
        base="shop.Entity",
        text=linking("shop.Keeper"),
    ),
    enum("shop.Cart.Way", value("cash")),
    data("shop.Cart.Note", prop("about", "shop.Till")),
    data("shop.Line", prop("price", "shop.Price"), prop("more", "vmodl.DynamicData")),
    enum("shop.Currency", value("crown")),
    data("shop.Price"),
    data("shop.Discount", prop("by", "shop.Person"), base="shop.Price"),
    data("shop.BigDiscount", base="shop.Discount"),
    data("shop.Person"),
    data("shop.Receipt", prop("ghost", "shop.Ghost")),
    managed("shop.Keeper", prop("till", "shop.Till"), base="shop.Entity"),
    replace(managed("shop.Till"), wire_name="ShopTill"),
    managed("shop.NightKeeper", base="shop.Keeper"),
    managed("shop.Task", prop("result", "shop.TaskInfo")),
    data("shop.TaskInfo"),
    failure("shop.fault.ShopFault"),
    failure("shop.fault.NoMoney", base="shop.fault.ShopFault"),
    failure("shop.fault.NoCoins", base="shop.fault.NoMoney"),
    managed("vmodl.ManagedObject"),
    data("vmodl.DynamicData"),
    data("shop.Anything", base="vmodl.DynamicData"),
    data("shop.Alone"),
    opaque("shop.Ghost", Kind.DATA),
    versions=(FIRST,),
)


def selected(
    *names: str, follow: Follow = USUAL, needed: NeededTypes = NOTHING, of: Api = SHOP
) -> tuple[set[str], set[str]]:
    """The types that are described, and those that are named, without the name of the shop."""
    found = reached(*names, follow=follow, needed=needed, of=of)
    return ({short(name) for name in found.described}, {short(name) for name in found.named})


def reached(*names: str, follow: Follow = USUAL, needed: NeededTypes = NOTHING, of: Api = SHOP) -> Reach:
    """What is in when these types are selected."""
    return reach(of, {TypeName.parse(name): name for name in names}, needed, follow)


def short(name: TypeName) -> str:
    return str(name).removeprefix("shop.")
