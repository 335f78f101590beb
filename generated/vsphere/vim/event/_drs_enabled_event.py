# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsEnabledEvent",
    wire_name="DrsEnabledEvent",
    properties=lambda: (_rt.Property("behavior", "string"),),
)
class DrsEnabledEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DrsEnabledEvent``.

    Fields:
        - ``behavior``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DrsEnabledEvent.rst``
    """

    behavior: str = ""
    """``string``, required. Since 1.0."""
