# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Which events somebody wants, and how: what callers may say."""

from __future__ import annotations

from typing import TypedDict

from .checking import TYPE_CHECKING
from .managed_object import ManagedObject

if TYPE_CHECKING:
    from datetime import datetime

    from .generated import EventFilterSpec


class EventOptions(TypedDict, total=False):
    """See ``Session.events``."""

    under: ManagedObject | None
    since: datetime | None
    until: datetime | None
    filter: EventFilterSpec | None
    follow: bool
    timeout: float | None
    page: int
