# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NASDatastoreCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NASDatastoreCreatedEvent",
    wire_name="NASDatastoreCreatedEvent",
    properties=lambda: (
        _rt.Property("datastore", "vim.event.DatastoreEventArgument"),
        _rt.Property(
            "datastoreUrl", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class NASDatastoreCreatedEvent(vim.event.HostEvent):
    """The data object ``vim.event.NASDatastoreCreatedEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, required.
        - ``datastoreUrl``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/NASDatastoreCreatedEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since 1.0."""
    datastoreUrl: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
