# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LocalDatastoreCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LocalDatastoreCreatedEvent",
    wire_name="LocalDatastoreCreatedEvent",
    properties=lambda: (
        _rt.Property("datastore", "vim.event.DatastoreEventArgument"),
        _rt.Property(
            "datastoreUrl", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class LocalDatastoreCreatedEvent(vim.event.HostEvent):
    """The data object ``vim.event.LocalDatastoreCreatedEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, required.
        - ``datastoreUrl``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/LocalDatastoreCreatedEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since 1.0."""
    datastoreUrl: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
