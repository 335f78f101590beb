# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSnapStatsExpirationType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanSnapStatsExpirationType",
    wire_name="VsanSnapStatsExpirationType",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanSnapStatsExpirationType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanSnapStatsExpirationType``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VsanSnapStatsExpirationType.rst``
    """

    afterSet = "afterSet"
    """The value ``afterSet``."""
    afterGet = "afterGet"
    """The value ``afterGet``."""
    afterTtl = "afterTtl"
    """The value ``afterTtl``."""
    never = "never"
    """The value ``never``."""
    VsanSnapStatsExpirationType_Unknown = "VsanSnapStatsExpirationType_Unknown"
    """The value ``VsanSnapStatsExpirationType_Unknown``."""
