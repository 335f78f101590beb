# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ResourceUsageSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.ResourceUsageSummary",
    wire_name="ClusterResourceUsageSummary",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("cpuUsedMHz", "int", since="vim.version.version10", rank=10),
        _rt.Property("cpuCapacityMHz", "int", since="vim.version.version10", rank=10),
        _rt.Property("memUsedMB", "int", since="vim.version.version10", rank=10),
        _rt.Property("memCapacityMB", "int", since="vim.version.version10", rank=10),
        _rt.Property(
            "pMemAvailableMB", "long", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "pMemCapacityMB", "long", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property("storageUsedMB", "long", since="vim.version.version10", rank=10),
        _rt.Property("storageCapacityMB", "long", since="vim.version.version10", rank=10),
    ),
)
class ResourceUsageSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.ResourceUsageSummary``, on the wire ``ClusterResourceUsageSummary``.

    Fields:
        - ``cpuUsedMHz``: ``int`` in megahertz, required.
        - ``cpuCapacityMHz``: ``int`` in megahertz, required.
        - ``memUsedMB``: ``int`` in megabytes, required.
        - ``memCapacityMB``: ``int`` in megabytes, required.
        - ``pMemAvailableMB``: ``long`` in megabytes, optional. Since vSphere API 6.7.
        - ``pMemCapacityMB``: ``long`` in megabytes, optional. Since vSphere API 6.7.
        - ``storageUsedMB``: ``long`` in megabytes, required.
        - ``storageCapacityMB``: ``long`` in megabytes, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/ResourceUsageSummary.rst``
    """

    cpuUsedMHz: int = 0
    """``int`` in megahertz, required. Since vSphere API 6.0."""
    cpuCapacityMHz: int = 0
    """``int`` in megahertz, required. Since vSphere API 6.0."""
    memUsedMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 6.0."""
    memCapacityMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 6.0."""
    pMemAvailableMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    pMemCapacityMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    storageUsedMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.0."""
    storageCapacityMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.0."""
