# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.QueryReplicationPeerResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "sms.storage.replication.QueryReplicationPeerResult",
    wire_name="QueryReplicationPeerResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "sourceDomain",
            "vim.vm.replication.FaultDomainId",
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "targetDomain",
            "vim.vm.replication.FaultDomainId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
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
class QueryReplicationPeerResult(vmodl.DynamicData):
    """The data object ``sms.storage.replication.QueryReplicationPeerResult``.

    Fields:
        - ``sourceDomain``: ``vim.vm.replication.FaultDomainId``, required.
        - ``targetDomain``: List of ``vim.vm.replication.FaultDomainId``, optional.
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/QueryReplicationPeerResult.rst``
    """

    sourceDomain: vim.vm.replication.FaultDomainId = _rt.UNSET
    """``vim.vm.replication.FaultDomainId``, required. Since sms API 6.5."""
    targetDomain: _rt.Field[
        list[vim.vm.replication.FaultDomainId], Iterable[vim.vm.replication.FaultDomainId]
    ] = _rt.EMPTY
    """List of ``vim.vm.replication.FaultDomainId``, optional. Since sms API 6.5."""
    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5."""
    warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5."""
