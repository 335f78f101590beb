# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.StorageResourceManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.StorageResourceManager",
    wire_name="StorageResourceManager",
    since="vim.version.version6",
    rank=6,
)
class StorageResourceManager(_rt.ManagedObject):
    """The managed object ``vim.StorageResourceManager``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/StorageResourceManager.rst``
    """

    @_rt.enum(
        "vim.StorageResourceManager.CongestionThresholdMode",
        wire_name="StorageIORMThresholdMode",
        since="vim.version.version8",
        rank=8,
    )
    class CongestionThresholdMode(_rt.VimEnum):
        """The enum ``vim.StorageResourceManager.CongestionThresholdMode``, on the wire ``StorageIORMThresholdMode``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/StorageResourceManager/CongestionThresholdMode.rst``
        """

        automatic = "automatic"
        """The value ``automatic``."""
        manual = "manual"
        """The value ``manual``."""

    @_rt.data(
        "vim.StorageResourceManager.IOAllocationInfo",
        wire_name="StorageIOAllocationInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("limit", "long", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "shares", "vim.SharesInfo", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("reservation", "int", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class IOAllocationInfo(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.IOAllocationInfo``, on the wire ``StorageIOAllocationInfo``.

        Fields:
            - ``limit``: ``long``, optional.
            - ``shares``: ``vim.SharesInfo``, optional.
            - ``reservation``: ``int``, optional. Since vSphere API 5.5.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/StorageResourceManager/IOAllocationInfo.rst``
        """

        limit: int | None = None
        """``long``, optional. Since vSphere API 4.1."""
        shares: vim.SharesInfo | None = None
        """``vim.SharesInfo``, optional. Since vSphere API 4.1."""
        reservation: int | None = None
        """``int``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.StorageResourceManager.IOAllocationOption",
        wire_name="StorageIOAllocationOption",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "limitOption", "vim.option.LongOption", since="vim.version.version6", rank=6
            ),
            _rt.Property("sharesOption", "vim.SharesOption", since="vim.version.version6", rank=6),
        ),
    )
    class IOAllocationOption(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.IOAllocationOption``, on the wire ``StorageIOAllocationOption``.

        Fields:
            - ``limitOption``: ``vim.option.LongOption``, required.
            - ``sharesOption``: ``vim.SharesOption``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/StorageResourceManager/IOAllocationOption.rst``
        """

        limitOption: vim.option.LongOption = _rt.UNSET
        """``vim.option.LongOption``, required. Since vSphere API 4.1."""
        sharesOption: vim.SharesOption = _rt.UNSET
        """``vim.SharesOption``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.StorageResourceManager.IORMConfigInfo",
        wire_name="StorageIORMInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("enabled", "boolean", since="vim.version.version6", rank=6),
            _rt.Property("congestionThresholdMode", "string", since="vim.version.version8", rank=8),
            _rt.Property("congestionThreshold", "int", since="vim.version.version6", rank=6),
            _rt.Property(
                "percentOfPeakThroughput",
                "int",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property("statsCollectionEnabled", "boolean", since="vim.version.version7", rank=7),
            _rt.Property("reservationEnabled", "boolean", since="vim.version.version10", rank=10),
            _rt.Property(
                "statsAggregationDisabled",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "reservableIopsThreshold",
                "int",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IORMConfigInfo(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.IORMConfigInfo``, on the wire ``StorageIORMInfo``.

        Fields:
            - ``enabled``: ``boolean``, required.
            - ``congestionThresholdMode``: ``string``, required. Since vSphere API 5.1.
            - ``congestionThreshold``: ``int``, required.
            - ``percentOfPeakThroughput``: ``int`` in percent, optional. Since vSphere API 5.1.
            - ``statsCollectionEnabled``: ``boolean``, required. Since vSphere API 5.0.
            - ``reservationEnabled``: ``boolean``, required. Since vSphere API 6.0.
            - ``statsAggregationDisabled``: ``boolean``, optional. Since vSphere API 5.0.
            - ``reservableIopsThreshold``: ``int``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/StorageResourceManager/IORMConfigInfo.rst``
        """

        enabled: bool = False
        """``boolean``, required. Since vSphere API 4.1."""
        congestionThresholdMode: str = ""
        """``string``, required. Since vSphere API 5.1."""
        congestionThreshold: int = 0
        """``int``, required. Since vSphere API 4.1."""
        percentOfPeakThroughput: int | None = None
        """``int`` in percent, optional. Since vSphere API 5.1."""
        statsCollectionEnabled: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        reservationEnabled: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        statsAggregationDisabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        reservableIopsThreshold: int | None = None
        """``int``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.StorageResourceManager.IORMConfigOption",
        wire_name="StorageIORMConfigOption",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "enabledOption", "vim.option.BoolOption", since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "congestionThresholdOption",
                "vim.option.IntOption",
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "statsCollectionEnabledOption",
                "vim.option.BoolOption",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "reservationEnabledOption",
                "vim.option.BoolOption",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IORMConfigOption(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.IORMConfigOption``, on the wire ``StorageIORMConfigOption``.

        Fields:
            - ``enabledOption``: ``vim.option.BoolOption``, required.
            - ``congestionThresholdOption``: ``vim.option.IntOption``, required.
            - ``statsCollectionEnabledOption``: ``vim.option.BoolOption``, required. Since vSphere
              API 5.0.
            - ``reservationEnabledOption``: ``vim.option.BoolOption``, required. Since vSphere API
              6.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/StorageResourceManager/IORMConfigOption.rst``
        """

        enabledOption: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 4.1."""
        congestionThresholdOption: vim.option.IntOption = _rt.UNSET
        """``vim.option.IntOption``, required. Since vSphere API 4.1."""
        statsCollectionEnabledOption: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 5.0."""
        reservationEnabledOption: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.StorageResourceManager.IORMConfigSpec",
        wire_name="StorageIORMConfigSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("enabled", "boolean", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "congestionThresholdMode",
                "string",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "congestionThreshold", "int", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "percentOfPeakThroughput",
                "int",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "statsCollectionEnabled",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "reservationEnabled",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "statsAggregationDisabled",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "reservableIopsThreshold",
                "int",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IORMConfigSpec(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.IORMConfigSpec``, on the wire ``StorageIORMConfigSpec``.

        Fields:
            - ``enabled``: ``boolean``, optional.
            - ``congestionThresholdMode``: ``string``, optional. Since vSphere API 5.1.
            - ``congestionThreshold``: ``int``, optional.
            - ``percentOfPeakThroughput``: ``int`` in percent, optional. Since vSphere API 5.1.
            - ``statsCollectionEnabled``: ``boolean``, optional. Since vSphere API 5.0.
            - ``reservationEnabled``: ``boolean``, optional. Since vSphere API 6.0.
            - ``statsAggregationDisabled``: ``boolean``, optional. Since vSphere API 5.0.
            - ``reservableIopsThreshold``: ``int``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/StorageResourceManager/IORMConfigSpec.rst``
        """

        enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        congestionThresholdMode: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        congestionThreshold: int | None = None
        """``int``, optional. Since vSphere API 4.1."""
        percentOfPeakThroughput: int | None = None
        """``int`` in percent, optional. Since vSphere API 5.1."""
        statsCollectionEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        reservationEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        statsAggregationDisabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        reservableIopsThreshold: int | None = None
        """``int``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.StorageResourceManager.PodStorageDrsEntry",
        wire_name="PodStorageDrsEntry",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "storageDrsConfig",
                "vim.storageDrs.ConfigInfo",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "recommendation",
                "vim.cluster.Recommendation",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "drsFault",
                "vim.cluster.DrsFaults",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "actionHistory",
                "vim.cluster.ActionHistory",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class PodStorageDrsEntry(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.PodStorageDrsEntry``.

        Fields:
            - ``storageDrsConfig``: ``vim.storageDrs.ConfigInfo``, required.
            - ``recommendation``: List of ``vim.cluster.Recommendation``, optional.
            - ``drsFault``: List of ``vim.cluster.DrsFaults``, optional.
            - ``actionHistory``: List of ``vim.cluster.ActionHistory``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/StorageResourceManager/PodStorageDrsEntry.rst``
        """

        storageDrsConfig: vim.storageDrs.ConfigInfo = _rt.UNSET
        """``vim.storageDrs.ConfigInfo``, required. Since vSphere API 5.0."""
        recommendation: _rt.Field[
            list[vim.cluster.Recommendation], Iterable[vim.cluster.Recommendation]
        ] = _rt.EMPTY
        """List of ``vim.cluster.Recommendation``, optional. Since vSphere API 5.0."""
        drsFault: _rt.Field[list[vim.cluster.DrsFaults], Iterable[vim.cluster.DrsFaults]] = (
            _rt.EMPTY
        )
        """List of ``vim.cluster.DrsFaults``, optional. Since vSphere API 5.0."""
        actionHistory: _rt.Field[
            list[vim.cluster.ActionHistory], Iterable[vim.cluster.ActionHistory]
        ] = _rt.EMPTY
        """List of ``vim.cluster.ActionHistory``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.StorageResourceManager.StoragePerformanceSummary",
        wire_name="StoragePerformanceSummary",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("interval", "int", since="vim.version.version8", rank=8),
            _rt.Property("percentile", "int", array=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "datastoreReadLatency", "double", array=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "datastoreWriteLatency", "double", array=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "datastoreVmLatency", "double", array=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "datastoreReadIops", "double", array=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "datastoreWriteIops", "double", array=True, since="vim.version.version8", rank=8
            ),
            _rt.Property("siocActivityDuration", "int", since="vim.version.version8", rank=8),
        ),
    )
    class StoragePerformanceSummary(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.StoragePerformanceSummary``.

        Fields:
            - ``interval``: ``int``, required.
            - ``percentile``: List of ``int``, required.
            - ``datastoreReadLatency``: List of ``double``, required.
            - ``datastoreWriteLatency``: List of ``double``, required.
            - ``datastoreVmLatency``: List of ``double``, required.
            - ``datastoreReadIops``: List of ``double``, required.
            - ``datastoreWriteIops``: List of ``double``, required.
            - ``siocActivityDuration``: ``int``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/StorageResourceManager/StoragePerformanceSummary.rst``
        """

        interval: int = 0
        """``int``, required. Since vSphere API 5.1."""
        percentile: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, required. Since vSphere API 5.1."""
        datastoreReadLatency: _rt.Field[list[float], Iterable[float]] = _rt.EMPTY
        """List of ``double``, required. Since vSphere API 5.1."""
        datastoreWriteLatency: _rt.Field[list[float], Iterable[float]] = _rt.EMPTY
        """List of ``double``, required. Since vSphere API 5.1."""
        datastoreVmLatency: _rt.Field[list[float], Iterable[float]] = _rt.EMPTY
        """List of ``double``, required. Since vSphere API 5.1."""
        datastoreReadIops: _rt.Field[list[float], Iterable[float]] = _rt.EMPTY
        """List of ``double``, required. Since vSphere API 5.1."""
        datastoreWriteIops: _rt.Field[list[float], Iterable[float]] = _rt.EMPTY
        """List of ``double``, required. Since vSphere API 5.1."""
        siocActivityDuration: int = 0
        """``int``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.StorageResourceManager.StorageProfileStatistics",
        wire_name="StorageResourceManagerStorageProfileStatistics",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("profileId", "string", since="vim.version.version10", rank=10),
            _rt.Property("totalSpaceMB", "long", since="vim.version.version10", rank=10),
            _rt.Property("usedSpaceMB", "long", since="vim.version.version10", rank=10),
        ),
    )
    class StorageProfileStatistics(vmodl.DynamicData):
        """The data object ``vim.StorageResourceManager.StorageProfileStatistics``, on the wire ``StorageResourceManagerStorageProfileStatistics``.

        Fields:
            - ``profileId``: ``string``, required.
            - ``totalSpaceMB``: ``long`` in megabytes, required.
            - ``usedSpaceMB``: ``long`` in megabytes, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/StorageResourceManager/StorageProfileStatistics.rst``
        """

        profileId: str = ""
        """``string``, required. Since vSphere API 6.0."""
        totalSpaceMB: int = 0
        """``long`` in megabytes, required. Since vSphere API 6.0."""
        usedSpaceMB: int = 0
        """``long`` in megabytes, required. Since vSphere API 6.0."""

    @_rt.method(
        "ConfigureDatastoreIORM_Task",
        since="vim.version.version6",
        rank=6,
        raises=(vim.fault.IORMNotSupportedHostOnDatastore, vim.fault.InaccessibleDatastore),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version6", rank=6),
            _rt.Parameter(
                "spec",
                "vim.StorageResourceManager.IORMConfigSpec",
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ConfigureDatastoreIORM_Task(
        self, datastore: vim.Datastore, spec: vim.StorageResourceManager.IORMConfigSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.1.

        Args:
            datastore: ``vim.Datastore``, required.
            spec: ``vim.StorageResourceManager.IORMConfigSpec``, required.

        Raises:
            vim.fault.IORMNotSupportedHostOnDatastore: Not described.
            vim.fault.InaccessibleDatastore: Not described.
        """
        _arguments = {"datastore": datastore, "spec": spec}
        if self._rank < 6:
            self._unsupported("ConfigureDatastoreIORM_Task", 6)
        self._check_arguments("ConfigureDatastoreIORM_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ConfigureDatastoreIORM_Task", _arguments)
        return _result

    ConfigureDatastoreIORM = ConfigureDatastoreIORM_Task

    @_rt.method(
        "QueryIORMConfigOption",
        since="vim.version.version6",
        rank=6,
        privilege="Datastore.Config",
        parameters=(_rt.Parameter("host", "vim.HostSystem", since="vim.version.version6", rank=6),),
        returns=_rt.Returns("vim.StorageResourceManager.IORMConfigOption"),
    )
    def QueryIORMConfigOption(
        self, host: vim.HostSystem
    ) -> vim.StorageResourceManager.IORMConfigOption:
        """Returns ``vim.StorageResourceManager.IORMConfigOption``. Since vSphere API 4.1.

        Args:
            host: ``vim.HostSystem``, required.

        Privilege:
            ``Datastore.Config``
        """
        _arguments = {"host": host}
        if self._rank < 6:
            self._unsupported("QueryIORMConfigOption", 6)
        _result: vim.StorageResourceManager.IORMConfigOption = self._invoke(
            "QueryIORMConfigOption", _arguments
        )
        return _result

    @_rt.method(
        "QueryDatastorePerformanceSummary",
        since="vim.version.version8",
        rank=8,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns(
            "vim.StorageResourceManager.StoragePerformanceSummary", array=True, optional=True
        ),
    )
    def QueryDatastorePerformanceSummary(
        self, datastore: vim.Datastore
    ) -> list[vim.StorageResourceManager.StoragePerformanceSummary]:
        """Returns a list of ``vim.StorageResourceManager.StoragePerformanceSummary``, which may be
        empty. Since vSphere API 5.1.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 8:
            self._unsupported("QueryDatastorePerformanceSummary", 8)
        _result: list[vim.StorageResourceManager.StoragePerformanceSummary] = self._invoke(
            "QueryDatastorePerformanceSummary", _arguments
        )
        return _result

    @_rt.method(
        "ApplyStorageDrsRecommendationToPod_Task",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter("pod", "vim.StoragePod", since="vim.version.version7", rank=7),
            _rt.Parameter("key", "string", since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.storageDrs.ApplyRecommendationResult"),
    )
    def ApplyStorageDrsRecommendationToPod_Task(
        self, pod: vim.StoragePod, key: str
    ) -> _rt.TaskOf[vim.storageDrs.ApplyRecommendationResult]:
        """Starts a task that yields ``vim.storageDrs.ApplyRecommendationResult``. Since vSphere API
        5.0.

        Args:
            pod: ``vim.StoragePod``, required.
            key: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"pod": pod, "key": key}
        if self._rank < 7:
            self._unsupported("ApplyStorageDrsRecommendationToPod_Task", 7)
        _result: _rt.TaskOf[vim.storageDrs.ApplyRecommendationResult] = self._invoke(
            "ApplyStorageDrsRecommendationToPod_Task", _arguments
        )
        return _result

    ApplyRecommendationToPod = ApplyStorageDrsRecommendationToPod_Task

    @_rt.method(
        "ApplyStorageDrsRecommendation_Task",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter("key", "string", array=True, since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.storageDrs.ApplyRecommendationResult"),
    )
    def ApplyStorageDrsRecommendation_Task(
        self, key: Iterable[str]
    ) -> _rt.TaskOf[vim.storageDrs.ApplyRecommendationResult]:
        """Starts a task that yields ``vim.storageDrs.ApplyRecommendationResult``. Since vSphere API
        5.0.

        Args:
            key: List of ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"key": _rt.array("key", key)}
        if self._rank < 7:
            self._unsupported("ApplyStorageDrsRecommendation_Task", 7)
        _result: _rt.TaskOf[vim.storageDrs.ApplyRecommendationResult] = self._invoke(
            "ApplyStorageDrsRecommendation_Task", _arguments
        )
        return _result

    ApplyRecommendation = ApplyStorageDrsRecommendation_Task

    @_rt.method(
        "CancelStorageDrsRecommendation",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter("key", "string", array=True, since="vim.version.version7", rank=7),
        ),
    )
    def CancelStorageDrsRecommendation(self, key: Iterable[str]) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            key: List of ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"key": _rt.array("key", key)}
        if self._rank < 7:
            self._unsupported("CancelStorageDrsRecommendation", 7)
        self._invoke("CancelStorageDrsRecommendation", _arguments)

    CancelRecommendation = CancelStorageDrsRecommendation

    @_rt.method(
        "RefreshStorageDrsRecommendation",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(_rt.Parameter("pod", "vim.StoragePod", since="vim.version.version7", rank=7),),
    )
    def RefreshStorageDrsRecommendation(self, pod: vim.StoragePod) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            pod: ``vim.StoragePod``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"pod": pod}
        if self._rank < 7:
            self._unsupported("RefreshStorageDrsRecommendation", 7)
        self._invoke("RefreshStorageDrsRecommendation", _arguments)

    RefreshRecommendation = RefreshStorageDrsRecommendation

    @_rt.method(
        "RefreshStorageDrsRecommendationsForPod_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter("pod", "vim.StoragePod", since="vim.version.version12", rank=12),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RefreshStorageDrsRecommendationsForPod_Task(self, pod: vim.StoragePod) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            pod: ``vim.StoragePod``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"pod": pod}
        if self._rank < 12:
            self._unsupported("RefreshStorageDrsRecommendationsForPod_Task", 12)
        _result: _rt.TaskOf[None] = self._invoke(
            "RefreshStorageDrsRecommendationsForPod_Task", _arguments
        )
        return _result

    RefreshRecommendationsForPod = RefreshStorageDrsRecommendationsForPod_Task

    @_rt.method(
        "ConfigureStorageDrsForPod_Task",
        since="vim.version.version7",
        rank=7,
        parameters=(
            _rt.Parameter(
                "pod",
                "vim.StoragePod",
                since="vim.version.version7",
                rank=7,
                privilege="StoragePod.Config",
            ),
            _rt.Parameter(
                "spec", "vim.storageDrs.ConfigSpec", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("modify", "boolean", since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ConfigureStorageDrsForPod_Task(
        self, pod: vim.StoragePod, spec: vim.storageDrs.ConfigSpec, modify: bool
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Args:
            pod: ``vim.StoragePod``, required. The privilege ``StoragePod.Config`` is needed on it.
            spec: ``vim.storageDrs.ConfigSpec``, required.
            modify: ``boolean``, required.
        """
        _arguments = {"pod": pod, "spec": spec, "modify": modify}
        if self._rank < 7:
            self._unsupported("ConfigureStorageDrsForPod_Task", 7)
        self._check_arguments("ConfigureStorageDrsForPod_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ConfigureStorageDrsForPod_Task", _arguments)
        return _result

    ConfigureStorageDrsForPod = ConfigureStorageDrsForPod_Task

    @_rt.method(
        "ValidateStoragePodConfig",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        parameters=(
            _rt.Parameter("pod", "vim.StoragePod", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "spec", "vim.storageDrs.ConfigSpec", since="vim.version.version12", rank=12
            ),
        ),
        returns=_rt.Returns("vmodl.LocalizedMethodFault", optional=True),
    )
    def ValidateStoragePodConfig(
        self, pod: vim.StoragePod, spec: vim.storageDrs.ConfigSpec
    ) -> vmodl.MethodFault | None:
        """Returns ``vmodl.LocalizedMethodFault``, or None. Since vSphere API 6.7.

        Args:
            pod: ``vim.StoragePod``, required.
            spec: ``vim.storageDrs.ConfigSpec``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"pod": pod, "spec": spec}
        if self._rank < 12:
            self._unsupported("ValidateStoragePodConfig", 12)
        self._check_arguments("ValidateStoragePodConfig", _arguments)
        _result: vmodl.MethodFault | None = self._invoke("ValidateStoragePodConfig", _arguments)
        return _result

    @_rt.method(
        "RecommendDatastores",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "storageSpec",
                "vim.storageDrs.StoragePlacementSpec",
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.storageDrs.StoragePlacementResult"),
    )
    def RecommendDatastores(
        self, storageSpec: vim.storageDrs.StoragePlacementSpec
    ) -> vim.storageDrs.StoragePlacementResult:
        """Returns ``vim.storageDrs.StoragePlacementResult``. Since vSphere API 5.0.

        Args:
            storageSpec: ``vim.storageDrs.StoragePlacementSpec``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"storageSpec": storageSpec}
        if self._rank < 7:
            self._unsupported("RecommendDatastores", 7)
        self._check_arguments("RecommendDatastores", _arguments)
        _result: vim.storageDrs.StoragePlacementResult = self._invoke(
            "RecommendDatastores", _arguments
        )
        return _result
