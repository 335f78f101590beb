# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedBadCcagentEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedBadCcagentEvent", wire_name="HostCnxFailedBadCcagentEvent")
class HostCnxFailedBadCcagentEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedBadCcagentEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedBadCcagentEvent.rst``
    """
