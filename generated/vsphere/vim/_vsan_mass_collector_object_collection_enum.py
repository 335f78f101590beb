# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanMassCollectorObjectCollectionEnum``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.enum(
    "vim.VsanMassCollectorObjectCollectionEnum",
    wire_name="VsanMassCollectorObjectCollectionEnum",
    since="vsan.version.version3",
    rank=1,
)
class VsanMassCollectorObjectCollectionEnum(_rt.VimEnum):
    """The enum ``vim.VsanMassCollectorObjectCollectionEnum``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanMassCollectorObjectCollectionEnum.rst``
    """

    ALL_HOSTS = "ALL_HOSTS"
    """The value ``ALL_HOSTS``."""
    ALL_VSAN_ENABLED_HOSTS = "ALL_VSAN_ENABLED_HOSTS"
    """The value ``ALL_VSAN_ENABLED_HOSTS``."""
    ALL_CLUSTERS = "ALL_CLUSTERS"
    """The value ``ALL_CLUSTERS``."""
    ALL_VSAN_ENABLED_CLUSTERS = "ALL_VSAN_ENABLED_CLUSTERS"
    """The value ``ALL_VSAN_ENABLED_CLUSTERS``."""
    VCENTER = "VCENTER"
    """The value ``VCENTER``."""
    SERVICE_INSTANCE = "SERVICE_INSTANCE"
    """The value ``SERVICE_INSTANCE``."""
    ALL_VSAN_ENABLED_HOSTS_EXCEPT_WITNESS = "ALL_VSAN_ENABLED_HOSTS_EXCEPT_WITNESS"
    """The value ``ALL_VSAN_ENABLED_HOSTS_EXCEPT_WITNESS``."""
    ALL_DATASTORES = "ALL_DATASTORES"
    """The value ``ALL_DATASTORES``."""
    ALL_VSAN_DATASTORES = "ALL_VSAN_DATASTORES"
    """The value ``ALL_VSAN_DATASTORES``."""
    ALL_VMFS_DATASTORES = "ALL_VMFS_DATASTORES"
    """The value ``ALL_VMFS_DATASTORES``."""
    VsanMassCollectorObjectCollectionEnum_Unknown = "VsanMassCollectorObjectCollectionEnum_Unknown"
    """The value ``VsanMassCollectorObjectCollectionEnum_Unknown``."""
