# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourcePoolDestroyedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ResourcePoolDestroyedEvent", wire_name="ResourcePoolDestroyedEvent")
class ResourcePoolDestroyedEvent(vim.event.ResourcePoolEvent):
    """The data object ``vim.event.ResourcePoolDestroyedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourcePoolDestroyedEvent.rst``
    """
