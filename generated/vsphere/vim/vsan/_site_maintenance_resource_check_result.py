# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenanceResourceCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.SiteMaintenanceResourceCheckResult",
    wire_name="VsanSiteMaintenanceResourceCheckResult",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "vmToMigrate",
            "vmodl.ManagedObject",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "vmToPowerOffInfo",
            "vim.vsan.VMPowerOffInfo",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "checkDetails",
            "vim.vsan.SiteMaintenancePrecheckDetail",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class SiteMaintenanceResourceCheckResult(vim.vsan.ResourceCheckVsanResult):
    """The data object ``vim.vsan.SiteMaintenanceResourceCheckResult``, on the wire ``VsanSiteMaintenanceResourceCheckResult``.

    Fields:
        - ``vmToMigrate``: List of ``vmodl.ManagedObject``, optional.
        - ``vmToPowerOffInfo``: List of ``vim.vsan.VMPowerOffInfo``, optional.
        - ``checkDetails``: List of ``vim.vsan.SiteMaintenancePrecheckDetail``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenanceResourceCheckResult.rst``
    """

    vmToMigrate: _rt.Field[list[vmodl.ManagedObject], Iterable[vmodl.ManagedObject]] = _rt.EMPTY
    """List of ``vmodl.ManagedObject``, optional. Since vsan API 9.0.0.0."""
    vmToPowerOffInfo: _rt.Field[
        list[vim.vsan.VMPowerOffInfo], Iterable[vim.vsan.VMPowerOffInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VMPowerOffInfo``, optional. Since vsan API 9.0.0.0."""
    checkDetails: _rt.Field[
        list[vim.vsan.SiteMaintenancePrecheckDetail],
        Iterable[vim.vsan.SiteMaintenancePrecheckDetail],
    ] = _rt.EMPTY
    """List of ``vim.vsan.SiteMaintenancePrecheckDetail``, optional. Since vsan API 9.0.0.0."""
