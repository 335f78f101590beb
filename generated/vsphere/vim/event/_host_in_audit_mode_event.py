# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostInAuditModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostInAuditModeEvent",
    wire_name="HostInAuditModeEvent",
    since="vim.version.version7",
    rank=7,
)
class HostInAuditModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostInAuditModeEvent``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/event/HostInAuditModeEvent.rst``
    """
