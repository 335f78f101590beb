"""Where each type is, by dotted name and by wire name."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt

TYPES = _rt.Places("""
base.Problem base._problem Problem
base.Record base._record Record
shop.Cart shop._cart ShopCart
shop.CartInfo shop._cart_info
shop.CartInfo.State shop._cart_info ShopCartState
shop.Gift shop._gift ShopGift
shop.Line shop._line ShopLine
shop.Unseen shop._unseen
shop.fault.OutOfStock shop.fault._out_of_stock OutOfStock
shop.fault.ShopFault shop.fault._shop_fault
vmodl.LocalizedMethodFault base._localized_problem:LocalizedProblem LocalizedMethodFault
""")
