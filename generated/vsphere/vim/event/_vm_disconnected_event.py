# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDisconnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmDisconnectedEvent", wire_name="VmDisconnectedEvent")
class VmDisconnectedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDisconnectedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDisconnectedEvent.rst``
    """
