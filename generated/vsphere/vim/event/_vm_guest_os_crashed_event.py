# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmGuestOSCrashedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmGuestOSCrashedEvent",
    wire_name="VmGuestOSCrashedEvent",
    since="vim.version.version10",
    rank=10,
)
class VmGuestOSCrashedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmGuestOSCrashedEvent``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/event/VmGuestOSCrashedEvent.rst``
    """
