# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasHostFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DasHostFailedEvent",
    wire_name="DasHostFailedEvent",
    properties=lambda: (_rt.Property("failedHost", "vim.event.HostEventArgument"),),
)
class DasHostFailedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasHostFailedEvent``.

    Fields:
        - ``failedHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasHostFailedEvent.rst``
    """

    failedHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
