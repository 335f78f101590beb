# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TimedOutHostOperationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.TimedOutHostOperationEvent", wire_name="TimedOutHostOperationEvent")
class TimedOutHostOperationEvent(vim.event.HostEvent):
    """The data object ``vim.event.TimedOutHostOperationEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/TimedOutHostOperationEvent.rst``
    """
