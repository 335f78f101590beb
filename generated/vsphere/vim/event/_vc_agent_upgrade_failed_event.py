# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VcAgentUpgradeFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VcAgentUpgradeFailedEvent",
    wire_name="VcAgentUpgradeFailedEvent",
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class VcAgentUpgradeFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.VcAgentUpgradeFailedEvent``.

    Fields:
        - ``reason``: ``string``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VcAgentUpgradeFailedEvent.rst``
    """

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
