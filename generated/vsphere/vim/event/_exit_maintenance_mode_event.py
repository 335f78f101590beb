# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ExitMaintenanceModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ExitMaintenanceModeEvent", wire_name="ExitMaintenanceModeEvent")
class ExitMaintenanceModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.ExitMaintenanceModeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ExitMaintenanceModeEvent.rst``
    """
