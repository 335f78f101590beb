# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRemoteConsoleDisconnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmRemoteConsoleDisconnectedEvent",
    wire_name="VmRemoteConsoleDisconnectedEvent",
    since="vim.version.version5",
    rank=5,
)
class VmRemoteConsoleDisconnectedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRemoteConsoleDisconnectedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmRemoteConsoleDisconnectedEvent.rst``
    """
