# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasAgentFoundEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DasAgentFoundEvent", wire_name="DasAgentFoundEvent")
class DasAgentFoundEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasAgentFoundEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasAgentFoundEvent.rst``
    """
