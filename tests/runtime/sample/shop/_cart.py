"""``shop.Cart``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import shop


@_rt.managed(
    "shop.Cart",
    wire_name="ShopCart",
    properties=lambda: (
        _rt.Property("info", "shop.CartInfo", privilege="Cart.Look"),
        _rt.Property("inside", "shop.Cart", array=True, optional=True),
        _rt.Property("owner", "shop.Unseen", optional=True, since="shop.version.second", rank=2),
    ),
)
class Cart(_rt.ManagedObject):
    """A cart on the server."""

    @property
    def info(self) -> shop.CartInfo:
        """What is known about it."""
        value: shop.CartInfo = self._fetch("info")
        return value

    @property
    def inside(self) -> list[shop.Cart]:
        """Carts inside of it."""
        value: list[shop.Cart] = self._fetch("inside")
        return value

    @property
    def owner(self) -> shop.Unseen | None:
        """Whose it is."""
        if self._rank < 2:
            self._unsupported("owner", 2)
        value: shop.Unseen | None = self._fetch("owner")
        return value

    @_rt.method("Empty", privilege="Cart.Change")
    def Empty(self) -> None:
        """Take everything out."""
        self._invoke("Empty", {})

    @_rt.method(
        "AddLine",
        privilege="Cart.Change",
        raises=(shop.fault.OutOfStock,),
        parameters=(
            _rt.Parameter("line", "shop.Line"),
            _rt.Parameter("coupon", "string", array=True, optional=True, since="shop.version.second", rank=2),
            _rt.Parameter("self", "shop.Cart", optional=True, attribute="self_"),
        ),
        returns=_rt.Returns("shop.CartInfo"),
    )
    def AddLine(
        self, line: shop.Line, coupon: Iterable[str] = (), self_: shop.Cart | None = None
    ) -> shop.CartInfo:
        """Put something in.

        Args:
            line: What to put in.
            coupon: Codes of coupons.
            self_: Another cart to be kept the same.

        Returns:
            What the cart is now.

        Raises:
            shop.fault.OutOfStock: Nothing is left.
        """
        if coupon and self._rank < 2:
            self._unsupported("AddLine(coupon)", 2)
        arguments = {"line": line, "coupon": _rt.array("coupon", coupon), "self": self_}
        self._check_arguments("AddLine", arguments)
        value: shop.CartInfo = self._invoke("AddLine", arguments)
        return value

    def _by_name_Merge_Task(self, others: Iterable[shop.Cart] = (), *, why: Any) -> list[shop.CartInfo.State]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_Merge_Task)
    @_rt.method(
        "Merge_Task",
        since="shop.version.gifts",
        rank=3,
        privilege="dynamic",
        deprecated="Use two carts.",
        parameters=(
            _rt.Parameter(
                "others", "shop.Cart", array=True, optional=True, since="shop.version.gifts", rank=3
            ),
            _rt.Parameter("why", "anyType", since="shop.version.gifts", rank=3),
        ),
        returns=_rt.Returns("shop.CartInfo.State", array=True, optional=True),
    )
    def Merge_Task(self, others: Iterable[shop.Cart], why: Any) -> list[shop.CartInfo.State]:
        """Pour carts into this one."""
        _rt.require("why", why)
        if self._rank < 3:
            self._unsupported("Merge_Task", 3)
        arguments = {"others": _rt.array("others", others), "why": why}
        self._check_arguments("Merge_Task", arguments)
        value: list[shop.CartInfo.State] = self._invoke("Merge_Task", arguments)
        return value
