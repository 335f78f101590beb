# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostAddFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostAddFailedEvent",
    wire_name="HostAddFailedEvent",
    properties=lambda: (_rt.Property("hostname", "string"),),
)
class HostAddFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostAddFailedEvent``.

    Fields:
        - ``hostname``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostAddFailedEvent.rst``
    """

    hostname: str = ""
    """``string``, required. Since 1.0."""
