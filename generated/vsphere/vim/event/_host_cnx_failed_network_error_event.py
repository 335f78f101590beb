# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedNetworkErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedNetworkErrorEvent", wire_name="HostCnxFailedNetworkErrorEvent")
class HostCnxFailedNetworkErrorEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedNetworkErrorEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedNetworkErrorEvent.rst``
    """
