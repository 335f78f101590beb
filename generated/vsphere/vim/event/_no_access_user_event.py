# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NoAccessUserEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NoAccessUserEvent",
    wire_name="NoAccessUserEvent",
    properties=lambda: (_rt.Property("ipAddress", "string"),),
)
class NoAccessUserEvent(vim.event.SessionEvent):
    """The data object ``vim.event.NoAccessUserEvent``.

    Fields:
        - ``ipAddress``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/NoAccessUserEvent.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since 1.0."""
