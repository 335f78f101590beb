# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryValueNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryValueNotFound",
    wire_name="GuestRegistryValueNotFound",
    since="vim.version.version10",
    rank=10,
)
class GuestRegistryValueNotFound(vim.fault.GuestRegistryValueFault):
    """The fault ``vim.fault.GuestRegistryValueNotFound``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryValueNotFound.rst``
    """
