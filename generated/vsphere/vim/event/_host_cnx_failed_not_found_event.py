# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedNotFoundEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedNotFoundEvent", wire_name="HostCnxFailedNotFoundEvent")
class HostCnxFailedNotFoundEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedNotFoundEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedNotFoundEvent.rst``
    """
