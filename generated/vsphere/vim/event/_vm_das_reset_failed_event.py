# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDasResetFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmDasResetFailedEvent",
    wire_name="VmDasResetFailedEvent",
    since="vim.version.version5",
    rank=5,
)
class VmDasResetFailedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDasResetFailedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmDasResetFailedEvent.rst``
    """
