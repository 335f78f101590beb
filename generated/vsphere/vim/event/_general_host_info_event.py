# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralHostInfoEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.GeneralHostInfoEvent", wire_name="GeneralHostInfoEvent")
class GeneralHostInfoEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralHostInfoEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralHostInfoEvent.rst``
    """
