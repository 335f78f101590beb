# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmGuestRebootEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmGuestRebootEvent", wire_name="VmGuestRebootEvent")
class VmGuestRebootEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmGuestRebootEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmGuestRebootEvent.rst``
    """
