# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ClusterDestroyedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ClusterDestroyedEvent", wire_name="ClusterDestroyedEvent")
class ClusterDestroyedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.ClusterDestroyedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ClusterDestroyedEvent.rst``
    """
