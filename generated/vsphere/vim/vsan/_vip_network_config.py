# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VipNetworkConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VipNetworkConfig",
    wire_name="VsanVipNetworkConfig",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("ipAddress", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("subnet", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("gateway", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class VipNetworkConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VipNetworkConfig``, on the wire ``VsanVipNetworkConfig``.

    Fields:
        - ``ipAddress``: ``string``, required.
        - ``subnet``: ``string``, required.
        - ``gateway``: ``string``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VipNetworkConfig.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    subnet: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    gateway: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
