# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmEndRecordingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmEndRecordingEvent",
    wire_name="VmEndRecordingEvent",
    since="vim.version.version5",
    rank=5,
)
class VmEndRecordingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmEndRecordingEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmEndRecordingEvent.rst``
    """
