# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayToHostConnectFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayToHostConnectFault",
    wire_name="GatewayToHostConnectFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version10", rank=10),
        _rt.Property("port", "int", optional=True, since="vim.version.version10", rank=10),
    ),
)
class GatewayToHostConnectFault(vim.fault.GatewayConnectFault):
    """The fault ``vim.fault.GatewayToHostConnectFault``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``port``: ``int``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayToHostConnectFault.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 6.0."""
    port: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
