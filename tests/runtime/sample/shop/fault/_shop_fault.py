"""``shop.fault.ShopFault``."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base


@_rt.fault("shop.fault.ShopFault")
class ShopFault(base.Problem):
    """Any fault of the shop."""
