# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasHostIsolatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DasHostIsolatedEvent",
    wire_name="DasHostIsolatedEvent",
    properties=lambda: (_rt.Property("isolatedHost", "vim.event.HostEventArgument"),),
)
class DasHostIsolatedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasHostIsolatedEvent``.

    Fields:
        - ``isolatedHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasHostIsolatedEvent.rst``
    """

    isolatedHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
