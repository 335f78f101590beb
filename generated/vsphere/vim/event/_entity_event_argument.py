# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EntityEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.EntityEventArgument",
    wire_name="EntityEventArgument",
    properties=lambda: (_rt.Property("name", "string"),),
)
class EntityEventArgument(vim.event.EventArgument):
    """The data object ``vim.event.EntityEventArgument``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EntityEventArgument.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
