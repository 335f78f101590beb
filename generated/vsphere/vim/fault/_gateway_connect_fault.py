# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayConnectFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.GatewayConnectFault",
    wire_name="GatewayConnectFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("gatewayType", "string", since="vim.version.version10", rank=10),
        _rt.Property("gatewayId", "string", since="vim.version.version10", rank=10),
        _rt.Property("gatewayInfo", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "details",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class GatewayConnectFault(vim.fault.HostConnectFault):
    """The fault ``vim.fault.GatewayConnectFault``.

    Fields:
        - ``gatewayType``: ``string``, required.
        - ``gatewayId``: ``string``, required.
        - ``gatewayInfo``: ``string``, required.
        - ``details``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayConnectFault.rst``
    """

    gatewayType: str = ""
    """``string``, required. Since vSphere API 6.0."""
    gatewayId: str = ""
    """``string``, required. Since vSphere API 6.0."""
    gatewayInfo: str = ""
    """``string``, required. Since vSphere API 6.0."""
    details: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vSphere API 6.0."""
