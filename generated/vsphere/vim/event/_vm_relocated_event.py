# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRelocatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmRelocatedEvent",
    wire_name="VmRelocatedEvent",
    properties=lambda: (
        _rt.Property("sourceHost", "vim.event.HostEventArgument"),
        _rt.Property(
            "sourceDatacenter",
            "vim.event.DatacenterEventArgument",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "sourceDatastore",
            "vim.event.DatastoreEventArgument",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class VmRelocatedEvent(vim.event.VmRelocateSpecEvent):
    """The data object ``vim.event.VmRelocatedEvent``.

    Fields:
        - ``sourceHost``: ``vim.event.HostEventArgument``, required.
        - ``sourceDatacenter``: ``vim.event.DatacenterEventArgument``, optional. Since vSphere API
          5.0.
        - ``sourceDatastore``: ``vim.event.DatastoreEventArgument``, optional. Since vSphere API
          5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRelocatedEvent.rst``
    """

    sourceHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
    sourceDatacenter: vim.event.DatacenterEventArgument | None = None
    """``vim.event.DatacenterEventArgument``, optional. Since vSphere API 5.0."""
    sourceDatastore: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since vSphere API 5.0."""
