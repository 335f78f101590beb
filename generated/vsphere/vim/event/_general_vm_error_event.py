# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralVmErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.GeneralVmErrorEvent", wire_name="GeneralVmErrorEvent")
class GeneralVmErrorEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralVmErrorEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralVmErrorEvent.rst``
    """
