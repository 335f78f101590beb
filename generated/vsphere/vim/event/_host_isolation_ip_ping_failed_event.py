# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostIsolationIpPingFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostIsolationIpPingFailedEvent",
    wire_name="HostIsolationIpPingFailedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("isolationIp", "string", since="vim.version.version2", rank=2),
    ),
)
class HostIsolationIpPingFailedEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostIsolationIpPingFailedEvent``.

    Fields:
        - ``isolationIp``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostIsolationIpPingFailedEvent.rst``
    """

    isolationIp: str = ""
    """``string``, required. Since VI API 2.5."""
