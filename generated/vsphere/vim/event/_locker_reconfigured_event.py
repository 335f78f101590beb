# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LockerReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LockerReconfiguredEvent",
    wire_name="LockerReconfiguredEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "oldDatastore",
            "vim.event.DatastoreEventArgument",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "newDatastore",
            "vim.event.DatastoreEventArgument",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class LockerReconfiguredEvent(vim.event.Event):
    """The data object ``vim.event.LockerReconfiguredEvent``.

    Fields:
        - ``oldDatastore``: ``vim.event.DatastoreEventArgument``, optional.
        - ``newDatastore``: ``vim.event.DatastoreEventArgument``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/LockerReconfiguredEvent.rst``
    """

    oldDatastore: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since VI API 2.5."""
    newDatastore: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since VI API 2.5."""
