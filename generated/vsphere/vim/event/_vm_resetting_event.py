# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmResettingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmResettingEvent", wire_name="VmResettingEvent")
class VmResettingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmResettingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmResettingEvent.rst``
    """
