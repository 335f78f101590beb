# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.TicketedSessionAuthentication``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.guest.TicketedSessionAuthentication",
    wire_name="TicketedSessionAuthentication",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("ticket", "string", since="vim.version.version7", rank=7),),
)
class TicketedSessionAuthentication(vim.vm.guest.GuestAuthentication):
    """The data object ``vim.vm.guest.TicketedSessionAuthentication``.

    Fields:
        - ``ticket``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/TicketedSessionAuthentication.rst``
    """

    ticket: str = ""
    """``string``, required. Since vSphere API 5.0."""
