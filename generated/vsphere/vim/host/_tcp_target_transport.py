# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TcpTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TcpTargetTransport",
    wire_name="HostTcpTargetTransport",
    since="vim.version.v7_0_3_0",
    rank=24,
)
class TcpTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.TcpTargetTransport``, on the wire ``HostTcpTargetTransport``.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/TcpTargetTransport.rst``
    """
