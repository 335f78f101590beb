# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmEmigratingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmEmigratingEvent", wire_name="VmEmigratingEvent")
class VmEmigratingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmEmigratingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmEmigratingEvent.rst``
    """
