# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmEndReplayingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmEndReplayingEvent",
    wire_name="VmEndReplayingEvent",
    since="vim.version.version5",
    rank=5,
)
class VmEndReplayingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmEndReplayingEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmEndReplayingEvent.rst``
    """
