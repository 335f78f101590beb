# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayNotReachable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayNotReachable",
    wire_name="GatewayNotReachable",
    since="vim.version.version10",
    rank=10,
)
class GatewayNotReachable(vim.fault.GatewayConnectFault):
    """The fault ``vim.fault.GatewayNotReachable``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayNotReachable.rst``
    """
