# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RollbackEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RollbackEvent",
    wire_name="RollbackEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version8", rank=8),
        _rt.Property("methodName", "string", optional=True, since="vim.version.version8", rank=8),
    ),
)
class RollbackEvent(vim.event.DvsEvent):
    """The data object ``vim.event.RollbackEvent``.

    Fields:
        - ``hostName``: ``string``, required.
        - ``methodName``: ``string``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/RollbackEvent.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    methodName: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
