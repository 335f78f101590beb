# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestPermissionDenied``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestPermissionDenied",
    wire_name="GuestPermissionDenied",
    since="vim.version.version7",
    rank=7,
)
class GuestPermissionDenied(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestPermissionDenied``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/GuestPermissionDenied.rst``
    """
