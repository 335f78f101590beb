# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CanceledHostOperationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.CanceledHostOperationEvent", wire_name="CanceledHostOperationEvent")
class CanceledHostOperationEvent(vim.event.HostEvent):
    """The data object ``vim.event.CanceledHostOperationEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CanceledHostOperationEvent.rst``
    """
