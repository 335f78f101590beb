# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCompliantEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostCompliantEvent",
    wire_name="HostCompliantEvent",
    since="vim.version.version5",
    rank=5,
)
class HostCompliantEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCompliantEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostCompliantEvent.rst``
    """
