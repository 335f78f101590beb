# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RemoteTSMEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RemoteTSMEnabledEvent",
    wire_name="RemoteTSMEnabledEvent",
    since="vim.version.version6",
    rank=6,
)
class RemoteTSMEnabledEvent(vim.event.HostEvent):
    """The data object ``vim.event.RemoteTSMEnabledEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/RemoteTSMEnabledEvent.rst``
    """
