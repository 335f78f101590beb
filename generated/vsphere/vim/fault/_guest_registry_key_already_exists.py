# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryKeyAlreadyExists``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryKeyAlreadyExists",
    wire_name="GuestRegistryKeyAlreadyExists",
    since="vim.version.version10",
    rank=10,
)
class GuestRegistryKeyAlreadyExists(vim.fault.GuestRegistryKeyFault):
    """The fault ``vim.fault.GuestRegistryKeyAlreadyExists``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryKeyAlreadyExists.rst``
    """
