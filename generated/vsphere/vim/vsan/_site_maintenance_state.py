# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenanceState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.SiteMaintenanceState",
    wire_name="VsanSiteMaintenanceState",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class SiteMaintenanceState(_rt.VimEnum):
    """The enum ``vim.vsan.SiteMaintenanceState``, on the wire ``VsanSiteMaintenanceState``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenanceState.rst``
    """

    notInMaintenanceMode = "notInMaintenanceMode"
    """The value ``notInMaintenanceMode``."""
    inMaintenanceMode = "inMaintenanceMode"
    """The value ``inMaintenanceMode``."""
    enteringMaintenanceMode = "enteringMaintenanceMode"
    """The value ``enteringMaintenanceMode``."""
    exitingMaintenanceMode = "exitingMaintenanceMode"
    """The value ``exitingMaintenanceMode``."""
    SiteMaintenanceState_Unknown = "SiteMaintenanceState_Unknown"
    """The value ``SiteMaintenanceState_Unknown``."""
