# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryKeyHasSubkeys``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryKeyHasSubkeys",
    wire_name="GuestRegistryKeyHasSubkeys",
    since="vim.version.version10",
    rank=10,
)
class GuestRegistryKeyHasSubkeys(vim.fault.GuestRegistryKeyFault):
    """The fault ``vim.fault.GuestRegistryKeyHasSubkeys``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryKeyHasSubkeys.rst``
    """
