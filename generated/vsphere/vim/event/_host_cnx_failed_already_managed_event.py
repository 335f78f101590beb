# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedAlreadyManagedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostCnxFailedAlreadyManagedEvent",
    wire_name="HostCnxFailedAlreadyManagedEvent",
    properties=lambda: (_rt.Property("serverName", "string"),),
)
class HostCnxFailedAlreadyManagedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedAlreadyManagedEvent``.

    Fields:
        - ``serverName``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedAlreadyManagedEvent.rst``
    """

    serverName: str = ""
    """``string``, required. Since 1.0."""
