# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralHostWarningEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.GeneralHostWarningEvent", wire_name="GeneralHostWarningEvent")
class GeneralHostWarningEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralHostWarningEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralHostWarningEvent.rst``
    """
