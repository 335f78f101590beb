# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedMigrateEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmFailedMigrateEvent",
    wire_name="VmFailedMigrateEvent",
    properties=lambda: (
        _rt.Property("destHost", "vim.event.HostEventArgument"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
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
class VmFailedMigrateEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedMigrateEvent``.

    Fields:
        - ``destHost``: ``vim.event.HostEventArgument``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.
        - ``destDatacenter``: ``vim.event.DatacenterEventArgument``, optional. Since vSphere API
          5.0.
        - ``destDatastore``: ``vim.event.DatastoreEventArgument``, optional. Since vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmFailedMigrateEvent.rst``
    """

    destHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
    destDatacenter: vim.event.DatacenterEventArgument | None = None
    """``vim.event.DatacenterEventArgument``, optional. Since vSphere API 5.0."""
    destDatastore: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since vSphere API 5.0."""
