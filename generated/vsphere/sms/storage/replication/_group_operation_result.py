# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.GroupOperationResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "sms.storage.replication.GroupOperationResult",
    wire_name="GroupOperationResult",
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
            "warning",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class GroupOperationResult(vmodl.DynamicData):
    """The data object ``sms.storage.replication.GroupOperationResult``.

    Fields:
        - ``groupId``: ``vim.vm.replication.ReplicationGroupId``, required.
        - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/GroupOperationResult.rst``
    """

    groupId: vim.vm.replication.ReplicationGroupId = _rt.UNSET
    """``vim.vm.replication.ReplicationGroupId``, required. Since sms API 6.5."""
    warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5."""
