# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MemoryTierFlags``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.MemoryTierFlags",
    wire_name="HostMemoryTierFlags",
    since="vim.version.v7_0_3_0",
    rank=24,
)
class MemoryTierFlags(_rt.VimEnum):
    """The enum ``vim.host.MemoryTierFlags``, on the wire ``HostMemoryTierFlags``.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/MemoryTierFlags.rst``
    """

    memoryTier = "memoryTier"
    """The value ``memoryTier``."""
    persistentTier = "persistentTier"
    """The value ``persistentTier``."""
    cachingTier = "cachingTier"
    """The value ``cachingTier``."""
    unmappableTier = "unmappableTier"
    """The value ``unmappableTier``."""
