# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmStartRecordingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmStartRecordingEvent",
    wire_name="VmStartRecordingEvent",
    since="vim.version.version5",
    rank=5,
)
class VmStartRecordingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmStartRecordingEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmStartRecordingEvent.rst``
    """
