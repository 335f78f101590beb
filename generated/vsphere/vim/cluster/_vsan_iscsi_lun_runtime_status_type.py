# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiLUNRuntimeStatusType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanIscsiLUNRuntimeStatusType",
    wire_name="VsanIscsiLUNRuntimeStatusType",
    since="vsan.version.version21",
    rank=19,
)
class VsanIscsiLUNRuntimeStatusType(_rt.VimEnum):
    """The enum ``vim.cluster.VsanIscsiLUNRuntimeStatusType``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanIscsiLUNRuntimeStatusType.rst``
    """

    Online = "Online"
    """The value ``Online``."""
    Offline = "Offline"
    """The value ``Offline``."""
    VsanIscsiLUNRuntimeStatusType_Unknown = "VsanIscsiLUNRuntimeStatusType_Unknown"
    """The value ``VsanIscsiLUNRuntimeStatusType_Unknown``."""
