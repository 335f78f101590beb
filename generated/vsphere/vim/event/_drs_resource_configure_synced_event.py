# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsResourceConfigureSyncedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DrsResourceConfigureSyncedEvent", wire_name="DrsResourceConfigureSyncedEvent")
class DrsResourceConfigureSyncedEvent(vim.event.HostEvent):
    """The data object ``vim.event.DrsResourceConfigureSyncedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DrsResourceConfigureSyncedEvent.rst``
    """
