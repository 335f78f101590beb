# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckNetworkLatency``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.MountPrecheckNetworkLatency",
    wire_name="VsanMountPrecheckNetworkLatency",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version15", rank=13),
        _rt.Property("networkLatency", "long", since="vsan.version.version15", rank=13),
        _rt.Property("status", "string", since="vsan.version.version15", rank=13),
    ),
)
class MountPrecheckNetworkLatency(vmodl.DynamicData):
    """The data object ``vim.vsan.MountPrecheckNetworkLatency``, on the wire ``VsanMountPrecheckNetworkLatency``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``networkLatency``: ``long``, required.
        - ``status``: ``string``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckNetworkLatency.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSAN 7.0U1."""
    networkLatency: int = 0
    """``long``, required. Since vSAN 7.0U1."""
    status: str = ""
    """``string``, required. Since vSAN 7.0U1."""
