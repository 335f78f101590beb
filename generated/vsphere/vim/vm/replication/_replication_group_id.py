# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.replication.ReplicationGroupId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.replication.ReplicationGroupId",
    wire_name="ReplicationGroupId",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "faultDomainId",
            "vim.vm.replication.FaultDomainId",
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "deviceGroupId",
            "vim.vm.replication.DeviceGroupId",
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class ReplicationGroupId(vmodl.DynamicData):
    """The data object ``vim.vm.replication.ReplicationGroupId``.

    Fields:
        - ``faultDomainId``: ``vim.vm.replication.FaultDomainId``, required.
        - ``deviceGroupId``: ``vim.vm.replication.DeviceGroupId``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/replication/ReplicationGroupId.rst``
    """

    faultDomainId: vim.vm.replication.FaultDomainId = _rt.UNSET
    """``vim.vm.replication.FaultDomainId``, required. Since vSphere API 6.5."""
    deviceGroupId: vim.vm.replication.DeviceGroupId = _rt.UNSET
    """``vim.vm.replication.DeviceGroupId``, required. Since vSphere API 6.5."""
