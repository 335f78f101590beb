# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostLocalPortCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostLocalPortCreatedEvent",
    wire_name="HostLocalPortCreatedEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "hostLocalPort",
            "vim.dvs.DistributedVirtualPort.HostLocalPortInfo",
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class HostLocalPortCreatedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.HostLocalPortCreatedEvent``.

    Fields:
        - ``hostLocalPort``: ``vim.dvs.DistributedVirtualPort.HostLocalPortInfo``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/HostLocalPortCreatedEvent.rst``
    """

    hostLocalPort: vim.dvs.DistributedVirtualPort.HostLocalPortInfo = _rt.UNSET
    """``vim.dvs.DistributedVirtualPort.HostLocalPortInfo``, required. Since vSphere API 5.1."""
