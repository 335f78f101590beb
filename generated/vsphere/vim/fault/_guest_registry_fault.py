# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestRegistryFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestRegistryFault",
    wire_name="GuestRegistryFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("windowsSystemErrorCode", "long", since="vim.version.version10", rank=10),
    ),
)
class GuestRegistryFault(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestRegistryFault``.

    Fields:
        - ``windowsSystemErrorCode``: ``long``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestRegistryFault.rst``
    """

    windowsSystemErrorCode: int = 0
    """``long``, required. Since vSphere API 6.0."""
