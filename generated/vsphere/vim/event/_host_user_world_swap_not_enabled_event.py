# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostUserWorldSwapNotEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostUserWorldSwapNotEnabledEvent",
    wire_name="HostUserWorldSwapNotEnabledEvent",
    since="vim.version.version5",
    rank=5,
)
class HostUserWorldSwapNotEnabledEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostUserWorldSwapNotEnabledEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostUserWorldSwapNotEnabledEvent.rst``
    """
