# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UnlicensedVirtualMachinesEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UnlicensedVirtualMachinesEvent",
    wire_name="UnlicensedVirtualMachinesEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("unlicensed", "int", since="vim.version.version2", rank=2),
        _rt.Property("available", "int", since="vim.version.version2", rank=2),
    ),
)
class UnlicensedVirtualMachinesEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.UnlicensedVirtualMachinesEvent``.

    Fields:
        - ``unlicensed``: ``int``, required.
        - ``available``: ``int``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/UnlicensedVirtualMachinesEvent.rst``
    """

    unlicensed: int = 0
    """``int``, required. Since VI API 2.5."""
    available: int = 0
    """``int``, required. Since VI API 2.5."""
