# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.SourceGroupMemberInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vim, vmodl


@_rt.data(
    "sms.storage.replication.SourceGroupMemberInfo",
    wire_name="SourceGroupMemberInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "deviceId", "sms.storage.replication.DeviceId", since="sms.version.version11", rank=6
        ),
        _rt.Property(
            "targetId",
            "sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class SourceGroupMemberInfo(vmodl.DynamicData):
    """The data object ``sms.storage.replication.SourceGroupMemberInfo``.

    Fields:
        - ``deviceId``: ``sms.storage.replication.DeviceId``, required.
        - ``targetId``: List of ``sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId``,
          optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/SourceGroupMemberInfo.rst``
    """

    @_rt.data(
        "sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId",
        wire_name="TargetDeviceId",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "domainId",
                "vim.vm.replication.FaultDomainId",
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "deviceId",
                "sms.storage.replication.ReplicaId",
                since="sms.version.version11",
                rank=6,
            ),
        ),
    )
    class TargetDeviceId(vmodl.DynamicData):
        """The data object ``sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId``.

        Fields:
            - ``domainId``: ``vim.vm.replication.FaultDomainId``, required.
            - ``deviceId``: ``sms.storage.replication.ReplicaId``, required.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/SourceGroupMemberInfo/TargetDeviceId.rst``
        """

        domainId: vim.vm.replication.FaultDomainId = _rt.UNSET
        """``vim.vm.replication.FaultDomainId``, required. Since sms API 6.5."""
        deviceId: sms.storage.replication.ReplicaId = _rt.UNSET
        """``sms.storage.replication.ReplicaId``, required. Since sms API 6.5."""

    deviceId: sms.storage.replication.DeviceId = _rt.UNSET
    """``sms.storage.replication.DeviceId``, required. Since sms API 6.5."""
    targetId: _rt.Field[
        list[sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId],
        Iterable[sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId``, optional. Since sms
    API 6.5.
    """
