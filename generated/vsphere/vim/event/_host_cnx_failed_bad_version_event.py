# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedBadVersionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedBadVersionEvent", wire_name="HostCnxFailedBadVersionEvent")
class HostCnxFailedBadVersionEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedBadVersionEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedBadVersionEvent.rst``
    """
