# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenancePrecheckStatus``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.SiteMaintenancePrecheckStatus",
    wire_name="VsanSiteMaintenancePrecheckStatus",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("timestamp", "dateTime", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("status", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "taskDetails",
            "vim.vsan.SiteMaintenanceCheckTaskDetails",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "resourceCheckResult",
            "vim.vsan.SiteMaintenanceResourceCheckResult",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class SiteMaintenancePrecheckStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.SiteMaintenancePrecheckStatus``, on the wire ``VsanSiteMaintenancePrecheckStatus``.

    Fields:
        - ``timestamp``: ``dateTime``, required.
        - ``status``: ``string``, required.
        - ``taskDetails``: ``vim.vsan.SiteMaintenanceCheckTaskDetails``, optional.
        - ``resourceCheckResult``: ``vim.vsan.SiteMaintenanceResourceCheckResult``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenancePrecheckStatus.rst``
    """

    timestamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 9.0.0.0."""
    status: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    taskDetails: vim.vsan.SiteMaintenanceCheckTaskDetails | None = None
    """``vim.vsan.SiteMaintenanceCheckTaskDetails``, optional. Since vsan API 9.0.0.0."""
    resourceCheckResult: vim.vsan.SiteMaintenanceResourceCheckResult | None = None
    """``vim.vsan.SiteMaintenanceResourceCheckResult``, optional. Since vsan API 9.0.0.0."""
