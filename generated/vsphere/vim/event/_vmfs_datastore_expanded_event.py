# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VMFSDatastoreExpandedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VMFSDatastoreExpandedEvent",
    wire_name="VMFSDatastoreExpandedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.event.DatastoreEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class VMFSDatastoreExpandedEvent(vim.event.HostEvent):
    """The data object ``vim.event.VMFSDatastoreExpandedEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VMFSDatastoreExpandedEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since vSphere API 4.0."""
