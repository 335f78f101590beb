# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EnteringMaintenanceModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.EnteringMaintenanceModeEvent", wire_name="EnteringMaintenanceModeEvent")
class EnteringMaintenanceModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.EnteringMaintenanceModeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EnteringMaintenanceModeEvent.rst``
    """
