# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmGuestStandbyEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmGuestStandbyEvent", wire_name="VmGuestStandbyEvent")
class VmGuestStandbyEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmGuestStandbyEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmGuestStandbyEvent.rst``
    """
