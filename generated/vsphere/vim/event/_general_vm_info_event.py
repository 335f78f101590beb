# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralVmInfoEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.GeneralVmInfoEvent", wire_name="GeneralVmInfoEvent")
class GeneralVmInfoEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralVmInfoEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralVmInfoEvent.rst``
    """
