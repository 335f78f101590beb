# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHciMeshConfigLimits``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanHciMeshConfigLimits",
    wire_name="VimVsanVsanHciMeshConfigLimits",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VsanHciMeshConfigLimits(_rt.VimEnum):
    """The enum ``vim.vsan.VsanHciMeshConfigLimits``, on the wire ``VimVsanVsanHciMeshConfigLimits``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/VsanHciMeshConfigLimits.rst``
    """

    MaxClientClusters = "MaxClientClusters"
    """The value ``MaxClientClusters``."""
    MaxServerClusters = "MaxServerClusters"
    """The value ``MaxServerClusters``."""
    MaxClientVcenters = "MaxClientVcenters"
    """The value ``MaxClientVcenters``."""
    MaxServerVcenters = "MaxServerVcenters"
    """The value ``MaxServerVcenters``."""
    ConfigLimitType_unknown = "ConfigLimitType_unknown"
    """The value ``ConfigLimitType_unknown``."""
