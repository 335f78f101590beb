# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostExtraNetworksEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostExtraNetworksEvent",
    wire_name="HostExtraNetworksEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("ips", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostExtraNetworksEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostExtraNetworksEvent``.

    Fields:
        - ``ips``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostExtraNetworksEvent.rst``
    """

    ips: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
