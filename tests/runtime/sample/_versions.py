"""The versions of the API, oldest first."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt

VERSIONS: tuple[_rt.Version, ...] = (
    _rt.Version("shop.version.first", "Shop 1.0", "1.0", None, "shop25"),
    _rt.Version("shop.version.second", "Shop 2.0", "2.0", "shop25/2.0"),
    _rt.Version("shop.version.gifts", "Shop 2.0", "2.0.1", "shop25/2.0.1"),
)
