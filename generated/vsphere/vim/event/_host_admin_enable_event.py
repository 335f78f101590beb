# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostAdminEnableEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostAdminEnableEvent",
    wire_name="HostAdminEnableEvent",
    since="vim.version.version2",
    rank=2,
)
class HostAdminEnableEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostAdminEnableEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostAdminEnableEvent.rst``
    """
