# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecycleWitnessDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.LifecycleWitnessDetails",
    wire_name="LifecycleWitnessDetails",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version17", rank=15),
        _rt.Property("isVirtualAppliance", "boolean", since="vsan.version.version17", rank=15),
        _rt.Property(
            "sharedClusters",
            "vim.ClusterComputeResource",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class LifecycleWitnessDetails(vmodl.DynamicData):
    """The data object ``vim.vsan.LifecycleWitnessDetails``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``isVirtualAppliance``: ``boolean``, required.
        - ``sharedClusters``: List of ``vim.ClusterComputeResource``, optional.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecycleWitnessDetails.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 7.3."""
    isVirtualAppliance: bool = False
    """``boolean``, required. Since vsan API 7.3."""
    sharedClusters: _rt.Field[
        list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]
    ] = _rt.EMPTY
    """List of ``vim.ClusterComputeResource``, optional. Since vsan API 7.3."""
