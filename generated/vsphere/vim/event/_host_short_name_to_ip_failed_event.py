# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostShortNameToIpFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostShortNameToIpFailedEvent",
    wire_name="HostShortNameToIpFailedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("shortName", "string", since="vim.version.version2", rank=2),),
)
class HostShortNameToIpFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostShortNameToIpFailedEvent``.

    Fields:
        - ``shortName``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostShortNameToIpFailedEvent.rst``
    """

    shortName: str = ""
    """``string``, required. Since VI API 2.5."""
