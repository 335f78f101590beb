# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmGuestShutdownEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmGuestShutdownEvent", wire_name="VmGuestShutdownEvent")
class VmGuestShutdownEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmGuestShutdownEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmGuestShutdownEvent.rst``
    """
