# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanRelayoutObjectsErrorCode``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanRelayoutObjectsErrorCode",
    wire_name="VsanRelayoutObjectsErrorCode",
    since="vsan.version.version14",
    rank=12,
)
class VsanRelayoutObjectsErrorCode(_rt.VimEnum):
    """The enum ``vim.cluster.VsanRelayoutObjectsErrorCode``.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/cluster/VsanRelayoutObjectsErrorCode.rst``
    """

    outOfResources = "outOfResources"
    """The value ``outOfResources``."""
    generic = "generic"
    """The value ``generic``."""
    VsanRelayoutObjectsErrorCode_Unknown = "VsanRelayoutObjectsErrorCode_Unknown"
    """The value ``VsanRelayoutObjectsErrorCode_Unknown``."""
