# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUnsupportedStartingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmUnsupportedStartingEvent",
    wire_name="VmUnsupportedStartingEvent",
    properties=lambda: (_rt.Property("guestId", "string"),),
)
class VmUnsupportedStartingEvent(vim.event.VmStartingEvent):
    """The data object ``vim.event.VmUnsupportedStartingEvent``.

    Fields:
        - ``guestId``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUnsupportedStartingEvent.rst``
    """

    guestId: str = ""
    """``string``, required. Since 1.0."""
