# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostNoAvailableNetworksEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostNoAvailableNetworksEvent",
    wire_name="HostNoAvailableNetworksEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("ips", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostNoAvailableNetworksEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostNoAvailableNetworksEvent``.

    Fields:
        - ``ips``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostNoAvailableNetworksEvent.rst``
    """

    ips: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
