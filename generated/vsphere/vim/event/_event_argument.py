# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.event.EventArgument", wire_name="EventArgument")
class EventArgument(vmodl.DynamicData):
    """The data object ``vim.event.EventArgument``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EventArgument.rst``
    """
