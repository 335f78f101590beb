# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckNetworkConnectivityDetail``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.MountPrecheckNetworkConnectivityDetail",
    wire_name="VsanMountPrecheckNetworkConnectivityDetail",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version15", rank=13),
        _rt.Property(
            "networkConnectivity",
            "vim.vsan.MountPrecheckNetworkConnectivity",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class MountPrecheckNetworkConnectivityDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.MountPrecheckNetworkConnectivityDetail``, on the wire ``VsanMountPrecheckNetworkConnectivityDetail``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``networkConnectivity``: List of ``vim.vsan.MountPrecheckNetworkConnectivity``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckNetworkConnectivityDetail.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSAN 7.0U1."""
    networkConnectivity: _rt.Field[
        list[vim.vsan.MountPrecheckNetworkConnectivity],
        Iterable[vim.vsan.MountPrecheckNetworkConnectivity],
    ] = _rt.EMPTY
    """List of ``vim.vsan.MountPrecheckNetworkConnectivity``, optional. Since vSAN 7.0U1."""
