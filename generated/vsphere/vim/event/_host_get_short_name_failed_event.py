# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostGetShortNameFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostGetShortNameFailedEvent",
    wire_name="HostGetShortNameFailedEvent",
    since="vim.version.version2",
    rank=2,
)
class HostGetShortNameFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostGetShortNameFailedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostGetShortNameFailedEvent.rst``
    """
