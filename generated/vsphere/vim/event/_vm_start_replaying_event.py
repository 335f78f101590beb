# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmStartReplayingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmStartReplayingEvent",
    wire_name="VmStartReplayingEvent",
    since="vim.version.version5",
    rank=5,
)
class VmStartReplayingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmStartReplayingEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmStartReplayingEvent.rst``
    """
