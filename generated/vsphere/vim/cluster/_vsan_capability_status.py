# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanCapabilityStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanCapabilityStatus",
    wire_name="VsanCapabilityStatus",
    since="vsan.version.version3",
    rank=1,
)
class VsanCapabilityStatus(_rt.VimEnum):
    """The enum ``vim.cluster.VsanCapabilityStatus``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanCapabilityStatus.rst``
    """

    unknown = "unknown"
    """The value ``unknown``."""
    oldversion = "oldversion"
    """The value ``oldversion``."""
    disconnected = "disconnected"
    """The value ``disconnected``."""
    calculated = "calculated"
    """The value ``calculated``."""
