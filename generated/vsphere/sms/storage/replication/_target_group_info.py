# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.TargetGroupInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vim, vmodl


@_rt.data(
    "sms.storage.replication.TargetGroupInfo",
    wire_name="TargetGroupInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "sourceInfo",
            "sms.storage.replication.TargetGroupInfo.TargetToSourceInfo",
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("state", "string", since="sms.version.version11", rank=6),
        _rt.Property(
            "devices",
            "sms.storage.replication.TargetGroupMemberInfo",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "isPromoteCapable", "boolean", optional=True, since="sms.version.version11", rank=6
        ),
        _rt.Property("name", "string", optional=True, since="sms.version.v8_0_2_0", rank=16),
    ),
)
class TargetGroupInfo(sms.storage.replication.GroupInfo):
    """The data object ``sms.storage.replication.TargetGroupInfo``.

    Fields:
        - ``sourceInfo``: ``sms.storage.replication.TargetGroupInfo.TargetToSourceInfo``, required.
        - ``state``: ``string``, required.
        - ``devices``: List of ``sms.storage.replication.TargetGroupMemberInfo``, optional.
        - ``isPromoteCapable``: ``boolean``, optional.
        - ``name``: ``string``, optional. Since sms API 8.0.2.0.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/TargetGroupInfo.rst``
    """

    @_rt.data(
        "sms.storage.replication.TargetGroupInfo.TargetToSourceInfo",
        wire_name="TargetToSourceInfo",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "sourceGroupId",
                "vim.vm.replication.ReplicationGroupId",
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "replicationAgreementDescription",
                "string",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
    )
    class TargetToSourceInfo(vmodl.DynamicData):
        """The data object ``sms.storage.replication.TargetGroupInfo.TargetToSourceInfo``.

        Fields:
            - ``sourceGroupId``: ``vim.vm.replication.ReplicationGroupId``, required.
            - ``replicationAgreementDescription``: ``string``, optional.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/TargetGroupInfo/TargetToSourceInfo.rst``
        """

        sourceGroupId: vim.vm.replication.ReplicationGroupId = _rt.UNSET
        """``vim.vm.replication.ReplicationGroupId``, required. Since sms API 6.5."""
        replicationAgreementDescription: str | None = None
        """``string``, optional. Since sms API 6.5."""

    sourceInfo: sms.storage.replication.TargetGroupInfo.TargetToSourceInfo = _rt.UNSET
    """``sms.storage.replication.TargetGroupInfo.TargetToSourceInfo``, required. Since sms API
    6.5.
    """
    state: str = ""
    """``string``, required. Since sms API 6.5."""
    devices: _rt.Field[
        list[sms.storage.replication.TargetGroupMemberInfo],
        Iterable[sms.storage.replication.TargetGroupMemberInfo],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.TargetGroupMemberInfo``, optional. Since sms API 6.5."""
    isPromoteCapable: bool | None = None
    """``boolean``, optional. Since sms API 6.5."""
    name: str | None = None
    """``string``, optional. Since sms API 8.0.2.0."""
