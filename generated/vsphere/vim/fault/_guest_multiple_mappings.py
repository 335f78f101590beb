# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestMultipleMappings``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestMultipleMappings",
    wire_name="GuestMultipleMappings",
    since="vim.version.version10",
    rank=10,
)
class GuestMultipleMappings(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestMultipleMappings``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GuestMultipleMappings.rst``
    """
