# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostAdminDisableEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostAdminDisableEvent",
    wire_name="HostAdminDisableEvent",
    since="vim.version.version2",
    rank=2,
)
class HostAdminDisableEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostAdminDisableEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostAdminDisableEvent.rst``
    """
