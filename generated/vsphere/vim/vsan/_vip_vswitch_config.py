# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VipVswitchConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VipVswitchConfig",
    wire_name="VsanIscsiVipVswitchConfig",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("vswitchName", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("vlanId", "int", optional=True, since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class VipVswitchConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VipVswitchConfig``, on the wire ``VsanIscsiVipVswitchConfig``.

    Fields:
        - ``vswitchName``: ``string``, required.
        - ``vlanId``: ``int``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VipVswitchConfig.rst``
    """

    vswitchName: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    vlanId: int | None = None
    """``int``, optional. Since vsan API 9.0.0.0."""
