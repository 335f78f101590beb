# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ClusterOvercommittedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ClusterOvercommittedEvent", wire_name="ClusterOvercommittedEvent")
class ClusterOvercommittedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.ClusterOvercommittedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ClusterOvercommittedEvent.rst``
    """
