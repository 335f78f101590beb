# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DasEnabledEvent", wire_name="DasEnabledEvent")
class DasEnabledEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasEnabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasEnabledEvent.rst``
    """
