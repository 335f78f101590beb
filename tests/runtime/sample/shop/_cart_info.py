"""``shop.CartInfo``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base, shop


@_rt.data(
    "shop.CartInfo",
    properties=lambda: (
        _rt.Property("state", "shop.CartInfo.State"),
        _rt.Property("history", "shop.CartInfo.State", array=True, optional=True),
        _rt.Property("lines", "shop.Line", array=True, optional=True),
        _rt.Property("opened", "dateTime", optional=True),
        _rt.Property("seal", "base64Binary", optional=True),
        _rt.Property("weight", "float", optional=True),
        _rt.Property("paid", "boolean", optional=True),
        _rt.Property("parent", "shop.Cart", optional=True),
        _rt.Property("others", "shop.Cart", array=True, optional=True),
        _rt.Property("error", "base.Problem", optional=True),
        _rt.Property("note", "anyType", optional=True),
    ),
)
class CartInfo(base.Record):
    """What is known about a cart."""

    @_rt.enum("shop.CartInfo.State", wire_name="ShopCartState")
    class State(_rt.VimEnum):
        """How far a cart is."""

        open = "open"
        """Being filled."""
        paid = "paid"
        """Paid for."""
        title_ = "title"
        """Not yet named."""
        None_ = "None"
        """Nothing is known."""

    state: _rt.Field[shop.CartInfo.State, shop.CartInfo.State | str] = _rt.UNSET
    """How far it is."""
    history: _rt.Field[list[shop.CartInfo.State], Iterable[shop.CartInfo.State | str]] = _rt.EMPTY
    """What it was before."""
    lines: _rt.Field[list[shop.Line], Iterable[shop.Line]] = _rt.EMPTY
    """What is in it."""
    opened: datetime | None = None
    """When it was taken."""
    seal: bytes | None = None
    """Seal on it."""
    weight: float | None = None
    """Weight in kilograms."""
    paid: bool | None = None
    """Whether it is paid."""
    parent: shop.Cart | None = None
    """Cart that this one is in."""
    others: _rt.Field[list[shop.Cart], Iterable[shop.Cart]] = _rt.EMPTY
    """Carts beside this one."""
    error: base.Problem | None = None
    """What went wrong."""
    note: Any = None  # any value of the API
    """Anything."""
