# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ManagedEntityEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ManagedEntityEventArgument",
    wire_name="ManagedEntityEventArgument",
    properties=lambda: (_rt.Property("entity", "vim.ManagedEntity"),),
)
class ManagedEntityEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.ManagedEntityEventArgument``.

    Fields:
        - ``entity``: ``vim.ManagedEntity``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ManagedEntityEventArgument.rst``
    """

    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since 1.0."""
