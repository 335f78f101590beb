# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostNotInClusterEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostNotInClusterEvent",
    wire_name="HostNotInClusterEvent",
    since="vim.version.version2",
    rank=2,
)
class HostNotInClusterEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostNotInClusterEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostNotInClusterEvent.rst``
    """
