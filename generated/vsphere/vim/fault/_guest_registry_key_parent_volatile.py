# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryKeyParentVolatile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryKeyParentVolatile",
    wire_name="GuestRegistryKeyParentVolatile",
    since="vim.version.version10",
    rank=10,
)
class GuestRegistryKeyParentVolatile(vim.fault.GuestRegistryKeyFault):
    """The fault ``vim.fault.GuestRegistryKeyParentVolatile``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryKeyParentVolatile.rst``
    """
