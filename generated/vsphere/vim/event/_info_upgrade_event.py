# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.InfoUpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.InfoUpgradeEvent", wire_name="InfoUpgradeEvent")
class InfoUpgradeEvent(vim.event.UpgradeEvent):
    """The data object ``vim.event.InfoUpgradeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/InfoUpgradeEvent.rst``
    """
