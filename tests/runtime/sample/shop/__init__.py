"""The ``shop`` namespace."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from tests.runtime.sample.shop import fault as fault
    from tests.runtime.sample.shop._cart import Cart as Cart
    from tests.runtime.sample.shop._cart_info import CartInfo as CartInfo
    from tests.runtime.sample.shop._gift import Gift as Gift
    from tests.runtime.sample.shop._line import Line as Line
    from tests.runtime.sample.shop._unseen import Unseen as Unseen
    from tests.runtime.sample.shop._wire_names import *  # noqa: F403  as emit writes it
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {"Cart": "_cart", "CartInfo": "_cart_info", "Gift": "_gift", "Line": "_line", "Unseen": "_unseen"},
        ("fault",),
        "_wire_names",
    )

__all__ = (
    "Cart",
    "CartInfo",
    "Gift",
    "Line",
    "Unseen",
    "fault",
)
