# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostAddedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostAddedEvent", wire_name="HostAddedEvent")
class HostAddedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostAddedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostAddedEvent.rst``
    """
