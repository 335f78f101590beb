"""Which events somebody wants, and how: what callers may say. Annotations are no texts, as in ``options``."""

from datetime import datetime
from typing import TypedDict

from .checking import TYPE_CHECKING
from .managed_object import ManagedObject

if TYPE_CHECKING:
    from .generated import EventFilterSpec
else:
    EventFilterSpec = object


class EventOptions(TypedDict, total=False):
    """See ``Session.events``."""

    under: ManagedObject | None
    since: datetime | None
    until: datetime | None
    filter: EventFilterSpec | None
    follow: bool
    timeout: float | None
    page: int
