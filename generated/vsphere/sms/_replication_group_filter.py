# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.ReplicationGroupFilter``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "sms.ReplicationGroupFilter",
    wire_name="ReplicationGroupFilter",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "groupId",
            "vim.vm.replication.ReplicationGroupId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class ReplicationGroupFilter(vmodl.DynamicData):
    """The data object ``sms.ReplicationGroupFilter``.

    Fields:
        - ``groupId``: List of ``vim.vm.replication.ReplicationGroupId``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/ReplicationGroupFilter.rst``
    """

    groupId: _rt.Field[
        list[vim.vm.replication.ReplicationGroupId], Iterable[vim.vm.replication.ReplicationGroupId]
    ] = _rt.EMPTY
    """List of ``vim.vm.replication.ReplicationGroupId``, optional. Since sms API 6.5."""
