# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostNoRedundantManagementNetworkEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostNoRedundantManagementNetworkEvent",
    wire_name="HostNoRedundantManagementNetworkEvent",
    since="vim.version.version2",
    rank=2,
)
class HostNoRedundantManagementNetworkEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostNoRedundantManagementNetworkEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostNoRedundantManagementNetworkEvent.rst``
    """
