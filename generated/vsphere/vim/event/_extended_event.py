# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ExtendedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.ExtendedEvent",
    wire_name="ExtendedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("eventTypeId", "string", since="vim.version.version2", rank=2),
        _rt.Property("managedObject", "vmodl.ManagedObject", since="vim.version.version2", rank=2),
        _rt.Property(
            "data",
            "vim.event.ExtendedEvent.Pair",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class ExtendedEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.ExtendedEvent``.

    Fields:
        - ``eventTypeId``: ``string``, required.
        - ``managedObject``: ``vmodl.ManagedObject``, required.
        - ``data``: List of ``vim.event.ExtendedEvent.Pair``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/ExtendedEvent.rst``
    """

    @_rt.data(
        "vim.event.ExtendedEvent.Pair",
        wire_name="ExtendedEventPair",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version2", rank=2),
            _rt.Property("value", "string", since="vim.version.version2", rank=2),
        ),
    )
    class Pair(vmodl.DynamicData):
        """The data object ``vim.event.ExtendedEvent.Pair``, on the wire ``ExtendedEventPair``.

        Fields:
            - ``key``: ``string``, required.
            - ``value``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/event/ExtendedEvent/Pair.rst``
        """

        key: str = ""
        """``string``, required. Since VI API 2.5."""
        value: str = ""
        """``string``, required. Since VI API 2.5."""

    eventTypeId: str = ""
    """``string``, required. Since VI API 2.5."""
    managedObject: vmodl.ManagedObject = _rt.UNSET
    """``vmodl.ManagedObject``, required. Since VI API 2.5."""
    data: _rt.Field[list[vim.event.ExtendedEvent.Pair], Iterable[vim.event.ExtendedEvent.Pair]] = (
        _rt.EMPTY
    )
    """List of ``vim.event.ExtendedEvent.Pair``, optional. Since VI API 2.5."""
