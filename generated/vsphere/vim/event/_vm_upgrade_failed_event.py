# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUpgradeFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmUpgradeFailedEvent", wire_name="VmUpgradeFailedEvent")
class VmUpgradeFailedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmUpgradeFailedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUpgradeFailedEvent.rst``
    """
