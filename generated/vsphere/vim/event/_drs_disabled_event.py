# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsDisabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DrsDisabledEvent", wire_name="DrsDisabledEvent")
class DrsDisabledEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DrsDisabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DrsDisabledEvent.rst``
    """
