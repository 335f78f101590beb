# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRemoteConsoleConnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmRemoteConsoleConnectedEvent",
    wire_name="VmRemoteConsoleConnectedEvent",
    since="vim.version.version5",
    rank=5,
)
class VmRemoteConsoleConnectedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRemoteConsoleConnectedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmRemoteConsoleConnectedEvent.rst``
    """
