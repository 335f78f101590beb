# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GatewayToHostAuthFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GatewayToHostAuthFault",
    wire_name="GatewayToHostAuthFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "invalidProperties", "string", array=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "missingProperties", "string", array=True, since="vim.version.version10", rank=10
        ),
    ),
)
class GatewayToHostAuthFault(vim.fault.GatewayToHostConnectFault):
    """The fault ``vim.fault.GatewayToHostAuthFault``.

    Fields:
        - ``invalidProperties``: List of ``string``, required.
        - ``missingProperties``: List of ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/GatewayToHostAuthFault.rst``
    """

    invalidProperties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.0."""
    missingProperties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.0."""
