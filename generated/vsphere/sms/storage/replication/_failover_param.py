# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.FailoverParam``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vim, vmodl


@_rt.data(
    "sms.storage.replication.FailoverParam",
    wire_name="FailoverParam",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("isPlanned", "boolean", since="sms.version.version11", rank=6),
        _rt.Property("checkOnly", "boolean", since="sms.version.version11", rank=6),
        _rt.Property(
            "replicationGroupsToFailover",
            "sms.storage.replication.FailoverParam.ReplicationGroupData",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "policyAssociations",
            "sms.storage.replication.FailoverParam.PolicyAssociation",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class FailoverParam(vmodl.DynamicData):
    """The data object ``sms.storage.replication.FailoverParam``.

    Fields:
        - ``isPlanned``: ``boolean``, required.
        - ``checkOnly``: ``boolean``, required.
        - ``replicationGroupsToFailover``: List of
          ``sms.storage.replication.FailoverParam.ReplicationGroupData``, optional.
        - ``policyAssociations``: List of
          ``sms.storage.replication.FailoverParam.PolicyAssociation``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/FailoverParam.rst``
    """

    @_rt.data(
        "sms.storage.replication.FailoverParam.PolicyAssociation",
        wire_name="PolicyAssociation",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "id", "sms.storage.replication.DeviceId", since="sms.version.version11", rank=6
            ),
            _rt.Property("policyId", "string", since="sms.version.version11", rank=6),
            _rt.Property("datastore", "vim.Datastore", since="sms.version.version11", rank=6),
        ),
    )
    class PolicyAssociation(vmodl.DynamicData):
        """The data object ``sms.storage.replication.FailoverParam.PolicyAssociation``.

        Fields:
            - ``id``: ``sms.storage.replication.DeviceId``, required.
            - ``policyId``: ``string``, required.
            - ``datastore``: ``vim.Datastore``, required.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/FailoverParam/PolicyAssociation.rst``
        """

        id: sms.storage.replication.DeviceId = _rt.UNSET
        """``sms.storage.replication.DeviceId``, required. Since sms API 6.5."""
        policyId: str = ""
        """``string``, required. Since sms API 6.5."""
        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since sms API 6.5."""

    @_rt.data(
        "sms.storage.replication.FailoverParam.ReplicationGroupData",
        wire_name="ReplicationGroupData",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property(
                "pitId",
                "sms.storage.replication.PointInTimeReplicaId",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
    )
    class ReplicationGroupData(vmodl.DynamicData):
        """The data object ``sms.storage.replication.FailoverParam.ReplicationGroupData``.

        Fields:
            - ``groupId``: ``vim.vm.replication.ReplicationGroupId``, required.
            - ``pitId``: ``sms.storage.replication.PointInTimeReplicaId``, optional.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/FailoverParam/ReplicationGroupData.rst``
        """

        groupId: vim.vm.replication.ReplicationGroupId = _rt.UNSET
        """``vim.vm.replication.ReplicationGroupId``, required. Since sms API 6.5."""
        pitId: sms.storage.replication.PointInTimeReplicaId | None = None
        """``sms.storage.replication.PointInTimeReplicaId``, optional. Since sms API 6.5."""

    isPlanned: bool = False
    """``boolean``, required. Since sms API 6.5."""
    checkOnly: bool = False
    """``boolean``, required. Since sms API 6.5."""
    replicationGroupsToFailover: _rt.Field[
        list[sms.storage.replication.FailoverParam.ReplicationGroupData],
        Iterable[sms.storage.replication.FailoverParam.ReplicationGroupData],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.FailoverParam.ReplicationGroupData``, optional. Since sms
    API 6.5.
    """
    policyAssociations: _rt.Field[
        list[sms.storage.replication.FailoverParam.PolicyAssociation],
        Iterable[sms.storage.replication.FailoverParam.PolicyAssociation],
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.FailoverParam.PolicyAssociation``, optional. Since sms API
    6.5.
    """
