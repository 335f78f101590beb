# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedNoAccessEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedNoAccessEvent", wire_name="HostCnxFailedNoAccessEvent")
class HostCnxFailedNoAccessEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedNoAccessEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedNoAccessEvent.rst``
    """
