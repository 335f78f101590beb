# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayNotFound", wire_name="GatewayNotFound", since="vim.version.version10", rank=10
)
class GatewayNotFound(vim.fault.GatewayConnectFault):
    """The fault ``vim.fault.GatewayNotFound``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayNotFound.rst``
    """
