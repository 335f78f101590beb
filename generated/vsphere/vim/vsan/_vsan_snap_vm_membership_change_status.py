# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSnapVmMembershipChangeStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanSnapVmMembershipChangeStatus",
    wire_name="VsanSnapVmMembershipChangeStatus",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanSnapVmMembershipChangeStatus(_rt.VimEnum):
    """The enum ``vim.vsan.VsanSnapVmMembershipChangeStatus``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VsanSnapVmMembershipChangeStatus.rst``
    """

    added = "added"
    """The value ``added``."""
    removed = "removed"
    """The value ``removed``."""
    VsanSnapVmMembershipChangeStatus_Unknown = "VsanSnapVmMembershipChangeStatus_Unknown"
    """The value ``VsanSnapVmMembershipChangeStatus_Unknown``."""
