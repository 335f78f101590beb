# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourcePoolEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ResourcePoolEvent",
    wire_name="ResourcePoolEvent",
    properties=lambda: (_rt.Property("resourcePool", "vim.event.ResourcePoolEventArgument"),),
)
class ResourcePoolEvent(vim.event.Event):
    """The data object ``vim.event.ResourcePoolEvent``.

    Fields:
        - ``resourcePool``: ``vim.event.ResourcePoolEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourcePoolEvent.rst``
    """

    resourcePool: vim.event.ResourcePoolEventArgument = _rt.UNSET
    """``vim.event.ResourcePoolEventArgument``, required. Since 1.0."""
