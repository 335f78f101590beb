# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSyncStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanSyncStatus", wire_name="VsanSyncStatus", since="vsan.version.version10", rank=8
)
class VsanSyncStatus(_rt.VimEnum):
    """The enum ``vim.vsan.VsanSyncStatus``.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/VsanSyncStatus.rst``
    """

    active = "active"
    """The value ``active``."""
    queued = "queued"
    """The value ``queued``."""
    suspended = "suspended"
    """The value ``suspended``."""
    VsanSyncStatus_Unknown = "VsanSyncStatus_Unknown"
    """The value ``VsanSyncStatus_Unknown``."""
