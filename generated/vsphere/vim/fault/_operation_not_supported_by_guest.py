# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OperationNotSupportedByGuest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OperationNotSupportedByGuest",
    wire_name="OperationNotSupportedByGuest",
    since="vim.version.version7",
    rank=7,
)
class OperationNotSupportedByGuest(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.OperationNotSupportedByGuest``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OperationNotSupportedByGuest.rst``
    """
