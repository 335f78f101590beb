# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedEvent", wire_name="HostCnxFailedEvent")
class HostCnxFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedEvent.rst``
    """
