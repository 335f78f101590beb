# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.FailoverSuccessResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vim, vmodl


@_rt.data(
    "sms.storage.replication.FailoverSuccessResult",
    wire_name="FailoverSuccessResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("newState", "string", since="sms.version.version11", rank=6),
        _rt.Property(
            "pitId",
            "sms.storage.replication.PointInTimeReplicaId",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "pitIdBeforeFailover",
            "sms.storage.replication.PointInTimeReplicaId",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "recoveredDeviceInfo",
            "sms.storage.replication.FailoverSuccessResult.RecoveredDevice",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("timeStamp", "dateTime", optional=True, since="sms.version.version11", rank=6),
    ),
)
class FailoverSuccessResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.FailoverSuccessResult``.

    Fields:
        - ``newState``: ``string``, required.
        - ``pitId``: ``sms.storage.replication.PointInTimeReplicaId``, optional.
        - ``pitIdBeforeFailover``: ``sms.storage.replication.PointInTimeReplicaId``, optional.
        - ``recoveredDeviceInfo``: List of
          ``sms.storage.replication.FailoverSuccessResult.RecoveredDevice``, optional.
        - ``timeStamp``: ``dateTime``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/FailoverSuccessResult.rst``
    """

    @_rt.data(
        "sms.storage.replication.FailoverSuccessResult.RecoveredDevice",
        wire_name="RecoveredDevice",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "targetDeviceId",
                "sms.storage.replication.ReplicaId",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "recoveredDeviceId",
                "sms.storage.replication.DeviceId",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "sourceDeviceId",
                "sms.storage.replication.DeviceId",
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "info", "string", array=True, optional=True, since="sms.version.version11", rank=6
            ),
            _rt.Property("datastore", "vim.Datastore", since="sms.version.version11", rank=6),
            _rt.Property(
                "recoveredDiskInfo",
                "sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "warnings",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
    )
    class RecoveredDevice(vmodl.DynamicData):
        """The data object ``sms.storage.replication.FailoverSuccessResult.RecoveredDevice``.

        Fields:
            - ``targetDeviceId``: ``sms.storage.replication.ReplicaId``, optional.
            - ``recoveredDeviceId``: ``sms.storage.replication.DeviceId``, optional.
            - ``sourceDeviceId``: ``sms.storage.replication.DeviceId``, required.
            - ``info``: List of ``string``, optional.
            - ``datastore``: ``vim.Datastore``, required.
            - ``recoveredDiskInfo``: List of
              ``sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo``, optional.
            - ``error``: ``vmodl.LocalizedMethodFault``, optional.
            - ``warnings``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/FailoverSuccessResult/RecoveredDevice.rst``
        """

        targetDeviceId: sms.storage.replication.ReplicaId | None = None
        """``sms.storage.replication.ReplicaId``, optional. Since sms API 6.5."""
        recoveredDeviceId: sms.storage.replication.DeviceId | None = None
        """``sms.storage.replication.DeviceId``, optional. Since sms API 6.5."""
        sourceDeviceId: sms.storage.replication.DeviceId = _rt.UNSET
        """``sms.storage.replication.DeviceId``, required. Since sms API 6.5."""
        info: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since sms API 6.5."""
        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since sms API 6.5."""
        recoveredDiskInfo: _rt.Field[
            list[sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo],
            Iterable[sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo],
        ] = _rt.EMPTY
        """List of ``sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo``, optional.
        Since sms API 6.5.
        """
        error: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5."""
        warnings: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5."""

    @_rt.data(
        "sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo",
        wire_name="RecoveredDiskInfo",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property("deviceKey", "int", since="sms.version.version11", rank=6),
            _rt.Property("dsUrl", "string", since="sms.version.version11", rank=6),
            _rt.Property("diskPath", "string", since="sms.version.version11", rank=6),
        ),
    )
    class RecoveredDiskInfo(vmodl.DynamicData):
        """The data object ``sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo``.

        Fields:
            - ``deviceKey``: ``int``, required.
            - ``dsUrl``: ``string``, required.
            - ``diskPath``: ``string``, required.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/FailoverSuccessResult/RecoveredDiskInfo.rst``
        """

        deviceKey: int = 0
        """``int``, required. Since sms API 6.5."""
        dsUrl: str = ""
        """``string``, required. Since sms API 6.5."""
        diskPath: str = ""
        """``string``, required. Since sms API 6.5."""

    newState: str = ""
    """``string``, required. Since sms API 6.5."""
    pitId: sms.storage.replication.PointInTimeReplicaId | None = None
    """``sms.storage.replication.PointInTimeReplicaId``, optional. Since sms API 6.5."""
    pitIdBeforeFailover: sms.storage.replication.PointInTimeReplicaId | None = None
    """``sms.storage.replication.PointInTimeReplicaId``, optional. Since sms API 6.5."""
    recoveredDeviceInfo: _rt.Field[
        list[sms.storage.replication.FailoverSuccessResult.RecoveredDevice],
        Iterable[sms.storage.replication.FailoverSuccessResult.RecoveredDevice],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.FailoverSuccessResult.RecoveredDevice``, optional. Since
    sms API 6.5.
    """
    timeStamp: datetime.datetime | None = None
    """``dateTime``, optional. Since sms API 6.5."""
