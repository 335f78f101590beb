# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm.replication``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._device_group_id import DeviceGroupId as DeviceGroupId
    from ._fault_domain_id import FaultDomainId as FaultDomainId
    from ._replication_group_id import ReplicationGroupId as ReplicationGroupId
    from ._replication_spec import ReplicationSpec as ReplicationSpec
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DeviceGroupId": "_device_group_id",
            "FaultDomainId": "_fault_domain_id",
            "ReplicationGroupId": "_replication_group_id",
            "ReplicationSpec": "_replication_spec",
        },
        (),
    )

__all__ = [
    "DeviceGroupId",
    "FaultDomainId",
    "ReplicationGroupId",
    "ReplicationSpec",
]
