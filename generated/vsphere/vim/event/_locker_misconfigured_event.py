# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LockerMisconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LockerMisconfiguredEvent",
    wire_name="LockerMisconfiguredEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.event.DatastoreEventArgument", since="vim.version.version2", rank=2
        ),
    ),
)
class LockerMisconfiguredEvent(vim.event.Event):
    """The data object ``vim.event.LockerMisconfiguredEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/LockerMisconfiguredEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since VI API 2.5."""
