# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PerformanceManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.PerformanceManager",
    wire_name="PerformanceManager",
    properties=lambda: (
        _rt.Property("description", "vim.PerformanceDescription", privilege="System.View"),
        _rt.Property(
            "historicalInterval",
            "vim.HistoricalInterval",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property(
            "perfCounter",
            "vim.PerformanceManager.CounterInfo",
            array=True,
            optional=True,
            privilege="System.View",
        ),
    ),
)
class PerformanceManager(_rt.ManagedObject):
    """The managed object ``vim.PerformanceManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/PerformanceManager.rst``
    """

    @_rt.data(
        "vim.PerformanceManager.CompositeEntityMetric",
        wire_name="PerfCompositeMetric",
        properties=lambda: (
            _rt.Property("entity", "vim.PerformanceManager.EntityMetricBase", optional=True),
            _rt.Property(
                "childEntity", "vim.PerformanceManager.EntityMetricBase", array=True, optional=True
            ),
        ),
    )
    class CompositeEntityMetric(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.CompositeEntityMetric``, on the wire ``PerfCompositeMetric``.

        Fields:
            - ``entity``: ``vim.PerformanceManager.EntityMetricBase``, optional.
            - ``childEntity``: List of ``vim.PerformanceManager.EntityMetricBase``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/CompositeEntityMetric.rst``
        """

        entity: vim.PerformanceManager.EntityMetricBase | None = None
        """``vim.PerformanceManager.EntityMetricBase``, optional. Since 1.0."""
        childEntity: _rt.Field[
            list[vim.PerformanceManager.EntityMetricBase],
            Iterable[vim.PerformanceManager.EntityMetricBase],
        ] = _rt.EMPTY
        """List of ``vim.PerformanceManager.EntityMetricBase``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.CounterInfo",
        wire_name="PerfCounterInfo",
        properties=lambda: (
            _rt.Property("key", "int"),
            _rt.Property("nameInfo", "vim.ElementDescription"),
            _rt.Property("groupInfo", "vim.ElementDescription"),
            _rt.Property("unitInfo", "vim.ElementDescription"),
            _rt.Property("rollupType", "vim.PerformanceManager.CounterInfo.RollupType"),
            _rt.Property("statsType", "vim.PerformanceManager.CounterInfo.StatsType"),
            _rt.Property("level", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "perDeviceLevel", "int", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("associatedCounterId", "int", array=True, optional=True),
        ),
    )
    class CounterInfo(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.CounterInfo``, on the wire ``PerfCounterInfo``.

        Fields:
            - ``key``: ``int``, required.
            - ``nameInfo``: ``vim.ElementDescription``, required.
            - ``groupInfo``: ``vim.ElementDescription``, required.
            - ``unitInfo``: ``vim.ElementDescription``, required.
            - ``rollupType``: ``vim.PerformanceManager.CounterInfo.RollupType``, required.
            - ``statsType``: ``vim.PerformanceManager.CounterInfo.StatsType``, required.
            - ``level``: ``int``, optional. Since VI API 2.5.
            - ``perDeviceLevel``: ``int``, optional. Since vSphere API 4.1.
            - ``associatedCounterId``: List of ``int``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/CounterInfo.rst``
        """

        @_rt.enum("vim.PerformanceManager.CounterInfo.RollupType", wire_name="PerfSummaryType")
        class RollupType(_rt.VimEnum):
            """The enum ``vim.PerformanceManager.CounterInfo.RollupType``, on the wire ``PerfSummaryType``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/PerformanceManager/CounterInfo/RollupType.rst``
            """

            average = "average"
            """The value ``average``."""
            maximum = "maximum"
            """The value ``maximum``."""
            minimum = "minimum"
            """The value ``minimum``."""
            latest = "latest"
            """The value ``latest``."""
            summation = "summation"
            """The value ``summation``."""
            none = "none"
            """The value ``none``."""

        @_rt.enum("vim.PerformanceManager.CounterInfo.StatsType", wire_name="PerfStatsType")
        class StatsType(_rt.VimEnum):
            """The enum ``vim.PerformanceManager.CounterInfo.StatsType``, on the wire ``PerfStatsType``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/PerformanceManager/CounterInfo/StatsType.rst``
            """

            absolute = "absolute"
            """The value ``absolute``."""
            delta = "delta"
            """The value ``delta``."""
            rate = "rate"
            """The value ``rate``."""

        @_rt.enum("vim.PerformanceManager.CounterInfo.Unit", wire_name="PerformanceManagerUnit")
        class Unit(_rt.VimEnum):
            """The enum ``vim.PerformanceManager.CounterInfo.Unit``, on the wire ``PerformanceManagerUnit``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/PerformanceManager/CounterInfo/Unit.rst``
            """

            percent = "percent"
            """The value ``percent``."""
            kiloBytes = "kiloBytes"
            """The value ``kiloBytes``."""
            megaBytes = "megaBytes"
            """The value ``megaBytes``."""
            gigaBytes = "gigaBytes"
            """The value ``gigaBytes``."""
            megaHertz = "megaHertz"
            """The value ``megaHertz``."""
            number = "number"
            """The value ``number``."""
            microsecond = "microsecond"
            """The value ``microsecond``."""
            millisecond = "millisecond"
            """The value ``millisecond``."""
            second = "second"
            """The value ``second``."""
            kiloBytesPerSecond = "kiloBytesPerSecond"
            """The value ``kiloBytesPerSecond``."""
            megaBytesPerSecond = "megaBytesPerSecond"
            """The value ``megaBytesPerSecond``."""
            watt = "watt"
            """The value ``watt``."""
            joule = "joule"
            """The value ``joule``."""
            teraBytes = "teraBytes"
            """The value ``teraBytes``."""
            celsius = "celsius"
            """The value ``celsius``."""
            nanosecond = "nanosecond"
            """The value ``nanosecond``."""

        key: int = 0
        """``int``, required. Since 1.0."""
        nameInfo: vim.ElementDescription = _rt.UNSET
        """``vim.ElementDescription``, required. Since 1.0."""
        groupInfo: vim.ElementDescription = _rt.UNSET
        """``vim.ElementDescription``, required. Since 1.0."""
        unitInfo: vim.ElementDescription = _rt.UNSET
        """``vim.ElementDescription``, required. Since 1.0."""
        rollupType: _rt.Field[
            vim.PerformanceManager.CounterInfo.RollupType,
            vim.PerformanceManager.CounterInfo.RollupType | str,
        ] = _rt.UNSET
        """``vim.PerformanceManager.CounterInfo.RollupType``, required. Since 1.0."""
        statsType: _rt.Field[
            vim.PerformanceManager.CounterInfo.StatsType,
            vim.PerformanceManager.CounterInfo.StatsType | str,
        ] = _rt.UNSET
        """``vim.PerformanceManager.CounterInfo.StatsType``, required. Since 1.0."""
        level: int | None = None
        """``int``, optional. Since VI API 2.5."""
        perDeviceLevel: int | None = None
        """``int``, optional. Since vSphere API 4.1."""
        associatedCounterId: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.CounterLevelMapping",
        wire_name="PerformanceManagerCounterLevelMapping",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("counterId", "int", since="vim.version.version6", rank=6),
            _rt.Property(
                "aggregateLevel", "int", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "perDeviceLevel", "int", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class CounterLevelMapping(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.CounterLevelMapping``, on the wire ``PerformanceManagerCounterLevelMapping``.

        Fields:
            - ``counterId``: ``int``, required.
            - ``aggregateLevel``: ``int``, optional.
            - ``perDeviceLevel``: ``int``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/PerformanceManager/CounterLevelMapping.rst``
        """

        counterId: int = 0
        """``int``, required. Since vSphere API 4.1."""
        aggregateLevel: int | None = None
        """``int``, optional. Since vSphere API 4.1."""
        perDeviceLevel: int | None = None
        """``int``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.PerformanceManager.EntityMetricBase",
        wire_name="PerfEntityMetricBase",
        properties=lambda: (_rt.Property("entity", "vmodl.ManagedObject"),),
    )
    class EntityMetricBase(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.EntityMetricBase``, on the wire ``PerfEntityMetricBase``.

        Fields:
            - ``entity``: ``vmodl.ManagedObject``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/EntityMetricBase.rst``
        """

        entity: vmodl.ManagedObject = _rt.UNSET
        """``vmodl.ManagedObject``, required. Since 1.0."""

    @_rt.enum("vim.PerformanceManager.Format", wire_name="PerfFormat")
    class Format(_rt.VimEnum):
        """The enum ``vim.PerformanceManager.Format``, on the wire ``PerfFormat``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/Format.rst``
        """

        normal = "normal"
        """The value ``normal``."""
        csv = "csv"
        """The value ``csv``."""

    @_rt.data(
        "vim.PerformanceManager.MetricSeries",
        wire_name="PerfMetricSeries",
        properties=lambda: (_rt.Property("id", "vim.PerformanceManager.MetricId"),),
    )
    class MetricSeries(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.MetricSeries``, on the wire ``PerfMetricSeries``.

        Fields:
            - ``id``: ``vim.PerformanceManager.MetricId``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/MetricSeries.rst``
        """

        id: vim.PerformanceManager.MetricId = _rt.UNSET
        """``vim.PerformanceManager.MetricId``, required. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.MetricId",
        wire_name="PerfMetricId",
        properties=lambda: (
            _rt.Property("counterId", "int"),
            _rt.Property("instance", "string"),
        ),
    )
    class MetricId(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.MetricId``, on the wire ``PerfMetricId``.

        Fields:
            - ``counterId``: ``int``, required.
            - ``instance``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/MetricId.rst``
        """

        counterId: int = 0
        """``int``, required. Since 1.0."""
        instance: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.ProviderSummary",
        wire_name="PerfProviderSummary",
        properties=lambda: (
            _rt.Property("entity", "vmodl.ManagedObject"),
            _rt.Property("currentSupported", "boolean"),
            _rt.Property("summarySupported", "boolean"),
            _rt.Property("refreshRate", "int", optional=True),
        ),
    )
    class ProviderSummary(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.ProviderSummary``, on the wire ``PerfProviderSummary``.

        Fields:
            - ``entity``: ``vmodl.ManagedObject``, required.
            - ``currentSupported``: ``boolean``, required.
            - ``summarySupported``: ``boolean``, required.
            - ``refreshRate``: ``int``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/ProviderSummary.rst``
        """

        entity: vmodl.ManagedObject = _rt.UNSET
        """``vmodl.ManagedObject``, required. Since 1.0."""
        currentSupported: bool = False
        """``boolean``, required. Since 1.0."""
        summarySupported: bool = False
        """``boolean``, required. Since 1.0."""
        refreshRate: int | None = None
        """``int``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.QuerySpec",
        wire_name="PerfQuerySpec",
        properties=lambda: (
            _rt.Property("entity", "vmodl.ManagedObject"),
            _rt.Property("startTime", "dateTime", optional=True),
            _rt.Property("endTime", "dateTime", optional=True),
            _rt.Property("maxSample", "int", optional=True),
            _rt.Property("metricId", "vim.PerformanceManager.MetricId", array=True, optional=True),
            _rt.Property("intervalId", "int", optional=True),
            _rt.Property("format", "string", optional=True),
        ),
    )
    class QuerySpec(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.QuerySpec``, on the wire ``PerfQuerySpec``.

        Fields:
            - ``entity``: ``vmodl.ManagedObject``, required.
            - ``startTime``: ``dateTime``, optional.
            - ``endTime``: ``dateTime``, optional.
            - ``maxSample``: ``int``, optional.
            - ``metricId``: List of ``vim.PerformanceManager.MetricId``, optional.
            - ``intervalId``: ``int``, optional.
            - ``format``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/QuerySpec.rst``
        """

        entity: vmodl.ManagedObject = _rt.UNSET
        """``vmodl.ManagedObject``, required. Since 1.0."""
        startTime: datetime.datetime | None = None
        """``dateTime``, optional. Since 1.0."""
        endTime: datetime.datetime | None = None
        """``dateTime``, optional. Since 1.0."""
        maxSample: int | None = None
        """``int``, optional. Since 1.0."""
        metricId: _rt.Field[
            list[vim.PerformanceManager.MetricId], Iterable[vim.PerformanceManager.MetricId]
        ] = _rt.EMPTY
        """List of ``vim.PerformanceManager.MetricId``, optional. Since 1.0."""
        intervalId: int | None = None
        """``int``, optional. Since 1.0."""
        format: str | None = None
        """``string``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.SampleInfo",
        wire_name="PerfSampleInfo",
        properties=lambda: (
            _rt.Property("timestamp", "dateTime"),
            _rt.Property("interval", "int"),
        ),
    )
    class SampleInfo(vmodl.DynamicData):
        """The data object ``vim.PerformanceManager.SampleInfo``, on the wire ``PerfSampleInfo``.

        Fields:
            - ``timestamp``: ``dateTime``, required.
            - ``interval``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/SampleInfo.rst``
        """

        timestamp: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since 1.0."""
        interval: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.EntityMetric",
        wire_name="PerfEntityMetric",
        properties=lambda: (
            _rt.Property(
                "sampleInfo", "vim.PerformanceManager.SampleInfo", array=True, optional=True
            ),
            _rt.Property("value", "vim.PerformanceManager.MetricSeries", array=True, optional=True),
        ),
    )
    class EntityMetric(EntityMetricBase):
        """The data object ``vim.PerformanceManager.EntityMetric``, on the wire ``PerfEntityMetric``.

        Fields:
            - ``sampleInfo``: List of ``vim.PerformanceManager.SampleInfo``, optional.
            - ``value``: List of ``vim.PerformanceManager.MetricSeries``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/EntityMetric.rst``
        """

        sampleInfo: _rt.Field[
            list[vim.PerformanceManager.SampleInfo], Iterable[vim.PerformanceManager.SampleInfo]
        ] = _rt.EMPTY
        """List of ``vim.PerformanceManager.SampleInfo``, optional. Since 1.0."""
        value: _rt.Field[
            list[vim.PerformanceManager.MetricSeries], Iterable[vim.PerformanceManager.MetricSeries]
        ] = _rt.EMPTY
        """List of ``vim.PerformanceManager.MetricSeries``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.EntityMetricCSV",
        wire_name="PerfEntityMetricCSV",
        properties=lambda: (
            _rt.Property("sampleInfoCSV", "string"),
            _rt.Property(
                "value", "vim.PerformanceManager.MetricSeriesCSV", array=True, optional=True
            ),
        ),
    )
    class EntityMetricCSV(EntityMetricBase):
        """The data object ``vim.PerformanceManager.EntityMetricCSV``, on the wire ``PerfEntityMetricCSV``.

        Fields:
            - ``sampleInfoCSV``: ``string``, required.
            - ``value``: List of ``vim.PerformanceManager.MetricSeriesCSV``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/EntityMetricCSV.rst``
        """

        sampleInfoCSV: str = ""
        """``string``, required. Since 1.0."""
        value: _rt.Field[
            list[vim.PerformanceManager.MetricSeriesCSV],
            Iterable[vim.PerformanceManager.MetricSeriesCSV],
        ] = _rt.EMPTY
        """List of ``vim.PerformanceManager.MetricSeriesCSV``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.IntSeries",
        wire_name="PerfMetricIntSeries",
        properties=lambda: (_rt.Property("value", "long", array=True, optional=True),),
    )
    class IntSeries(MetricSeries):
        """The data object ``vim.PerformanceManager.IntSeries``, on the wire ``PerfMetricIntSeries``.

        Fields:
            - ``value``: List of ``long``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/IntSeries.rst``
        """

        value: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``long``, optional. Since 1.0."""

    @_rt.data(
        "vim.PerformanceManager.MetricSeriesCSV",
        wire_name="PerfMetricSeriesCSV",
        properties=lambda: (_rt.Property("value", "string", optional=True),),
    )
    class MetricSeriesCSV(MetricSeries):
        """The data object ``vim.PerformanceManager.MetricSeriesCSV``, on the wire ``PerfMetricSeriesCSV``.

        Fields:
            - ``value``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/PerformanceManager/MetricSeriesCSV.rst``
        """

        value: str | None = None
        """``string``, optional. Since 1.0."""

    @property
    def description(self) -> vim.PerformanceDescription:
        """``vim.PerformanceDescription``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.PerformanceDescription = self._fetch("description")
        return _result

    @property
    def historicalInterval(self) -> list[vim.HistoricalInterval]:
        """List of ``vim.HistoricalInterval``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.HistoricalInterval] = self._fetch("historicalInterval")
        return _result

    @property
    def perfCounter(self) -> list[vim.PerformanceManager.CounterInfo]:
        """List of ``vim.PerformanceManager.CounterInfo``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.PerformanceManager.CounterInfo] = self._fetch("perfCounter")
        return _result

    @_rt.method(
        "QueryPerfProviderSummary",
        privilege="System.View",
        parameters=(_rt.Parameter("entity", "vmodl.ManagedObject"),),
        returns=_rt.Returns("vim.PerformanceManager.ProviderSummary"),
    )
    def QueryPerfProviderSummary(
        self, entity: vmodl.ManagedObject
    ) -> vim.PerformanceManager.ProviderSummary:
        """Returns ``vim.PerformanceManager.ProviderSummary``. Since 1.0.

        Args:
            entity: ``vmodl.ManagedObject``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"entity": entity}
        _result: vim.PerformanceManager.ProviderSummary = self._invoke(
            "QueryPerfProviderSummary", _arguments
        )
        return _result

    QueryProviderSummary = QueryPerfProviderSummary

    @_rt.method(
        "QueryAvailablePerfMetric",
        privilege="System.View",
        parameters=(
            _rt.Parameter("entity", "vmodl.ManagedObject"),
            _rt.Parameter("beginTime", "dateTime", optional=True),
            _rt.Parameter("endTime", "dateTime", optional=True),
            _rt.Parameter("intervalId", "int", optional=True),
        ),
        returns=_rt.Returns("vim.PerformanceManager.MetricId", array=True, optional=True),
    )
    def QueryAvailablePerfMetric(
        self,
        entity: vmodl.ManagedObject,
        beginTime: datetime.datetime | None = None,
        endTime: datetime.datetime | None = None,
        intervalId: int | None = None,
    ) -> list[vim.PerformanceManager.MetricId]:
        """Returns a list of ``vim.PerformanceManager.MetricId``, which may be empty. Since 1.0.

        Args:
            entity: ``vmodl.ManagedObject``, required.
            beginTime: ``dateTime``, optional.
            endTime: ``dateTime``, optional.
            intervalId: ``int``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "entity": entity,
            "beginTime": beginTime,
            "endTime": endTime,
            "intervalId": intervalId,
        }
        _result: list[vim.PerformanceManager.MetricId] = self._invoke(
            "QueryAvailablePerfMetric", _arguments
        )
        return _result

    QueryAvailableMetric = QueryAvailablePerfMetric

    @_rt.method(
        "QueryPerfCounter",
        privilege="System.View",
        parameters=(_rt.Parameter("counterId", "int", array=True),),
        returns=_rt.Returns("vim.PerformanceManager.CounterInfo", array=True, optional=True),
    )
    def QueryPerfCounter(
        self, counterId: Iterable[int]
    ) -> list[vim.PerformanceManager.CounterInfo]:
        """Returns a list of ``vim.PerformanceManager.CounterInfo``, which may be empty. Since 1.0.

        Args:
            counterId: List of ``int``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"counterId": _rt.array("counterId", counterId)}
        _result: list[vim.PerformanceManager.CounterInfo] = self._invoke(
            "QueryPerfCounter", _arguments
        )
        return _result

    QueryCounter = QueryPerfCounter

    @_rt.method(
        "QueryPerfCounterByLevel",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        parameters=(_rt.Parameter("level", "int", since="vim.version.version2", rank=2),),
        returns=_rt.Returns("vim.PerformanceManager.CounterInfo", array=True),
    )
    def QueryPerfCounterByLevel(self, level: int) -> list[vim.PerformanceManager.CounterInfo]:
        """Returns a list of ``vim.PerformanceManager.CounterInfo``. Since VI API 2.5.

        Args:
            level: ``int``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"level": level}
        if self._rank < 2:
            self._unsupported("QueryPerfCounterByLevel", 2)
        _result: list[vim.PerformanceManager.CounterInfo] = self._invoke(
            "QueryPerfCounterByLevel", _arguments
        )
        return _result

    QueryCounterByLevel = QueryPerfCounterByLevel

    @_rt.method(
        "QueryPerf",
        privilege="System.View",
        parameters=(_rt.Parameter("querySpec", "vim.PerformanceManager.QuerySpec", array=True),),
        returns=_rt.Returns("vim.PerformanceManager.EntityMetricBase", array=True, optional=True),
    )
    def QueryPerf(
        self, querySpec: Iterable[vim.PerformanceManager.QuerySpec]
    ) -> list[vim.PerformanceManager.EntityMetricBase]:
        """Returns a list of ``vim.PerformanceManager.EntityMetricBase``, which may be empty. Since
        1.0.

        Args:
            querySpec: List of ``vim.PerformanceManager.QuerySpec``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"querySpec": _rt.array("querySpec", querySpec)}
        self._check_arguments("QueryPerf", _arguments)
        _result: list[vim.PerformanceManager.EntityMetricBase] = self._invoke(
            "QueryPerf", _arguments
        )
        return _result

    QueryStats = QueryPerf

    @_rt.method(
        "QueryPerfComposite",
        privilege="System.View",
        parameters=(_rt.Parameter("querySpec", "vim.PerformanceManager.QuerySpec"),),
        returns=_rt.Returns("vim.PerformanceManager.CompositeEntityMetric"),
    )
    def QueryPerfComposite(
        self, querySpec: vim.PerformanceManager.QuerySpec
    ) -> vim.PerformanceManager.CompositeEntityMetric:
        """Returns ``vim.PerformanceManager.CompositeEntityMetric``. Since 1.0.

        Args:
            querySpec: ``vim.PerformanceManager.QuerySpec``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"querySpec": querySpec}
        self._check_arguments("QueryPerfComposite", _arguments)
        _result: vim.PerformanceManager.CompositeEntityMetric = self._invoke(
            "QueryPerfComposite", _arguments
        )
        return _result

    QueryCompositeStats = QueryPerfComposite

    @_rt.method(
        "CreatePerfInterval",
        privilege="Performance.ModifyIntervals",
        parameters=(_rt.Parameter("intervalId", "vim.HistoricalInterval"),),
    )
    def CreatePerfInterval(self, intervalId: vim.HistoricalInterval) -> None:
        """Returns nothing. Since 1.0.

        Args:
            intervalId: ``vim.HistoricalInterval``, required.

        Privilege:
            ``Performance.ModifyIntervals``
        """
        _arguments = {"intervalId": intervalId}
        self._check_arguments("CreatePerfInterval", _arguments)
        self._invoke("CreatePerfInterval", _arguments)

    CreateHistoricalInterval = CreatePerfInterval

    @_rt.method(
        "RemovePerfInterval",
        privilege="Performance.ModifyIntervals",
        parameters=(_rt.Parameter("samplePeriod", "int"),),
    )
    def RemovePerfInterval(self, samplePeriod: int) -> None:
        """Returns nothing. Since 1.0.

        Args:
            samplePeriod: ``int``, required.

        Privilege:
            ``Performance.ModifyIntervals``
        """
        _arguments = {"samplePeriod": samplePeriod}
        self._invoke("RemovePerfInterval", _arguments)

    RemoveHistoricalInterval = RemovePerfInterval

    @_rt.method(
        "UpdatePerfInterval",
        privilege="Performance.ModifyIntervals",
        parameters=(_rt.Parameter("interval", "vim.HistoricalInterval"),),
    )
    def UpdatePerfInterval(self, interval: vim.HistoricalInterval) -> None:
        """Returns nothing. Since 1.0.

        Args:
            interval: ``vim.HistoricalInterval``, required.

        Privilege:
            ``Performance.ModifyIntervals``
        """
        _arguments = {"interval": interval}
        self._check_arguments("UpdatePerfInterval", _arguments)
        self._invoke("UpdatePerfInterval", _arguments)

    UpdateHistoricalInterval = UpdatePerfInterval

    @_rt.method(
        "UpdateCounterLevelMapping",
        since="vim.version.version6",
        rank=6,
        privilege="Performance.ModifyIntervals",
        parameters=(
            _rt.Parameter(
                "counterLevelMap",
                "vim.PerformanceManager.CounterLevelMapping",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    def UpdateCounterLevelMapping(
        self, counterLevelMap: Iterable[vim.PerformanceManager.CounterLevelMapping]
    ) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            counterLevelMap: List of ``vim.PerformanceManager.CounterLevelMapping``, required.

        Privilege:
            ``Performance.ModifyIntervals``
        """
        _arguments = {"counterLevelMap": _rt.array("counterLevelMap", counterLevelMap)}
        if self._rank < 6:
            self._unsupported("UpdateCounterLevelMapping", 6)
        self._check_arguments("UpdateCounterLevelMapping", _arguments)
        self._invoke("UpdateCounterLevelMapping", _arguments)

    @_rt.method(
        "ResetCounterLevelMapping",
        since="vim.version.version6",
        rank=6,
        privilege="Performance.ModifyIntervals",
        parameters=(
            _rt.Parameter("counters", "int", array=True, since="vim.version.version6", rank=6),
        ),
    )
    def ResetCounterLevelMapping(self, counters: Iterable[int]) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            counters: List of ``int``, required.

        Privilege:
            ``Performance.ModifyIntervals``
        """
        _arguments = {"counters": _rt.array("counters", counters)}
        if self._rank < 6:
            self._unsupported("ResetCounterLevelMapping", 6)
        self._invoke("ResetCounterLevelMapping", _arguments)
