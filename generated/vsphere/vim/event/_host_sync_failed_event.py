# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostSyncFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.HostSyncFailedEvent",
    wire_name="HostSyncFailedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "vmodl.LocalizedMethodFault", since="vim.version.version5", rank=5),
    ),
)
class HostSyncFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostSyncFailedEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostSyncFailedEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since vSphere API 4.0."""
