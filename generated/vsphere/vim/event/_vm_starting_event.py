# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmStartingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmStartingEvent", wire_name="VmStartingEvent")
class VmStartingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmStartingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmStartingEvent.rst``
    """
