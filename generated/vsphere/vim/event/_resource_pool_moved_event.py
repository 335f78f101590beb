# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourcePoolMovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ResourcePoolMovedEvent",
    wire_name="ResourcePoolMovedEvent",
    properties=lambda: (
        _rt.Property("oldParent", "vim.event.ResourcePoolEventArgument"),
        _rt.Property("newParent", "vim.event.ResourcePoolEventArgument"),
    ),
)
class ResourcePoolMovedEvent(vim.event.ResourcePoolEvent):
    """The data object ``vim.event.ResourcePoolMovedEvent``.

    Fields:
        - ``oldParent``: ``vim.event.ResourcePoolEventArgument``, required.
        - ``newParent``: ``vim.event.ResourcePoolEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourcePoolMovedEvent.rst``
    """

    oldParent: vim.event.ResourcePoolEventArgument = _rt.UNSET
    """``vim.event.ResourcePoolEventArgument``, required. Since 1.0."""
    newParent: vim.event.ResourcePoolEventArgument = _rt.UNSET
    """``vim.event.ResourcePoolEventArgument``, required. Since 1.0."""
