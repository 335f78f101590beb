# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourcePoolEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ResourcePoolEventArgument",
    wire_name="ResourcePoolEventArgument",
    properties=lambda: (_rt.Property("resourcePool", "vim.ResourcePool"),),
)
class ResourcePoolEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.ResourcePoolEventArgument``.

    Fields:
        - ``resourcePool``: ``vim.ResourcePool``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourcePoolEventArgument.rst``
    """

    resourcePool: vim.ResourcePool = _rt.UNSET
    """``vim.ResourcePool``, required. Since 1.0."""
