# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSuspendedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmSuspendedEvent", wire_name="VmSuspendedEvent")
class VmSuspendedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSuspendedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmSuspendedEvent.rst``
    """
