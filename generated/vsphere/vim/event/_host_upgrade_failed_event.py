# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostUpgradeFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostUpgradeFailedEvent", wire_name="HostUpgradeFailedEvent")
class HostUpgradeFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostUpgradeFailedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostUpgradeFailedEvent.rst``
    """
