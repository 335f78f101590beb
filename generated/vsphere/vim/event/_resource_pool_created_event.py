# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourcePoolCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ResourcePoolCreatedEvent",
    wire_name="ResourcePoolCreatedEvent",
    properties=lambda: (_rt.Property("parent", "vim.event.ResourcePoolEventArgument"),),
)
class ResourcePoolCreatedEvent(vim.event.ResourcePoolEvent):
    """The data object ``vim.event.ResourcePoolCreatedEvent``.

    Fields:
        - ``parent``: ``vim.event.ResourcePoolEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourcePoolCreatedEvent.rst``
    """

    parent: vim.event.ResourcePoolEventArgument = _rt.UNSET
    """``vim.event.ResourcePoolEventArgument``, required. Since 1.0."""
