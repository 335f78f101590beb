# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmCreatedEvent", wire_name="VmCreatedEvent")
class VmCreatedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmCreatedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmCreatedEvent.rst``
    """
