# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VcAgentUpgradedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VcAgentUpgradedEvent", wire_name="VcAgentUpgradedEvent")
class VcAgentUpgradedEvent(vim.event.HostEvent):
    """The data object ``vim.event.VcAgentUpgradedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VcAgentUpgradedEvent.rst``
    """
