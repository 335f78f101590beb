# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedNoConnectionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedNoConnectionEvent", wire_name="HostCnxFailedNoConnectionEvent")
class HostCnxFailedNoConnectionEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedNoConnectionEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedNoConnectionEvent.rst``
    """
