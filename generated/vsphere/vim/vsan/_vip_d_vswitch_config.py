# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VipDVswitchConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VipDVswitchConfig",
    wire_name="VsanIscsiVipDVswitchConfig",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "portGroup",
            "vim.dvs.DistributedVirtualPortgroup",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property("dvsUuid", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class VipDVswitchConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VipDVswitchConfig``, on the wire ``VsanIscsiVipDVswitchConfig``.

    Fields:
        - ``portGroup``: ``vim.dvs.DistributedVirtualPortgroup``, optional.
        - ``dvsUuid``: ``string``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VipDVswitchConfig.rst``
    """

    portGroup: vim.dvs.DistributedVirtualPortgroup | None = None
    """``vim.dvs.DistributedVirtualPortgroup``, optional. Since vsan API 9.0.0.0."""
    dvsUuid: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
