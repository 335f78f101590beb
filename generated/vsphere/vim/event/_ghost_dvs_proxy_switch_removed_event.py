# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GhostDvsProxySwitchRemovedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.GhostDvsProxySwitchRemovedEvent",
    wire_name="GhostDvsProxySwitchRemovedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("switchUuid", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class GhostDvsProxySwitchRemovedEvent(vim.event.HostEvent):
    """The data object ``vim.event.GhostDvsProxySwitchRemovedEvent``.

    Fields:
        - ``switchUuid``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/GhostDvsProxySwitchRemovedEvent.rst``
    """

    switchUuid: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
