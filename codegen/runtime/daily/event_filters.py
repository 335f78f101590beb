"""Which events somebody wants, as servers are told it."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import copy
from collections.abc import Iterable
from datetime import datetime
from typing import cast

from .. import needs, registry
from ..data_object import DataObject
from ..managed_object import ManagedObject, Stub

_SPEC = "vim.event.EventFilterSpec"
_EVENTS = "vim.event."
_BY_THEIR_OWN_ID = ("vim.event.EventEx", "vim.event.ExtendedEvent")
"""Events that servers tell by an id of their own, and not by their type."""


def spec_of(
    stub: Stub,
    wanted: Iterable[type | str],
    under: ManagedObject | None,
    since: datetime | None,
    until: datetime | None,
    base: object,
) -> object:
    """A filter.

    Args:
        stub: The connection.
        wanted: Classes of events, or the ids of those that have one of their own; nothing means all.
        under: An entity, with all below it, that they have to be about.
        since: When the first one happened.
        until: When the last one happened.
        base: A filter that already says something.
    """
    cls = needs.needed(_SPEC)
    if base is not None and not isinstance(base, cls):
        raise TypeError(f"the filter has to be a {_SPEC}, not {type(base).__name__}")
    spec = copy.copy(base) if base is not None else needs.make(_SPEC)
    known = needs.info_of(_SPEC).properties
    has = {name for name, prop in known.items() if prop.rank <= stub.rank}
    fields: dict[str, object] = {}
    if base is None and "disableFullMessage" in has:
        fields["disableFullMessage"] = False  # left out, servers may leave messages out
    if under is not None:
        fields["entity"] = needs.make(f"{_SPEC}.ByEntity", entity=under, recursion="all")
    if since is not None or until is not None:
        fields["time"] = needs.make(f"{_SPEC}.ByTime", beginTime=_in_zone(since), endTime=_in_zone(until))
    ids = _ids(list(wanted))
    if ids:
        fields["eventTypeId" if "eventTypeId" in has else "type"] = ids
    for name, value in fields.items():
        setattr(spec, name, value)
    return spec


def _in_zone(time: datetime | None) -> datetime | None:
    """A time that says which zone it is of, as programs mean it that do not say so.

    Raises:
        TypeError: It is none, such as a date.
    """
    if time is not None and not isinstance(cast("object", time), datetime):
        raise TypeError(f"since= and until= take a datetime.datetime, not {type(time).__name__}")
    return time if time is None or time.tzinfo is not None else time.astimezone()


def _ids(wanted: list[type | str]) -> list[str]:
    """The ids that a server knows these events by; nothing where it cannot tell them from others."""
    classes = [each for each in wanted if isinstance(each, type)]
    event = needs.needed("vim.event.Event")
    for each in classes:
        if not issubclass(each, event):
            raise TypeError(f"a class of events is needed, not {each.__name__}")
    ids = {each: None for each in wanted if isinstance(each, str)}
    own = [cls for name in _BY_THEIR_OWN_ID if (cls := registry.find(name)) is not None]
    if any(issubclass(cls, each) for each in classes for cls in own):
        return []
    ids.update(dict.fromkeys(_with_those_that_extend(classes)))
    return list(ids)


def _with_those_that_extend(classes: list[type]) -> list[str]:
    """The names on the wire of classes and of all that extend them: servers compare the very type."""
    if not classes:
        return []
    for name in registry.names():
        if name.startswith(_EVENTS):
            registry.find(name)  # only what is loaded is known to extend anything
    found: dict[type, None] = {}
    todo = list(classes)
    while todo:
        cls = todo.pop(0)
        if cls not in found:
            found[cls] = None
            todo += type.__subclasses__(cls)
    infos = (cast("type[DataObject]", cls)._info for cls in found)
    return [info.wire_name or info.name for info in infos]
