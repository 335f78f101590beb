# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryValueFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryValueFault",
    wire_name="GuestRegistryValueFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("keyName", "string", since="vim.version.version10", rank=10),
        _rt.Property("valueName", "string", since="vim.version.version10", rank=10),
    ),
)
class GuestRegistryValueFault(vim.fault.GuestRegistryFault):
    """The fault ``vim.fault.GuestRegistryValueFault``.

    Fields:
        - ``keyName``: ``string``, required.
        - ``valueName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryValueFault.rst``
    """

    keyName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    valueName: str = ""
    """``string``, required. Since vSphere API 6.0."""
