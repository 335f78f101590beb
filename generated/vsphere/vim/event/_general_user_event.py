# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralUserEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.GeneralUserEvent",
    wire_name="GeneralUserEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument", optional=True),
    ),
)
class GeneralUserEvent(vim.event.GeneralEvent):
    """The data object ``vim.event.GeneralUserEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralUserEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument | None = None
    """``vim.event.ManagedEntityEventArgument``, optional. Since 1.0."""
