# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ClusterStatusChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ClusterStatusChangedEvent",
    wire_name="ClusterStatusChangedEvent",
    properties=lambda: (
        _rt.Property("oldStatus", "string"),
        _rt.Property("newStatus", "string"),
    ),
)
class ClusterStatusChangedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.ClusterStatusChangedEvent``.

    Fields:
        - ``oldStatus``: ``string``, required.
        - ``newStatus``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ClusterStatusChangedEvent.rst``
    """

    oldStatus: str = ""
    """``string``, required. Since 1.0."""
    newStatus: str = ""
    """``string``, required. Since 1.0."""
