# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ErrorUpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ErrorUpgradeEvent", wire_name="ErrorUpgradeEvent")
class ErrorUpgradeEvent(vim.event.UpgradeEvent):
    """The data object ``vim.event.ErrorUpgradeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ErrorUpgradeEvent.rst``
    """
