"""``shop.Unseen``."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt


@_rt.opaque("shop.Unseen")
class Unseen(_rt.Opaque):
    """No document describes this type."""
