# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayToHostTrustVerifyFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayToHostTrustVerifyFault",
    wire_name="GatewayToHostTrustVerifyFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("verificationToken", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "propertiesToVerify", "vim.KeyValue", array=True, since="vim.version.version10", rank=10
        ),
    ),
)
class GatewayToHostTrustVerifyFault(vim.fault.GatewayToHostConnectFault):
    """The fault ``vim.fault.GatewayToHostTrustVerifyFault``.

    Fields:
        - ``verificationToken``: ``string``, required.
        - ``propertiesToVerify``: List of ``vim.KeyValue``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayToHostTrustVerifyFault.rst``
    """

    verificationToken: str = ""
    """``string``, required. Since vSphere API 6.0."""
    propertiesToVerify: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, required. Since vSphere API 6.0."""
