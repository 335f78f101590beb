# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmCloneEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmCloneEvent", wire_name="VmCloneEvent")
class VmCloneEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmCloneEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmCloneEvent.rst``
    """
