# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostStatusChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostStatusChangedEvent",
    wire_name="HostStatusChangedEvent",
    since="vim.version.version5",
    rank=5,
)
class HostStatusChangedEvent(vim.event.ClusterStatusChangedEvent):
    """The data object ``vim.event.HostStatusChangedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostStatusChangedEvent.rst``
    """
