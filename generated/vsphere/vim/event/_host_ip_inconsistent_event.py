# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostIpInconsistentEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostIpInconsistentEvent",
    wire_name="HostIpInconsistentEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("ipAddress", "string", since="vim.version.version2", rank=2),
        _rt.Property("ipAddress2", "string", since="vim.version.version2", rank=2),
    ),
)
class HostIpInconsistentEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostIpInconsistentEvent``.

    Fields:
        - ``ipAddress``: ``string``, required.
        - ``ipAddress2``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostIpInconsistentEvent.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since VI API 2.5."""
    ipAddress2: str = ""
    """``string``, required. Since VI API 2.5."""
