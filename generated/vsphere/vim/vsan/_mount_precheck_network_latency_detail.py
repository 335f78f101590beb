# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckNetworkLatencyDetail``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.MountPrecheckNetworkLatencyDetail",
    wire_name="VsanMountPrecheckNetworkLatencyDetail",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version15", rank=13),
        _rt.Property(
            "networkLatencies",
            "vim.vsan.MountPrecheckNetworkLatency",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class MountPrecheckNetworkLatencyDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.MountPrecheckNetworkLatencyDetail``, on the wire ``VsanMountPrecheckNetworkLatencyDetail``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``networkLatencies``: List of ``vim.vsan.MountPrecheckNetworkLatency``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckNetworkLatencyDetail.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSAN 7.0U1."""
    networkLatencies: _rt.Field[
        list[vim.vsan.MountPrecheckNetworkLatency], Iterable[vim.vsan.MountPrecheckNetworkLatency]
    ] = _rt.EMPTY
    """List of ``vim.vsan.MountPrecheckNetworkLatency``, optional. Since vSAN 7.0U1."""
