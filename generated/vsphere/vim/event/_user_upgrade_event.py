# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UserUpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.UserUpgradeEvent", wire_name="UserUpgradeEvent")
class UserUpgradeEvent(vim.event.UpgradeEvent):
    """The data object ``vim.event.UserUpgradeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/UserUpgradeEvent.rst``
    """
