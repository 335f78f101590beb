# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmAcquiredMksTicketEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmAcquiredMksTicketEvent",
    wire_name="VmAcquiredMksTicketEvent",
    since="vim.version.version2",
    rank=2,
)
class VmAcquiredMksTicketEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmAcquiredMksTicketEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/VmAcquiredMksTicketEvent.rst``
    """
