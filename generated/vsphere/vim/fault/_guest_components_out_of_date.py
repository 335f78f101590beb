# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestComponentsOutOfDate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestComponentsOutOfDate",
    wire_name="GuestComponentsOutOfDate",
    since="vim.version.version7",
    rank=7,
)
class GuestComponentsOutOfDate(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestComponentsOutOfDate``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/GuestComponentsOutOfDate.rst``
    """
