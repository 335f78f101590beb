"""The types of ``shop`` by their names on the wire."""

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base as _base
from tests.runtime.sample import shop as _shop

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    OutOfStock = _shop.fault.OutOfStock
    Record = _base.Record
    ShopCart = _shop.Cart
    ShopCartState = _shop.CartInfo.State

    __all__ = ["OutOfStock", "Record", "ShopCart", "ShopCartState"]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "OutOfStock": "shop.fault.OutOfStock",
            "Record": "base.Record",
            "ShopCart": "shop.Cart",
            "ShopCartState": "shop.CartInfo.State",
        },
    )
