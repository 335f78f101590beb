# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryKeyFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryKeyFault",
    wire_name="GuestRegistryKeyFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (_rt.Property("keyName", "string", since="vim.version.version10", rank=10),),
)
class GuestRegistryKeyFault(vim.fault.GuestRegistryFault):
    """The fault ``vim.fault.GuestRegistryKeyFault``.

    Fields:
        - ``keyName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryKeyFault.rst``
    """

    keyName: str = ""
    """``string``, required. Since vSphere API 6.0."""
