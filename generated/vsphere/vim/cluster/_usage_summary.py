# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.UsageSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.UsageSummary",
    wire_name="ClusterUsageSummary",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("totalCpuCapacityMhz", "int", since="vim.version.version10", rank=10),
        _rt.Property("totalMemCapacityMB", "int", since="vim.version.version10", rank=10),
        _rt.Property("cpuReservationMhz", "int", since="vim.version.version10", rank=10),
        _rt.Property("memReservationMB", "int", since="vim.version.version10", rank=10),
        _rt.Property(
            "poweredOffCpuReservationMhz",
            "int",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "poweredOffMemReservationMB",
            "int",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("cpuDemandMhz", "int", since="vim.version.version10", rank=10),
        _rt.Property("memDemandMB", "int", since="vim.version.version10", rank=10),
        _rt.Property("statsGenNumber", "long", since="vim.version.version10", rank=10),
        _rt.Property("cpuEntitledMhz", "int", since="vim.version.version10", rank=10),
        _rt.Property("memEntitledMB", "int", since="vim.version.version10", rank=10),
        _rt.Property("poweredOffVmCount", "int", since="vim.version.version10", rank=10),
        _rt.Property("totalVmCount", "int", since="vim.version.version10", rank=10),
        _rt.Property(
            "tier0MemCapacityMB", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "reservedTier0MemMB", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "unreservedTier0MemMB", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
    ),
)
class UsageSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.UsageSummary``, on the wire ``ClusterUsageSummary``.

    Fields:
        - ``totalCpuCapacityMhz``: ``int`` in megahertz, required.
        - ``totalMemCapacityMB``: ``int`` in megabytes, required.
        - ``cpuReservationMhz``: ``int`` in megahertz, required.
        - ``memReservationMB``: ``int`` in megabytes, required.
        - ``poweredOffCpuReservationMhz``: ``int`` in megahertz, optional.
        - ``poweredOffMemReservationMB``: ``int`` in megabytes, optional.
        - ``cpuDemandMhz``: ``int`` in megahertz, required.
        - ``memDemandMB``: ``int`` in megabytes, required.
        - ``statsGenNumber``: ``long``, required.
        - ``cpuEntitledMhz``: ``int`` in megahertz, required.
        - ``memEntitledMB``: ``int`` in megabytes, required.
        - ``poweredOffVmCount``: ``int``, required.
        - ``totalVmCount``: ``int``, required.
        - ``tier0MemCapacityMB``: ``int`` in megabytes, optional. Since vSphere API 9.0.0.0.
        - ``reservedTier0MemMB``: ``int`` in megabytes, optional. Since vSphere API 9.0.0.0.
        - ``unreservedTier0MemMB``: ``int`` in megabytes, optional. Since vSphere API 9.0.0.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/UsageSummary.rst``
    """

    totalCpuCapacityMhz: int = 0
    """``int`` in megahertz, required. Since vSphere API 6.0."""
    totalMemCapacityMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 6.0."""
    cpuReservationMhz: int = 0
    """``int`` in megahertz, required. Since vSphere API 6.0."""
    memReservationMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 6.0."""
    poweredOffCpuReservationMhz: int | None = None
    """``int`` in megahertz, optional. Since vSphere API 6.0."""
    poweredOffMemReservationMB: int | None = None
    """``int`` in megabytes, optional. Since vSphere API 6.0."""
    cpuDemandMhz: int = 0
    """``int`` in megahertz, required. Since vSphere API 6.0."""
    memDemandMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 6.0."""
    statsGenNumber: int = 0
    """``long``, required. Since vSphere API 6.0."""
    cpuEntitledMhz: int = 0
    """``int`` in megahertz, required. Since vSphere API 6.0."""
    memEntitledMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 6.0."""
    poweredOffVmCount: int = 0
    """``int``, required. Since vSphere API 6.0."""
    totalVmCount: int = 0
    """``int``, required. Since vSphere API 6.0."""
    tier0MemCapacityMB: int | None = None
    """``int`` in megabytes, optional. Since vSphere API 9.0.0.0."""
    reservedTier0MemMB: int | None = None
    """``int`` in megabytes, optional. Since vSphere API 9.0.0.0."""
    unreservedTier0MemMB: int | None = None
    """``int`` in megabytes, optional. Since vSphere API 9.0.0.0."""
