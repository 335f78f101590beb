# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AdminPasswordNotChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AdminPasswordNotChangedEvent",
    wire_name="AdminPasswordNotChangedEvent",
    since="vim.version.version2",
    rank=2,
)
class AdminPasswordNotChangedEvent(vim.event.HostEvent):
    """The data object ``vim.event.AdminPasswordNotChangedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/AdminPasswordNotChangedEvent.rst``
    """
