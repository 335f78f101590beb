# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.StorageManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import sms, vim


@_rt.managed(
    "sms.StorageManager", wire_name="SmsStorageManager", since="sms.version.version2", rank=2
)
class StorageManager(_rt.ManagedObject):
    """The managed object ``sms.StorageManager``, on the wire ``SmsStorageManager``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/StorageManager.rst``
    """

    @_rt.method(
        "RegisterProvider_Task",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.ConfigureService",
        raises=(vim.fault.AlreadyExists, sms.fault.ProviderRegistrationFault),
        parameters=(
            _rt.Parameter(
                "providerSpec", "sms.provider.ProviderSpec", since="sms.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("sms.Task", task_result="sms.provider.Provider"),
    )
    def RegisterProvider_Task(self, providerSpec: sms.provider.ProviderSpec) -> sms.Task:
        """Starts a task that yields ``sms.provider.Provider``. Since sms API 2.0.

        Args:
            providerSpec: ``sms.provider.ProviderSpec``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            sms.fault.ProviderRegistrationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"providerSpec": providerSpec}
        if self._rank < 2:
            self._unsupported("RegisterProvider_Task", 2, "sms")
        self._check_arguments("RegisterProvider_Task", _arguments)
        _result: sms.Task = self._invoke("RegisterProvider_Task", _arguments)
        return _result

    RegisterProvider = RegisterProvider_Task

    @_rt.method(
        "UnregisterProvider_Task",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.ConfigureService",
        raises=(vim.fault.NotFound, sms.fault.ProviderUnregistrationFault),
        parameters=(_rt.Parameter("providerId", "string", since="sms.version.version2", rank=2),),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def UnregisterProvider_Task(self, providerId: str) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 2.0.

        Args:
            providerId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.ProviderUnregistrationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"providerId": providerId}
        if self._rank < 2:
            self._unsupported("UnregisterProvider_Task", 2, "sms")
        _result: sms.Task = self._invoke("UnregisterProvider_Task", _arguments)
        return _result

    UnregisterProvider = UnregisterProvider_Task

    @_rt.method(
        "QueryProvider",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(sms.fault.QueryExecutionFault,),
        returns=_rt.Returns("sms.provider.Provider", array=True, optional=True),
    )
    def QueryProvider(self) -> list[sms.provider.Provider]:
        """Returns a list of ``sms.provider.Provider``, which may be empty. Since sms API 2.0.

        Raises:
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        if self._rank < 2:
            self._unsupported("QueryProvider", 2, "sms")
        _result: list[sms.provider.Provider] = self._invoke("QueryProvider", {})
        return _result

    @_rt.method(
        "QueryArray",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter(
                "providerId",
                "string",
                array=True,
                optional=True,
                since="sms.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("sms.storage.StorageArray", array=True, optional=True),
    )
    def QueryArray(self, providerId: Iterable[str] = ()) -> list[sms.storage.StorageArray]:
        """Returns a list of ``sms.storage.StorageArray``, which may be empty. Since sms API 2.0.

        Args:
            providerId: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"providerId": _rt.array("providerId", providerId)}
        if self._rank < 2:
            self._unsupported("QueryArray", 2, "sms")
        _result: list[sms.storage.StorageArray] = self._invoke("QueryArray", _arguments)
        return _result

    @_rt.method(
        "QueryProcessorAssociatedWithArray",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(_rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),),
        returns=_rt.Returns("sms.storage.StorageProcessor", array=True, optional=True),
    )
    def QueryProcessorAssociatedWithArray(self, arrayId: str) -> list[sms.storage.StorageProcessor]:
        """Returns a list of ``sms.storage.StorageProcessor``, which may be empty. Since sms API
        2.0.

        Args:
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryProcessorAssociatedWithArray", 2, "sms")
        _result: list[sms.storage.StorageProcessor] = self._invoke(
            "QueryProcessorAssociatedWithArray", _arguments
        )
        return _result

    @_rt.method(
        "QueryPortAssociatedWithArray",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(_rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),),
        returns=_rt.Returns("sms.storage.StoragePort", array=True, optional=True),
    )
    def QueryPortAssociatedWithArray(self, arrayId: str) -> list[sms.storage.StoragePort]:
        """Returns a list of ``sms.storage.StoragePort``, which may be empty. Since sms API 2.0.

        Args:
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryPortAssociatedWithArray", 2, "sms")
        _result: list[sms.storage.StoragePort] = self._invoke(
            "QueryPortAssociatedWithArray", _arguments
        )
        return _result

    @_rt.method(
        "QueryPortAssociatedWithLun",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("scsi3Id", "string", since="sms.version.version2", rank=2),
            _rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("sms.storage.StoragePort", optional=True),
    )
    def QueryPortAssociatedWithLun(
        self, scsi3Id: str, arrayId: str
    ) -> sms.storage.StoragePort | None:
        """Returns ``sms.storage.StoragePort``, or None. Since sms API 2.0.

        Args:
            scsi3Id: ``string``, required.
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"scsi3Id": scsi3Id, "arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryPortAssociatedWithLun", 2, "sms")
        _result: sms.storage.StoragePort | None = self._invoke(
            "QueryPortAssociatedWithLun", _arguments
        )
        return _result

    @_rt.method(
        "QueryLunAssociatedWithPort",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("portId", "string", since="sms.version.version2", rank=2),
            _rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("sms.storage.StorageLun", array=True, optional=True),
    )
    def QueryLunAssociatedWithPort(self, portId: str, arrayId: str) -> list[sms.storage.StorageLun]:
        """Returns a list of ``sms.storage.StorageLun``, which may be empty. Since sms API 2.0.

        Args:
            portId: ``string``, required.
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"portId": portId, "arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryLunAssociatedWithPort", 2, "sms")
        _result: list[sms.storage.StorageLun] = self._invoke(
            "QueryLunAssociatedWithPort", _arguments
        )
        return _result

    @_rt.method(
        "QueryArrayAssociatedWithLun",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("canonicalName", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("sms.storage.StorageArray", optional=True),
    )
    def QueryArrayAssociatedWithLun(self, canonicalName: str) -> sms.storage.StorageArray | None:
        """Returns ``sms.storage.StorageArray``, or None. Since sms API 2.0.

        Args:
            canonicalName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"canonicalName": canonicalName}
        if self._rank < 2:
            self._unsupported("QueryArrayAssociatedWithLun", 2, "sms")
        _result: sms.storage.StorageArray | None = self._invoke(
            "QueryArrayAssociatedWithLun", _arguments
        )
        return _result

    @_rt.method(
        "QueryPortAssociatedWithProcessor",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("processorId", "string", since="sms.version.version2", rank=2),
            _rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("sms.storage.StoragePort", array=True, optional=True),
    )
    def QueryPortAssociatedWithProcessor(
        self, processorId: str, arrayId: str
    ) -> list[sms.storage.StoragePort]:
        """Returns a list of ``sms.storage.StoragePort``, which may be empty. Since sms API 2.0.

        Args:
            processorId: ``string``, required.
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"processorId": processorId, "arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryPortAssociatedWithProcessor", 2, "sms")
        _result: list[sms.storage.StoragePort] = self._invoke(
            "QueryPortAssociatedWithProcessor", _arguments
        )
        return _result

    @_rt.method(
        "QueryLunAssociatedWithArray",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(_rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),),
        returns=_rt.Returns("sms.storage.StorageLun", array=True, optional=True),
    )
    def QueryLunAssociatedWithArray(self, arrayId: str) -> list[sms.storage.StorageLun]:
        """Returns a list of ``sms.storage.StorageLun``, which may be empty. Since sms API 2.0.

        Args:
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryLunAssociatedWithArray", 2, "sms")
        _result: list[sms.storage.StorageLun] = self._invoke(
            "QueryLunAssociatedWithArray", _arguments
        )
        return _result

    @_rt.method(
        "QueryFileSystemAssociatedWithArray",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(_rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),),
        returns=_rt.Returns("sms.storage.StorageFileSystem", array=True, optional=True),
    )
    def QueryFileSystemAssociatedWithArray(
        self, arrayId: str
    ) -> list[sms.storage.StorageFileSystem]:
        """Returns a list of ``sms.storage.StorageFileSystem``, which may be empty. Since sms API
        2.0.

        Args:
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryFileSystemAssociatedWithArray", 2, "sms")
        _result: list[sms.storage.StorageFileSystem] = self._invoke(
            "QueryFileSystemAssociatedWithArray", _arguments
        )
        return _result

    @_rt.method(
        "QueryDatastoreCapability",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("datastore", "vim.Datastore", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("sms.storage.StorageCapability", optional=True),
    )
    def QueryDatastoreCapability(
        self, datastore: vim.Datastore
    ) -> sms.storage.StorageCapability | None:
        """Returns ``sms.storage.StorageCapability``, or None. Since sms API 2.0.

        Args:
            datastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"datastore": datastore}
        if self._rank < 2:
            self._unsupported("QueryDatastoreCapability", 2, "sms")
        _result: sms.storage.StorageCapability | None = self._invoke(
            "QueryDatastoreCapability", _arguments
        )
        return _result

    @_rt.method(
        "QueryHostAssociatedWithLun",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("scsi3Id", "string", since="sms.version.version2", rank=2),
            _rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.HostSystem", array=True, optional=True),
    )
    def QueryHostAssociatedWithLun(self, scsi3Id: str, arrayId: str) -> list[vim.HostSystem]:
        """Returns a list of ``vim.HostSystem``, which may be empty. Since sms API 2.0.

        Args:
            scsi3Id: ``string``, required.
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"scsi3Id": scsi3Id, "arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryHostAssociatedWithLun", 2, "sms")
        _result: list[vim.HostSystem] = self._invoke("QueryHostAssociatedWithLun", _arguments)
        return _result

    @_rt.method(
        "QueryVmfsDatastoreAssociatedWithLun",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("scsi3Id", "string", since="sms.version.version2", rank=2),
            _rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Datastore", optional=True),
    )
    def QueryVmfsDatastoreAssociatedWithLun(
        self, scsi3Id: str, arrayId: str
    ) -> vim.Datastore | None:
        """Returns ``vim.Datastore``, or None. Since sms API 2.0.

        Args:
            scsi3Id: ``string``, required.
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"scsi3Id": scsi3Id, "arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryVmfsDatastoreAssociatedWithLun", 2, "sms")
        _result: vim.Datastore | None = self._invoke(
            "QueryVmfsDatastoreAssociatedWithLun", _arguments
        )
        return _result

    @_rt.method(
        "QueryNfsDatastoreAssociatedWithFileSystem",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("fileSystemId", "string", since="sms.version.version2", rank=2),
            _rt.Parameter("arrayId", "string", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Datastore", optional=True),
    )
    def QueryNfsDatastoreAssociatedWithFileSystem(
        self, fileSystemId: str, arrayId: str
    ) -> vim.Datastore | None:
        """Returns ``vim.Datastore``, or None. Since sms API 2.0.

        Args:
            fileSystemId: ``string``, required.
            arrayId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"fileSystemId": fileSystemId, "arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("QueryNfsDatastoreAssociatedWithFileSystem", 2, "sms")
        _result: vim.Datastore | None = self._invoke(
            "QueryNfsDatastoreAssociatedWithFileSystem", _arguments
        )
        return _result

    @_rt.method(
        "QueryDrsMigrationCapabilityForPerformance",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter("srcDatastore", "vim.Datastore", since="sms.version.version2", rank=2),
            _rt.Parameter("dstDatastore", "vim.Datastore", since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("boolean"),
    )
    def QueryDrsMigrationCapabilityForPerformance(
        self, srcDatastore: vim.Datastore, dstDatastore: vim.Datastore
    ) -> bool:
        """Returns ``boolean``. Since sms API 2.0.

        Args:
            srcDatastore: ``vim.Datastore``, required.
            dstDatastore: ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"srcDatastore": srcDatastore, "dstDatastore": dstDatastore}
        if self._rank < 2:
            self._unsupported("QueryDrsMigrationCapabilityForPerformance", 2, "sms")
        _result: bool = self._invoke("QueryDrsMigrationCapabilityForPerformance", _arguments)
        return _result

    @_rt.method(
        "QueryDrsMigrationCapabilityForPerformanceEx",
        since="sms.version.version3",
        rank=3,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter(
                "datastore", "vim.Datastore", array=True, since="sms.version.version3", rank=3
            ),
        ),
        returns=_rt.Returns("sms.storage.DrsMigrationCapabilityResult"),
    )
    def QueryDrsMigrationCapabilityForPerformanceEx(
        self, datastore: Iterable[vim.Datastore]
    ) -> sms.storage.DrsMigrationCapabilityResult:
        """Returns ``sms.storage.DrsMigrationCapabilityResult``. Since sms API 3.0.

        Args:
            datastore: List of ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"datastore": _rt.array("datastore", datastore)}
        if self._rank < 3:
            self._unsupported("QueryDrsMigrationCapabilityForPerformanceEx", 3, "sms")
        _result: sms.storage.DrsMigrationCapabilityResult = self._invoke(
            "QueryDrsMigrationCapabilityForPerformanceEx", _arguments
        )
        return _result

    @_rt.method(
        "QueryStorageContainer",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter(
                "containerSpec",
                "sms.storage.StorageContainerSpec",
                optional=True,
                since="sms.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("sms.storage.StorageContainerResult", optional=True),
    )
    def QueryStorageContainer(
        self, containerSpec: sms.storage.StorageContainerSpec | None = None
    ) -> sms.storage.StorageContainerResult | None:
        """Returns ``sms.storage.StorageContainerResult``, or None. Since sms API 5.0.

        Args:
            containerSpec: ``sms.storage.StorageContainerSpec``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"containerSpec": containerSpec}
        if self._rank < 5:
            self._unsupported("QueryStorageContainer", 5, "sms")
        self._check_arguments("QueryStorageContainer", _arguments)
        _result: sms.storage.StorageContainerResult | None = self._invoke(
            "QueryStorageContainer", _arguments
        )
        return _result

    @_rt.method(
        "QueryAssociatedBackingStoragePool",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter(
                "entityId", "string", optional=True, since="sms.version.version5", rank=5
            ),
            _rt.Parameter(
                "entityType", "string", optional=True, since="sms.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("sms.storage.BackingStoragePool", array=True, optional=True),
    )
    def QueryAssociatedBackingStoragePool(
        self, entityId: str | None = None, entityType: str | None = None
    ) -> list[sms.storage.BackingStoragePool]:
        """Returns a list of ``sms.storage.BackingStoragePool``, which may be empty. Since sms API
        5.0.

        Args:
            entityId: ``string``, optional.
            entityType: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"entityId": entityId, "entityType": entityType}
        if self._rank < 5:
            self._unsupported("QueryAssociatedBackingStoragePool", 5, "sms")
        _result: list[sms.storage.BackingStoragePool] = self._invoke(
            "QueryAssociatedBackingStoragePool", _arguments
        )
        return _result

    @_rt.method(
        "QueryDatastoreBackingPoolMapping",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter(
                "datastore", "vim.Datastore", array=True, since="sms.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("sms.storage.DatastoreBackingPoolMapping", array=True),
    )
    def QueryDatastoreBackingPoolMapping(
        self, datastore: Iterable[vim.Datastore]
    ) -> list[sms.storage.DatastoreBackingPoolMapping]:
        """Returns a list of ``sms.storage.DatastoreBackingPoolMapping``. Since sms API 5.0.

        Args:
            datastore: List of ``vim.Datastore``, required.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"datastore": _rt.array("datastore", datastore)}
        if self._rank < 5:
            self._unsupported("QueryDatastoreBackingPoolMapping", 5, "sms")
        _result: list[sms.storage.DatastoreBackingPoolMapping] = self._invoke(
            "QueryDatastoreBackingPoolMapping", _arguments
        )
        return _result

    @_rt.method(
        "SmsRefreshCACertificatesAndCRLs_Task",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.ConfigureService",
        raises=(vim.fault.NotFound, sms.fault.CertificateRefreshFailed),
        parameters=(
            _rt.Parameter(
                "providerId",
                "string",
                array=True,
                optional=True,
                since="sms.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def SmsRefreshCACertificatesAndCRLs_Task(self, providerId: Iterable[str] = ()) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 5.0.

        Args:
            providerId: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.CertificateRefreshFailed: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"providerId": _rt.array("providerId", providerId)}
        if self._rank < 5:
            self._unsupported("SmsRefreshCACertificatesAndCRLs_Task", 5, "sms")
        _result: sms.Task = self._invoke("SmsRefreshCACertificatesAndCRLs_Task", _arguments)
        return _result

    RefreshCACertificatesAndCRLs = SmsRefreshCACertificatesAndCRLs_Task

    @_rt.method(
        "QueryFaultDomain",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.View",
        raises=(vim.fault.NotFound, sms.fault.QueryExecutionFault),
        parameters=(
            _rt.Parameter(
                "filter",
                "sms.FaultDomainFilter",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vim.vm.replication.FaultDomainId", array=True, optional=True),
    )
    def QueryFaultDomain(
        self, filter: sms.FaultDomainFilter | None = None
    ) -> list[vim.vm.replication.FaultDomainId]:
        """Returns a list of ``vim.vm.replication.FaultDomainId``, which may be empty. Since sms API
        6.5.

        Args:
            filter: ``sms.FaultDomainFilter``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"filter": filter}
        if self._rank < 6:
            self._unsupported("QueryFaultDomain", 6, "sms")
        self._check_arguments("QueryFaultDomain", _arguments)
        _result: list[vim.vm.replication.FaultDomainId] = self._invoke(
            "QueryFaultDomain", _arguments
        )
        return _result

    @_rt.method(
        "QueryReplicationGroupInfo",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.View",
        raises=(sms.fault.QueryExecutionFault,),
        parameters=(
            _rt.Parameter(
                "rgFilter", "sms.ReplicationGroupFilter", since="sms.version.version11", rank=6
            ),
        ),
        returns=_rt.Returns(
            "sms.storage.replication.GroupOperationResult", array=True, optional=True
        ),
    )
    def QueryReplicationGroupInfo(
        self, rgFilter: sms.ReplicationGroupFilter
    ) -> list[sms.storage.replication.GroupOperationResult]:
        """Returns a list of ``sms.storage.replication.GroupOperationResult``, which may be empty.
        Since sms API 6.5.

        Args:
            rgFilter: ``sms.ReplicationGroupFilter``, required.

        Raises:
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"rgFilter": rgFilter}
        if self._rank < 6:
            self._unsupported("QueryReplicationGroupInfo", 6, "sms")
        self._check_arguments("QueryReplicationGroupInfo", _arguments)
        _result: list[sms.storage.replication.GroupOperationResult] = self._invoke(
            "QueryReplicationGroupInfo", _arguments
        )
        return _result

    @_rt.method(
        "UpgradeVASAProvider_Task",
        since="sms.version.v8_0_1_0",
        rank=15,
        privilege="StorageViews.ConfigureService",
        raises=(sms.fault.SmsFault,),
        parameters=(
            _rt.Parameter(
                "upgradeSpec",
                "sms.provider.VASAProviderUpgradeSpec",
                since="sms.version.v8_0_1_0",
                rank=15,
            ),
        ),
        returns=_rt.Returns("sms.Task", task_result="sms.provider.Provider"),
    )
    def UpgradeVASAProvider_Task(
        self, upgradeSpec: sms.provider.VASAProviderUpgradeSpec
    ) -> sms.Task:
        """Starts a task that yields ``sms.provider.Provider``. Since sms API 8.0.1.0.

        Args:
            upgradeSpec: ``sms.provider.VASAProviderUpgradeSpec``, required.

        Raises:
            sms.fault.SmsFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"upgradeSpec": upgradeSpec}
        if self._rank < 15:
            self._unsupported("UpgradeVASAProvider_Task", 15, "sms")
        self._check_arguments("UpgradeVASAProvider_Task", _arguments)
        _result: sms.Task = self._invoke("UpgradeVASAProvider_Task", _arguments)
        return _result

    UpgradeVASAProvider = UpgradeVASAProvider_Task
