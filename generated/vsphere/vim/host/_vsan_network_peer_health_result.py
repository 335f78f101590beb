# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanNetworkPeerHealthResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanNetworkPeerHealthResult",
    wire_name="VsanNetworkPeerHealthResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("peer", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("peerHostname", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "peerVmknicName", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "smallPingTestSuccessPct", "int", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "largePingTestSuccessPct", "int", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("maxLatencyUs", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "onSameIpSubnet", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "sourceVmknicName", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "connectivityHealthState",
            "string",
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
        _rt.Property(
            "missingHeartBeatCount", "int", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class VsanNetworkPeerHealthResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanNetworkPeerHealthResult``.

    Fields:
        - ``peer``: ``string``, optional.
        - ``peerHostname``: ``string``, optional.
        - ``peerVmknicName``: ``string``, optional.
        - ``smallPingTestSuccessPct``: ``int`` in percent, optional.
        - ``largePingTestSuccessPct``: ``int`` in percent, optional.
        - ``maxLatencyUs``: ``long`` in microseconds, optional.
        - ``onSameIpSubnet``: ``boolean``, optional.
        - ``sourceVmknicName``: ``string``, optional.
        - ``connectivityHealthState``: ``string``, optional. Since vsan API 8.0.0.3.
        - ``missingHeartBeatCount``: ``int``, optional. Since vsan API 9.0.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanNetworkPeerHealthResult.rst``
    """

    peer: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    peerHostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    peerVmknicName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    smallPingTestSuccessPct: int | None = None
    """``int`` in percent, optional. Since vSphere API 5.5."""
    largePingTestSuccessPct: int | None = None
    """``int`` in percent, optional. Since vSphere API 5.5."""
    maxLatencyUs: int | None = None
    """``long`` in microseconds, optional. Since vSphere API 5.5."""
    onSameIpSubnet: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    sourceVmknicName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    connectivityHealthState: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    missingHeartBeatCount: int | None = None
    """``int``, optional. Since vsan API 9.0.0.0."""
