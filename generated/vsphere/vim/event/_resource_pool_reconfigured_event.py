# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ResourcePoolReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ResourcePoolReconfiguredEvent",
    wire_name="ResourcePoolReconfiguredEvent",
    properties=lambda: (
        _rt.Property(
            "configChanges",
            "vim.event.ChangesInfoEventArgument",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class ResourcePoolReconfiguredEvent(vim.event.ResourcePoolEvent):
    """The data object ``vim.event.ResourcePoolReconfiguredEvent``.

    Fields:
        - ``configChanges``: ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API
          6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ResourcePoolReconfiguredEvent.rst``
    """

    configChanges: vim.event.ChangesInfoEventArgument | None = None
    """``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
