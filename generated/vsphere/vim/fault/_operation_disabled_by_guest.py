# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OperationDisabledByGuest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OperationDisabledByGuest",
    wire_name="OperationDisabledByGuest",
    since="vim.version.version7",
    rank=7,
)
class OperationDisabledByGuest(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.OperationDisabledByGuest``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OperationDisabledByGuest.rst``
    """
