# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayHostNotReachable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayHostNotReachable",
    wire_name="GatewayHostNotReachable",
    since="vim.version.version10",
    rank=10,
)
class GatewayHostNotReachable(vim.fault.GatewayToHostConnectFault):
    """The fault ``vim.fault.GatewayHostNotReachable``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayHostNotReachable.rst``
    """
