# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.StorageLifecycleManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vslm


@_rt.managed(
    "vslm.StorageLifecycleManager",
    wire_name="VslmStorageLifecycleManager",
    since="vslm.version.version14",
    rank=2,
)
class StorageLifecycleManager(_rt.ManagedObject):
    """The managed object ``vslm.StorageLifecycleManager``, on the wire ``VslmStorageLifecycleManager``.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/StorageLifecycleManager.rst``
    """

    @_rt.method(
        "VslmSyncDatastore",
        since="vslm.version.version14",
        rank=2,
        privilege="System.View",
        raises=(
            vim.fault.InvalidDatastore,
            vim.fault.NotFound,
            vslm.fault.SyncFault,
            vslm.fault.VslmFault,
        ),
        parameters=(
            _rt.Parameter("datastoreUrl", "string", since="vslm.version.version14", rank=2),
            _rt.Parameter("fullSync", "boolean", since="vslm.version.version14", rank=2),
            _rt.Parameter(
                "fcdId", "vim.vslm.ID", optional=True, since="vslm.version.version14", rank=2
            ),
        ),
    )
    def VslmSyncDatastore(
        self, datastoreUrl: str, fullSync: bool, fcdId: vim.vslm.ID | None = None
    ) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            datastoreUrl: ``string``, required.
            fullSync: ``boolean``, required.
            fcdId: ``vim.vslm.ID``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.NotFound: Not described.
            vslm.fault.SyncFault: Not described.
            vslm.fault.VslmFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastoreUrl": datastoreUrl, "fullSync": fullSync, "fcdId": fcdId}
        if self._rank < 2:
            self._unsupported("VslmSyncDatastore", 2, "vslm")
        self._check_arguments("VslmSyncDatastore", _arguments)
        self._invoke("VslmSyncDatastore", _arguments)

    SyncDatastore = VslmSyncDatastore

    @_rt.method(
        "VslmQueryDatastoreInfo",
        since="vslm.version.version14",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.NotFound, vslm.fault.VslmFault),
        parameters=(
            _rt.Parameter("datastoreUrl", "string", since="vslm.version.version14", rank=2),
        ),
        returns=_rt.Returns("vslm.QueryDatastoreInfoResult", array=True, optional=True),
    )
    def VslmQueryDatastoreInfo(self, datastoreUrl: str) -> list[vslm.QueryDatastoreInfoResult]:
        """Returns a list of ``vslm.QueryDatastoreInfoResult``, which may be empty. Since vslm API
        6.7.2.

        Args:
            datastoreUrl: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vslm.fault.VslmFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datastoreUrl": datastoreUrl}
        if self._rank < 2:
            self._unsupported("VslmQueryDatastoreInfo", 2, "vslm")
        _result: list[vslm.QueryDatastoreInfoResult] = self._invoke(
            "VslmQueryDatastoreInfo", _arguments
        )
        return _result

    QueryDatastoreInfo = VslmQueryDatastoreInfo
