# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.BlockedByFirewall``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.BlockedByFirewall",
    wire_name="BlockedByFirewall",
    since="vim.version.version6",
    rank=6,
)
class BlockedByFirewall(vim.fault.HostConfigFault):
    """The fault ``vim.fault.BlockedByFirewall``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/BlockedByFirewall.rst``
    """
