# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AllVirtualMachinesLicensedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AllVirtualMachinesLicensedEvent",
    wire_name="AllVirtualMachinesLicensedEvent",
    since="vim.version.version2",
    rank=2,
)
class AllVirtualMachinesLicensedEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.AllVirtualMachinesLicensedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/AllVirtualMachinesLicensedEvent.rst``
    """
