# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasClusterIsolatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DasClusterIsolatedEvent",
    wire_name="DasClusterIsolatedEvent",
    since="vim.version.version5",
    rank=5,
)
class DasClusterIsolatedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasClusterIsolatedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DasClusterIsolatedEvent.rst``
    """
