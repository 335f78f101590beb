# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSyncReason``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanSyncReason", wire_name="VsanSyncReason", since="vsan.version.version7", rank=5
)
class VsanSyncReason(_rt.VimEnum):
    """The enum ``vim.vsan.VsanSyncReason``.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/VsanSyncReason.rst``
    """

    repair = "repair"
    """The value ``repair``."""
    evacuate = "evacuate"
    """The value ``evacuate``."""
    rebalance = "rebalance"
    """The value ``rebalance``."""
    reconfigure = "reconfigure"
    """The value ``reconfigure``."""
    dying_evacuate = "dying_evacuate"
    """The value ``dying_evacuate``."""
    stale = "stale"
    """The value ``stale``."""
    merge_concat = "merge_concat"
    """The value ``merge_concat``."""
    object_format_change = "object_format_change"
    """The value ``object_format_change``."""
    VsanSyncReason_Unknown = "VsanSyncReason_Unknown"
    """The value ``VsanSyncReason_Unknown``."""
