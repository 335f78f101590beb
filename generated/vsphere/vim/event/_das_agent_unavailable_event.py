# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasAgentUnavailableEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DasAgentUnavailableEvent", wire_name="DasAgentUnavailableEvent")
class DasAgentUnavailableEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasAgentUnavailableEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasAgentUnavailableEvent.rst``
    """
