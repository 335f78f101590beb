# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourcePlanningManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ResourcePlanningManager",
    wire_name="ResourcePlanningManager",
    since="vim.version.version5",
    rank=5,
)
class ResourcePlanningManager(_rt.ManagedObject):
    """The managed object ``vim.ResourcePlanningManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/ResourcePlanningManager.rst``
    """

    @_rt.data(
        "vim.ResourcePlanningManager.DatabaseSizeEstimate",
        wire_name="DatabaseSizeEstimate",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (_rt.Property("size", "long", since="vim.version.version5", rank=5),),
    )
    class DatabaseSizeEstimate(vmodl.DynamicData):
        """The data object ``vim.ResourcePlanningManager.DatabaseSizeEstimate``.

        Fields:
            - ``size``: ``long``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/ResourcePlanningManager/DatabaseSizeEstimate.rst``
        """

        size: int = 0
        """``long``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.ResourcePlanningManager.DatabaseSizeParam",
        wire_name="DatabaseSizeParam",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "inventoryDesc",
                "vim.ResourcePlanningManager.InventoryDescription",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "perfStatsDesc",
                "vim.ResourcePlanningManager.PerfStatsDescription",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class DatabaseSizeParam(vmodl.DynamicData):
        """The data object ``vim.ResourcePlanningManager.DatabaseSizeParam``.

        Fields:
            - ``inventoryDesc``: ``vim.ResourcePlanningManager.InventoryDescription``, required.
            - ``perfStatsDesc``: ``vim.ResourcePlanningManager.PerfStatsDescription``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/ResourcePlanningManager/DatabaseSizeParam.rst``
        """

        inventoryDesc: vim.ResourcePlanningManager.InventoryDescription = _rt.UNSET
        """``vim.ResourcePlanningManager.InventoryDescription``, required. Since vSphere API 4.0."""
        perfStatsDesc: vim.ResourcePlanningManager.PerfStatsDescription | None = None
        """``vim.ResourcePlanningManager.PerfStatsDescription``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.ResourcePlanningManager.InventoryDescription",
        wire_name="InventoryDescription",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("numHosts", "int", since="vim.version.version5", rank=5),
            _rt.Property("numVirtualMachines", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "numResourcePools", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("numClusters", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numCpuDev", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numNetDev", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numDiskDev", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numvCpuDev", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numvNetDev", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numvDiskDev", "int", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class InventoryDescription(vmodl.DynamicData):
        """The data object ``vim.ResourcePlanningManager.InventoryDescription``.

        Fields:
            - ``numHosts``: ``int``, required.
            - ``numVirtualMachines``: ``int``, required.
            - ``numResourcePools``: ``int``, optional.
            - ``numClusters``: ``int``, optional.
            - ``numCpuDev``: ``int``, optional.
            - ``numNetDev``: ``int``, optional.
            - ``numDiskDev``: ``int``, optional.
            - ``numvCpuDev``: ``int``, optional.
            - ``numvNetDev``: ``int``, optional.
            - ``numvDiskDev``: ``int``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/ResourcePlanningManager/InventoryDescription.rst``
        """

        numHosts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        numVirtualMachines: int = 0
        """``int``, required. Since vSphere API 4.0."""
        numResourcePools: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numClusters: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numCpuDev: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numNetDev: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numDiskDev: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numvCpuDev: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numvNetDev: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        numvDiskDev: int | None = None
        """``int``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.ResourcePlanningManager.PerfStatsDescription",
        wire_name="PerformanceStatisticsDescription",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "intervals",
                "vim.HistoricalInterval",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class PerfStatsDescription(vmodl.DynamicData):
        """The data object ``vim.ResourcePlanningManager.PerfStatsDescription``, on the wire ``PerformanceStatisticsDescription``.

        Fields:
            - ``intervals``: List of ``vim.HistoricalInterval``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/ResourcePlanningManager/PerfStatsDescription.rst``
        """

        intervals: _rt.Field[list[vim.HistoricalInterval], Iterable[vim.HistoricalInterval]] = (
            _rt.EMPTY
        )
        """List of ``vim.HistoricalInterval``, optional. Since vSphere API 4.0."""

    @_rt.method(
        "EstimateDatabaseSize",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "dbSizeParam",
                "vim.ResourcePlanningManager.DatabaseSizeParam",
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.ResourcePlanningManager.DatabaseSizeEstimate"),
    )
    def EstimateDatabaseSize(
        self, dbSizeParam: vim.ResourcePlanningManager.DatabaseSizeParam
    ) -> vim.ResourcePlanningManager.DatabaseSizeEstimate:
        """Returns ``vim.ResourcePlanningManager.DatabaseSizeEstimate``. Since vSphere API 4.0.

        Args:
            dbSizeParam: ``vim.ResourcePlanningManager.DatabaseSizeParam``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"dbSizeParam": dbSizeParam}
        if self._rank < 5:
            self._unsupported("EstimateDatabaseSize", 5)
        self._check_arguments("EstimateDatabaseSize", _arguments)
        _result: vim.ResourcePlanningManager.DatabaseSizeEstimate = self._invoke(
            "EstimateDatabaseSize", _arguments
        )
        return _result
