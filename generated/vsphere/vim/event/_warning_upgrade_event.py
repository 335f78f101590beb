# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.WarningUpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.WarningUpgradeEvent", wire_name="WarningUpgradeEvent")
class WarningUpgradeEvent(vim.event.UpgradeEvent):
    """The data object ``vim.event.WarningUpgradeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/WarningUpgradeEvent.rst``
    """
