# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSuspendingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmSuspendingEvent", wire_name="VmSuspendingEvent")
class VmSuspendingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSuspendingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmSuspendingEvent.rst``
    """
