# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthCategoryEnum``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanClusterHealthCategoryEnum",
    wire_name="VsanClusterHealthCategoryEnum",
    since="vsan.version.version21",
    rank=19,
)
class VsanClusterHealthCategoryEnum(_rt.VimEnum):
    """The enum ``vim.cluster.VsanClusterHealthCategoryEnum``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanClusterHealthCategoryEnum.rst``
    """

    DataAvailability = "DataAvailability"
    """The value ``DataAvailability``."""
    InfraAvailability = "InfraAvailability"
    """The value ``InfraAvailability``."""
    DataPerformance = "DataPerformance"
    """The value ``DataPerformance``."""
    InfraPerformance = "InfraPerformance"
    """The value ``InfraPerformance``."""
    CapacityUtilization = "CapacityUtilization"
    """The value ``CapacityUtilization``."""
    SoftResourceUtilization = "SoftResourceUtilization"
    """The value ``SoftResourceUtilization``."""
    Compliance = "Compliance"
    """The value ``Compliance``."""
    VsanClusterHealthCategoryEnum_Unknown = "VsanClusterHealthCategoryEnum_Unknown"
    """The value ``VsanClusterHealthCategoryEnum_Unknown``."""
