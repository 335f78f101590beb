# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralVmWarningEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.GeneralVmWarningEvent", wire_name="GeneralVmWarningEvent")
class GeneralVmWarningEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralVmWarningEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralVmWarningEvent.rst``
    """
