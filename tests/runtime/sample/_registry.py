"""Where each type is, by dotted name and by wire name."""

from __future__ import annotations

_P = "tests.runtime.sample"

TYPES: dict[str, tuple[str, str]] = {
    "LocalizedProblem": (f"{_P}.base._localized_problem", "LocalizedProblem"),
    "OutOfStock": (f"{_P}.shop.fault._out_of_stock", "OutOfStock"),
    "Problem": (f"{_P}.base._problem", "Problem"),
    "Record": (f"{_P}.base._record", "Record"),
    "ShopCart": (f"{_P}.shop._cart", "Cart"),
    "ShopCartState": (f"{_P}.shop._cart_info", "CartInfo.State"),
    "ShopGift": (f"{_P}.shop._gift", "Gift"),
    "ShopLine": (f"{_P}.shop._line", "Line"),
    "base.LocalizedProblem": (f"{_P}.base._localized_problem", "LocalizedProblem"),
    "base.Problem": (f"{_P}.base._problem", "Problem"),
    "base.Record": (f"{_P}.base._record", "Record"),
    "shop.Cart": (f"{_P}.shop._cart", "Cart"),
    "shop.CartInfo": (f"{_P}.shop._cart_info", "CartInfo"),
    "shop.CartInfo.State": (f"{_P}.shop._cart_info", "CartInfo.State"),
    "shop.Gift": (f"{_P}.shop._gift", "Gift"),
    "shop.Line": (f"{_P}.shop._line", "Line"),
    "shop.Unseen": (f"{_P}.shop._unseen", "Unseen"),
    "shop.fault.OutOfStock": (f"{_P}.shop.fault._out_of_stock", "OutOfStock"),
    "shop.fault.ShopFault": (f"{_P}.shop.fault._shop_fault", "ShopFault"),
}
