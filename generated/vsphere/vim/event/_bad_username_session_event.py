# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.BadUsernameSessionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.BadUsernameSessionEvent",
    wire_name="BadUsernameSessionEvent",
    properties=lambda: (_rt.Property("ipAddress", "string"),),
)
class BadUsernameSessionEvent(vim.event.SessionEvent):
    """The data object ``vim.event.BadUsernameSessionEvent``.

    Fields:
        - ``ipAddress``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/BadUsernameSessionEvent.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since 1.0."""
