# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedAccountFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedAccountFailedEvent", wire_name="HostCnxFailedAccountFailedEvent")
class HostCnxFailedAccountFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedAccountFailedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedAccountFailedEvent.rst``
    """
