# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsVmMigratedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DrsVmMigratedEvent", wire_name="DrsVmMigratedEvent")
class DrsVmMigratedEvent(vim.event.VmMigratedEvent):
    """The data object ``vim.event.DrsVmMigratedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DrsVmMigratedEvent.rst``
    """
