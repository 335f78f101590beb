# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EnteredMaintenanceModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.EnteredMaintenanceModeEvent", wire_name="EnteredMaintenanceModeEvent")
class EnteredMaintenanceModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.EnteredMaintenanceModeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EnteredMaintenanceModeEvent.rst``
    """
