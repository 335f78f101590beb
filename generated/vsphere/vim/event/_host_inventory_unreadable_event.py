# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostInventoryUnreadableEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostInventoryUnreadableEvent",
    wire_name="HostInventoryUnreadableEvent",
    since="vim.version.version5",
    rank=5,
)
class HostInventoryUnreadableEvent(vim.event.Event):
    """The data object ``vim.event.HostInventoryUnreadableEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostInventoryUnreadableEvent.rst``
    """
