# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecycleClusterType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.LifecycleClusterType",
    wire_name="VimVsanLifecycleClusterType",
    since="vsan.version.version17",
    rank=15,
)
class LifecycleClusterType(_rt.VimEnum):
    """The enum ``vim.vsan.LifecycleClusterType``, on the wire ``VimVsanLifecycleClusterType``.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecycleClusterType.rst``
    """

    single = "single"
    """The value ``single``."""
    stretched = "stretched"
    """The value ``stretched``."""
    metadata = "metadata"
    """The value ``metadata``."""
    LifecycleClusterType_unknown = "LifecycleClusterType_unknown"
    """The value ``LifecycleClusterType_unknown``."""
