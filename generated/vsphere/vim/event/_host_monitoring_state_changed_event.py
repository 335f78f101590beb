# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostMonitoringStateChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostMonitoringStateChangedEvent",
    wire_name="HostMonitoringStateChangedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("state", "string", since="vim.version.version5", rank=5),
        _rt.Property("prevState", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class HostMonitoringStateChangedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.HostMonitoringStateChangedEvent``.

    Fields:
        - ``state``: ``string``, required.
        - ``prevState``: ``string``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostMonitoringStateChangedEvent.rst``
    """

    state: str = ""
    """``string``, required. Since vSphere API 4.0."""
    prevState: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
