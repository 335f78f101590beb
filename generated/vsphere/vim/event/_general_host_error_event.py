# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralHostErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.GeneralHostErrorEvent", wire_name="GeneralHostErrorEvent")
class GeneralHostErrorEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralHostErrorEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralHostErrorEvent.rst``
    """
