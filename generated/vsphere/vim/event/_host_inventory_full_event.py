# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostInventoryFullEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostInventoryFullEvent",
    wire_name="HostInventoryFullEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("capacity", "int", since="vim.version.version2", rank=2),),
)
class HostInventoryFullEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.HostInventoryFullEvent``.

    Fields:
        - ``capacity``: ``int``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostInventoryFullEvent.rst``
    """

    capacity: int = 0
    """``int``, required. Since VI API 2.5."""
