# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreCapacityIncreasedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreCapacityIncreasedEvent",
    wire_name="DatastoreCapacityIncreasedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("oldCapacity", "long", since="vim.version.version5", rank=5),
        _rt.Property("newCapacity", "long", since="vim.version.version5", rank=5),
    ),
)
class DatastoreCapacityIncreasedEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.DatastoreCapacityIncreasedEvent``.

    Fields:
        - ``oldCapacity``: ``long``, required.
        - ``newCapacity``: ``long``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DatastoreCapacityIncreasedEvent.rst``
    """

    oldCapacity: int = 0
    """``long``, required. Since vSphere API 4.0."""
    newCapacity: int = 0
    """``long``, required. Since vSphere API 4.0."""
