# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ClusterEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ClusterEvent", wire_name="ClusterEvent")
class ClusterEvent(vim.event.Event):
    """The data object ``vim.event.ClusterEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ClusterEvent.rst``
    """
