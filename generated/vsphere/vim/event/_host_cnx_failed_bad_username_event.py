# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedBadUsernameEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedBadUsernameEvent", wire_name="HostCnxFailedBadUsernameEvent")
class HostCnxFailedBadUsernameEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedBadUsernameEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedBadUsernameEvent.rst``
    """
