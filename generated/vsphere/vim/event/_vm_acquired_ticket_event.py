# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmAcquiredTicketEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmAcquiredTicketEvent",
    wire_name="VmAcquiredTicketEvent",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("ticketType", "string", since="vim.version.version6", rank=6),
    ),
)
class VmAcquiredTicketEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmAcquiredTicketEvent``.

    Fields:
        - ``ticketType``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/VmAcquiredTicketEvent.rst``
    """

    ticketType: str = ""
    """``string``, required. Since vSphere API 4.1."""
