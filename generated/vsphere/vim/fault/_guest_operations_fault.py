# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestOperationsFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestOperationsFault",
    wire_name="GuestOperationsFault",
    since="vim.version.version7",
    rank=7,
)
class GuestOperationsFault(vim.fault.VimFault):
    """The fault ``vim.fault.GuestOperationsFault``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/GuestOperationsFault.rst``
    """
