# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.InsufficientFailoverResourcesEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.InsufficientFailoverResourcesEvent", wire_name="InsufficientFailoverResourcesEvent"
)
class InsufficientFailoverResourcesEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.InsufficientFailoverResourcesEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/InsufficientFailoverResourcesEvent.rst``
    """
