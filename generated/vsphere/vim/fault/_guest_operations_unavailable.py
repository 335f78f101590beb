# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestOperationsUnavailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestOperationsUnavailable",
    wire_name="GuestOperationsUnavailable",
    since="vim.version.version7",
    rank=7,
)
class GuestOperationsUnavailable(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestOperationsUnavailable``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/GuestOperationsUnavailable.rst``
    """
