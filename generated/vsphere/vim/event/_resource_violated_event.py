# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourceViolatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ResourceViolatedEvent", wire_name="ResourceViolatedEvent")
class ResourceViolatedEvent(vim.event.ResourcePoolEvent):
    """The data object ``vim.event.ResourceViolatedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourceViolatedEvent.rst``
    """
