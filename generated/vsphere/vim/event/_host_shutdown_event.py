# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostShutdownEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostShutdownEvent",
    wire_name="HostShutdownEvent",
    properties=lambda: (_rt.Property("reason", "string"),),
)
class HostShutdownEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostShutdownEvent``.

    Fields:
        - ``reason``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostShutdownEvent.rst``
    """

    reason: str = ""
    """``string``, required. Since 1.0."""
