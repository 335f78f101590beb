# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ChangesInfoEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.event.ChangesInfoEventArgument",
    wire_name="ChangesInfoEventArgument",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("modified", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("added", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("deleted", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class ChangesInfoEventArgument(vmodl.DynamicData):
    """The data object ``vim.event.ChangesInfoEventArgument``.

    Fields:
        - ``modified``: ``string``, optional.
        - ``added``: ``string``, optional.
        - ``deleted``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/event/ChangesInfoEventArgument.rst``
    """

    modified: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    added: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    deleted: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
