# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GeneralEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.GeneralEvent",
    wire_name="GeneralEvent",
    properties=lambda: (_rt.Property("message", "string"),),
)
class GeneralEvent(vim.event.Event):
    """The data object ``vim.event.GeneralEvent``.

    Fields:
        - ``message``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GeneralEvent.rst``
    """

    message: str = ""
    """``string``, required. Since 1.0."""
