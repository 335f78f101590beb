# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostDasEnabledEvent", wire_name="HostDasEnabledEvent")
class HostDasEnabledEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasEnabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDasEnabledEvent.rst``
    """
