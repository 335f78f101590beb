"""The ``shop`` namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.runtime.sample import _runtime as _rt

if TYPE_CHECKING:
    from tests.runtime.sample.shop import fault as fault
    from tests.runtime.sample.shop._cart import Cart as Cart
    from tests.runtime.sample.shop._cart_info import CartInfo as CartInfo
    from tests.runtime.sample.shop._gift import Gift as Gift
    from tests.runtime.sample.shop._line import Line as Line
    from tests.runtime.sample.shop._unseen import Unseen as Unseen
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {"Cart": "_cart", "CartInfo": "_cart_info", "Gift": "_gift", "Line": "_line", "Unseen": "_unseen"},
        ("fault",),
    )

__all__ = (
    "Cart",
    "CartInfo",
    "Gift",
    "Line",
    "Unseen",
    "fault",
)
