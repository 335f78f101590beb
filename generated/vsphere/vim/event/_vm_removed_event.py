# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmRemovedEvent", wire_name="VmRemovedEvent")
class VmRemovedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRemovedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRemovedEvent.rst``
    """
