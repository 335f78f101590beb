# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ClusterInitialPlacementAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.ClusterInitialPlacementAction",
    wire_name="ClusterClusterInitialPlacementAction",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "targetHost", "vim.HostSystem", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("pool", "vim.ResourcePool", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "availableNetworks",
            "vim.Network",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "configSpec", "vim.vm.ConfigSpec", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class ClusterInitialPlacementAction(vim.cluster.Action):
    """The data object ``vim.cluster.ClusterInitialPlacementAction``, on the wire ``ClusterClusterInitialPlacementAction``.

    Fields:
        - ``targetHost``: ``vim.HostSystem``, optional.
        - ``pool``: ``vim.ResourcePool``, required.
        - ``availableNetworks``: List of ``vim.Network``, optional. Since vSphere API 9.1.0.0.
        - ``configSpec``: ``vim.vm.ConfigSpec``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/cluster/ClusterInitialPlacementAction.rst``
    """

    targetHost: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 8.0.0.1."""
    pool: vim.ResourcePool = _rt.UNSET
    """``vim.ResourcePool``, required. Since vSphere API 8.0.0.1."""
    availableNetworks: _rt.Field[list[vim.Network], Iterable[vim.Network]] = _rt.EMPTY
    """List of ``vim.Network``, optional. Since vSphere API 9.1.0.0."""
    configSpec: vim.vm.ConfigSpec | None = None
    """``vim.vm.ConfigSpec``, optional. Since vSphere API 8.0.0.1."""
