# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.GatewaySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.GatewaySpec",
    wire_name="HostGatewaySpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("gatewayType", "string", since="vim.version.version10", rank=10),
        _rt.Property("gatewayId", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "trustVerificationToken",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "hostAuthParams",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class GatewaySpec(vmodl.DynamicData):
    """The data object ``vim.host.GatewaySpec``, on the wire ``HostGatewaySpec``.

    Fields:
        - ``gatewayType``: ``string``, required.
        - ``gatewayId``: ``string``, optional.
        - ``trustVerificationToken``: ``string``, optional.
        - ``hostAuthParams``: List of ``vim.KeyValue``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/GatewaySpec.rst``
    """

    gatewayType: str = ""
    """``string``, required. Since vSphere API 6.0."""
    gatewayId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    trustVerificationToken: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    hostAuthParams: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 6.0."""
