# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckNetworkConnectivity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.MountPrecheckNetworkConnectivity",
    wire_name="VsanMountPrecheckNetworkConnectivity",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version15", rank=13),
        _rt.Property("smallPingTestSuccessPct", "int", since="vsan.version.version15", rank=13),
        _rt.Property("largePingTestSuccessPct", "int", since="vsan.version.version15", rank=13),
        _rt.Property("status", "string", since="vsan.version.version15", rank=13),
    ),
)
class MountPrecheckNetworkConnectivity(vmodl.DynamicData):
    """The data object ``vim.vsan.MountPrecheckNetworkConnectivity``, on the wire ``VsanMountPrecheckNetworkConnectivity``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``smallPingTestSuccessPct``: ``int`` in percent, required.
        - ``largePingTestSuccessPct``: ``int`` in percent, required.
        - ``status``: ``string``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckNetworkConnectivity.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSAN 7.0U1."""
    smallPingTestSuccessPct: int = 0
    """``int`` in percent, required. Since vSAN 7.0U1."""
    largePingTestSuccessPct: int = 0
    """``int`` in percent, required. Since vSAN 7.0U1."""
    status: str = ""
    """``string``, required. Since vSAN 7.0U1."""
