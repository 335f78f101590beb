# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostIpToShortNameFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostIpToShortNameFailedEvent",
    wire_name="HostIpToShortNameFailedEvent",
    since="vim.version.version2",
    rank=2,
)
class HostIpToShortNameFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostIpToShortNameFailedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostIpToShortNameFailedEvent.rst``
    """
