# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostReconnectionFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostReconnectionFailedEvent", wire_name="HostReconnectionFailedEvent")
class HostReconnectionFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostReconnectionFailedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostReconnectionFailedEvent.rst``
    """
