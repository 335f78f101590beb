# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostRemovedEvent", wire_name="HostRemovedEvent")
class HostRemovedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostRemovedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostRemovedEvent.rst``
    """
