# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostNoHAEnabledPortGroupsEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostNoHAEnabledPortGroupsEvent",
    wire_name="HostNoHAEnabledPortGroupsEvent",
    since="vim.version.version5",
    rank=5,
)
class HostNoHAEnabledPortGroupsEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostNoHAEnabledPortGroupsEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostNoHAEnabledPortGroupsEvent.rst``
    """
