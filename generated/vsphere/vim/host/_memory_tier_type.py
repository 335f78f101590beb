# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MemoryTierType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.MemoryTierType", wire_name="HostMemoryTierType", since="vim.version.v7_0_3_0", rank=24
)
class MemoryTierType(_rt.VimEnum):
    """The enum ``vim.host.MemoryTierType``, on the wire ``HostMemoryTierType``.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/MemoryTierType.rst``
    """

    DRAM = "DRAM"
    """The value ``DRAM``."""
    PMem = "PMem"
    """The value ``PMem``."""
    NVMe = "NVMe"
    """The value ``NVMe``."""
    Peaberry = "Peaberry"
    """The value ``Peaberry``."""
