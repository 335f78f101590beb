# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenanceSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.SiteMaintenanceSpec",
    wire_name="VsanSiteMaintenanceSpec",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("faultDomainName", "string", since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class SiteMaintenanceSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.SiteMaintenanceSpec``, on the wire ``VsanSiteMaintenanceSpec``.

    Fields:
        - ``faultDomainName``: ``string``, required.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenanceSpec.rst``
    """

    faultDomainName: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
