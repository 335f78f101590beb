# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedCcagentUpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostCnxFailedCcagentUpgradeEvent", wire_name="HostCnxFailedCcagentUpgradeEvent"
)
class HostCnxFailedCcagentUpgradeEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedCcagentUpgradeEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedCcagentUpgradeEvent.rst``
    """
