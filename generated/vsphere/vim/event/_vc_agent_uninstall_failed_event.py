# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VcAgentUninstallFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VcAgentUninstallFailedEvent",
    wire_name="VcAgentUninstallFailedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class VcAgentUninstallFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.VcAgentUninstallFailedEvent``.

    Fields:
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VcAgentUninstallFailedEvent.rst``
    """

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
