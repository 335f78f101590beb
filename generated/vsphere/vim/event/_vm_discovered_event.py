# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDiscoveredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmDiscoveredEvent", wire_name="VmDiscoveredEvent")
class VmDiscoveredEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDiscoveredEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDiscoveredEvent.rst``
    """
