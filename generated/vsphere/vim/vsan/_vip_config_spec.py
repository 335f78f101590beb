# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VipConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VipConfigSpec",
    wire_name="VsanIscsiVipConfigSpec",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "v4NetworkConfig",
            "vim.vsan.VipNetworkConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "v6NetworkConfig",
            "vim.vsan.VipNetworkConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "vswitchConfig",
            "vim.vsan.VipVswitchConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "distributedSwitchConfig",
            "vim.vsan.VipDVswitchConfig",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class VipConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VipConfigSpec``, on the wire ``VsanIscsiVipConfigSpec``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``v4NetworkConfig``: ``vim.vsan.VipNetworkConfig``, optional.
        - ``v6NetworkConfig``: ``vim.vsan.VipNetworkConfig``, optional.
        - ``vswitchConfig``: ``vim.vsan.VipVswitchConfig``, optional.
        - ``distributedSwitchConfig``: ``vim.vsan.VipDVswitchConfig``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VipConfigSpec.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vsan API 9.0.0.0."""
    v4NetworkConfig: vim.vsan.VipNetworkConfig | None = None
    """``vim.vsan.VipNetworkConfig``, optional. Since vsan API 9.0.0.0."""
    v6NetworkConfig: vim.vsan.VipNetworkConfig | None = None
    """``vim.vsan.VipNetworkConfig``, optional. Since vsan API 9.0.0.0."""
    vswitchConfig: vim.vsan.VipVswitchConfig | None = None
    """``vim.vsan.VipVswitchConfig``, optional. Since vsan API 9.0.0.0."""
    distributedSwitchConfig: vim.vsan.VipDVswitchConfig | None = None
    """``vim.vsan.VipDVswitchConfig``, optional. Since vsan API 9.0.0.0."""
