# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedTimeoutEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedTimeoutEvent", wire_name="HostCnxFailedTimeoutEvent")
class HostCnxFailedTimeoutEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedTimeoutEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedTimeoutEvent.rst``
    """
