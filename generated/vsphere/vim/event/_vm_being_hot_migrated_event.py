# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmBeingHotMigratedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmBeingHotMigratedEvent",
    wire_name="VmBeingHotMigratedEvent",
    properties=lambda: (
        _rt.Property("destHost", "vim.event.HostEventArgument"),
        _rt.Property(
            "destDatacenter",
            "vim.event.DatacenterEventArgument",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "destDatastore",
            "vim.event.DatastoreEventArgument",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class VmBeingHotMigratedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmBeingHotMigratedEvent``.

    Fields:
        - ``destHost``: ``vim.event.HostEventArgument``, required.
        - ``destDatacenter``: ``vim.event.DatacenterEventArgument``, optional. Since vSphere API
          5.0.
        - ``destDatastore``: ``vim.event.DatastoreEventArgument``, optional. Since vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmBeingHotMigratedEvent.rst``
    """

    destHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
    destDatacenter: vim.event.DatacenterEventArgument | None = None
    """``vim.event.DatacenterEventArgument``, optional. Since vSphere API 5.0."""
    destDatastore: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since vSphere API 5.0."""
