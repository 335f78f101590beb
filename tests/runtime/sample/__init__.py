"""A package as the generator emits it, written by hand: a shop in place of an API."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample._runtime import GatePolicy as GatePolicy
from tests.runtime.sample._runtime import Stub as Stub
from tests.runtime.sample._runtime import UnsupportedVersion as UnsupportedVersion
from tests.runtime.sample._runtime import UnsupportedVersionWarning as UnsupportedVersionWarning
from tests.runtime.sample._runtime import Version as Version
from tests.runtime.sample._runtime import describe as describe
from tests.runtime.sample._runtime import versions as versions

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from tests.runtime.sample import base as base
    from tests.runtime.sample import shop as shop
else:
    __getattr__, __dir__ = _rt.lazy(__name__, {}, ("base", "shop"))

__all__ = (
    "GatePolicy",
    "Stub",
    "UnsupportedVersion",
    "UnsupportedVersionWarning",
    "Version",
    "base",
    "describe",
    "shop",
    "versions",
)
