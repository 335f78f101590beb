# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenanceCheckTaskDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.SiteMaintenanceCheckTaskDetails",
    wire_name="VsanSiteMaintenanceCheckTaskDetails",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "siteMaintenanceSpec",
            "vim.vsan.SiteMaintenanceSpec",
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class SiteMaintenanceCheckTaskDetails(vim.vsan.ResourceCheckTaskDetails):
    """The data object ``vim.vsan.SiteMaintenanceCheckTaskDetails``, on the wire ``VsanSiteMaintenanceCheckTaskDetails``.

    Fields:
        - ``cluster``: ``vim.ClusterComputeResource``, required.
        - ``siteMaintenanceSpec``: ``vim.vsan.SiteMaintenanceSpec``, required.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenanceCheckTaskDetails.rst``
    """

    cluster: vim.ClusterComputeResource = _rt.UNSET
    """``vim.ClusterComputeResource``, required. Since vsan API 9.0.0.0."""
    siteMaintenanceSpec: vim.vsan.SiteMaintenanceSpec = _rt.UNSET
    """``vim.vsan.SiteMaintenanceSpec``, required. Since vsan API 9.0.0.0."""
