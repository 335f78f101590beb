# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasDisabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DasDisabledEvent", wire_name="DasDisabledEvent")
class DasDisabledEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasDisabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasDisabledEvent.rst``
    """
