# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostNonCompliantEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostNonCompliantEvent",
    wire_name="HostNonCompliantEvent",
    since="vim.version.version5",
    rank=5,
)
class HostNonCompliantEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostNonCompliantEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostNonCompliantEvent.rst``
    """
