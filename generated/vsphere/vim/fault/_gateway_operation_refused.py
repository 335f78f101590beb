# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayOperationRefused``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayOperationRefused",
    wire_name="GatewayOperationRefused",
    since="vim.version.version10",
    rank=10,
)
class GatewayOperationRefused(vim.fault.GatewayConnectFault):
    """The fault ``vim.fault.GatewayOperationRefused``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayOperationRefused.rst``
    """
