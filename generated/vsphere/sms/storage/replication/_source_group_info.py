# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.SourceGroupInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vim, vmodl


@_rt.data(
    "sms.storage.replication.SourceGroupInfo",
    wire_name="SourceGroupInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("description", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("state", "string", since="sms.version.version11", rank=6),
        _rt.Property(
            "replica",
            "sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "memberInfo",
            "sms.storage.replication.SourceGroupMemberInfo",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class SourceGroupInfo(sms.storage.replication.GroupInfo):
    """The data object ``sms.storage.replication.SourceGroupInfo``.

    Fields:
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``state``: ``string``, required.
        - ``replica``: List of ``sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo``,
          optional.
        - ``memberInfo``: List of ``sms.storage.replication.SourceGroupMemberInfo``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/SourceGroupInfo.rst``
    """

    @_rt.data(
        "sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo",
        wire_name="ReplicationTargetInfo",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "targetGroupId",
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
    class ReplicationTargetInfo(vmodl.DynamicData):
        """The data object ``sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo``.

        Fields:
            - ``targetGroupId``: ``vim.vm.replication.ReplicationGroupId``, required.
            - ``replicationAgreementDescription``: ``string``, optional.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/SourceGroupInfo/ReplicationTargetInfo.rst``
        """

        targetGroupId: vim.vm.replication.ReplicationGroupId = _rt.UNSET
        """``vim.vm.replication.ReplicationGroupId``, required. Since sms API 6.5."""
        replicationAgreementDescription: str | None = None
        """``string``, optional. Since sms API 6.5."""

    name: str | None = None
    """``string``, optional. Since sms API 6.5."""
    description: str | None = None
    """``string``, optional. Since sms API 6.5."""
    state: str = ""
    """``string``, required. Since sms API 6.5."""
    replica: _rt.Field[
        list[sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo],
        Iterable[sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo``, optional. Since
    sms API 6.5.
    """
    memberInfo: _rt.Field[
        list[sms.storage.replication.SourceGroupMemberInfo],
        Iterable[sms.storage.replication.SourceGroupMemberInfo],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.SourceGroupMemberInfo``, optional. Since sms API 6.5."""
