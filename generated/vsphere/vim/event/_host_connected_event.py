# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostConnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostConnectedEvent", wire_name="HostConnectedEvent")
class HostConnectedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostConnectedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostConnectedEvent.rst``
    """
