# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmConnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmConnectedEvent", wire_name="VmConnectedEvent")
class VmConnectedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmConnectedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmConnectedEvent.rst``
    """
