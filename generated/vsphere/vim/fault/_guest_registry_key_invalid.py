# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryKeyInvalid``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryKeyInvalid",
    wire_name="GuestRegistryKeyInvalid",
    since="vim.version.version10",
    rank=10,
)
class GuestRegistryKeyInvalid(vim.fault.GuestRegistryKeyFault):
    """The fault ``vim.fault.GuestRegistryKeyInvalid``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryKeyInvalid.rst``
    """
