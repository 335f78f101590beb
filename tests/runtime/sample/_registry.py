"""Where each type is, by dotted name and by wire name."""

from __future__ import annotations

TYPES: dict[str, tuple[str, str]] = {
    "LocalizedMethodFault": ("base._localized_problem", "LocalizedProblem"),
    "OutOfStock": ("shop.fault._out_of_stock", "OutOfStock"),
    "Problem": ("base._problem", "Problem"),
    "Record": ("base._record", "Record"),
    "ShopCart": ("shop._cart", "Cart"),
    "ShopCartState": ("shop._cart_info", "CartInfo.State"),
    "ShopGift": ("shop._gift", "Gift"),
    "ShopLine": ("shop._line", "Line"),
    "vmodl.LocalizedMethodFault": ("base._localized_problem", "LocalizedProblem"),
    "base.Problem": ("base._problem", "Problem"),
    "base.Record": ("base._record", "Record"),
    "shop.Cart": ("shop._cart", "Cart"),
    "shop.CartInfo": ("shop._cart_info", "CartInfo"),
    "shop.CartInfo.State": ("shop._cart_info", "CartInfo.State"),
    "shop.Gift": ("shop._gift", "Gift"),
    "shop.Line": ("shop._line", "Line"),
    "shop.Unseen": ("shop._unseen", "Unseen"),
    "shop.fault.OutOfStock": ("shop.fault._out_of_stock", "OutOfStock"),
    "shop.fault.ShopFault": ("shop.fault._shop_fault", "ShopFault"),
}
