# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UnlicensedVirtualMachinesFoundEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UnlicensedVirtualMachinesFoundEvent",
    wire_name="UnlicensedVirtualMachinesFoundEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("available", "int", since="vim.version.version2", rank=2),),
)
class UnlicensedVirtualMachinesFoundEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.UnlicensedVirtualMachinesFoundEvent``.

    Fields:
        - ``available``: ``int``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/UnlicensedVirtualMachinesFoundEvent.rst``
    """

    available: int = 0
    """``int``, required. Since VI API 2.5."""
