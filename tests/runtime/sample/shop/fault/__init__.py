"""The ``shop.fault`` namespace."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from tests.runtime.sample.shop.fault._out_of_stock import OutOfStock as OutOfStock
    from tests.runtime.sample.shop.fault._shop_fault import ShopFault as ShopFault
else:
    __getattr__, __dir__ = _rt.lazy(__name__, {"OutOfStock": "_out_of_stock", "ShopFault": "_shop_fault"})

__all__ = (
    "OutOfStock",
    "ShopFault",
)
