# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmOrphanedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmOrphanedEvent", wire_name="VmOrphanedEvent")
class VmOrphanedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmOrphanedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmOrphanedEvent.rst``
    """
