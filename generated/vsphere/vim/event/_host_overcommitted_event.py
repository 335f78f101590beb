# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostOvercommittedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostOvercommittedEvent",
    wire_name="HostOvercommittedEvent",
    since="vim.version.version5",
    rank=5,
)
class HostOvercommittedEvent(vim.event.ClusterOvercommittedEvent):
    """The data object ``vim.event.HostOvercommittedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostOvercommittedEvent.rst``
    """
