"""``shop.Gift``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import shop


@_rt.data(
    "shop.Gift",
    wire_name="ShopGift",
    since="shop.version.second",
    rank=2,
    properties=(
        _rt.Property("card", "string", optional=True, since="shop.version.second", rank=2),
        _rt.Property("inside", "shop.Line", array=True, optional=True, since="shop.version.gifts", rank=3),
    ),
)
class Gift(shop.Line):
    """A line that is a present; it came after lines did."""

    card: str | None
    """Words on the card."""
    inside: _rt.Field[list[shop.Line], Iterable[shop.Line]]
    """What is in the box."""

    def __init__(
        self,
        *,
        card: str | None = None,
        inside: Iterable[shop.Line] = (),
        article: str = _rt.REQUIRED,
        count: int = _rt.REQUIRED,
        price: float | None = None,
        from_: str | None = None,
        gift: shop.Gift | None = None,
    ) -> None:
        self._fill(
            {
                "card": card,
                "inside": inside,
                "article": article,
                "count": count,
                "price": price,
                "from_": from_,
                "gift": gift,
            }
        )
