# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostQueryCheckLimitsOptionType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanHostQueryCheckLimitsOptionType",
    wire_name="VsanHostQueryCheckLimitsOptionType",
    since="vsan.version.version12",
    rank=10,
)
class VsanHostQueryCheckLimitsOptionType(_rt.VimEnum):
    """The enum ``vim.host.VsanHostQueryCheckLimitsOptionType``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanHostQueryCheckLimitsOptionType.rst``
    """

    logicalCapacity = "logicalCapacity"
    """The value ``logicalCapacity``."""
    logicalCapacityUsed = "logicalCapacityUsed"
    """The value ``logicalCapacityUsed``."""
    diskTransientCapacityUsed = "diskTransientCapacityUsed"
    """The value ``diskTransientCapacityUsed``."""
    dgTransientCapacityUsed = "dgTransientCapacityUsed"
    """The value ``dgTransientCapacityUsed``."""
    dedupMetadata = "dedupMetadata"
    """The value ``dedupMetadata``."""
    VsanHostQueryCheckLimitsOptionType_Unknown = "VsanHostQueryCheckLimitsOptionType_Unknown"
    """The value ``VsanHostQueryCheckLimitsOptionType_Unknown``."""
