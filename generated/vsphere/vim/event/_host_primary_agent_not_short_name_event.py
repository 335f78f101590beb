# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostPrimaryAgentNotShortNameEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostPrimaryAgentNotShortNameEvent",
    wire_name="HostPrimaryAgentNotShortNameEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("primaryAgent", "string", since="vim.version.version2", rank=2),
    ),
)
class HostPrimaryAgentNotShortNameEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostPrimaryAgentNotShortNameEvent``.

    Fields:
        - ``primaryAgent``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostPrimaryAgentNotShortNameEvent.rst``
    """

    primaryAgent: str = ""
    """``string``, required. Since VI API 2.5."""
