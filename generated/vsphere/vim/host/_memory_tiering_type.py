# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MemoryTieringType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.MemoryTieringType",
    wire_name="HostMemoryTieringType",
    since="vim.version.v7_0_3_0",
    rank=24,
)
class MemoryTieringType(_rt.VimEnum):
    """The enum ``vim.host.MemoryTieringType``, on the wire ``HostMemoryTieringType``.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/MemoryTieringType.rst``
    """

    noTiering = "noTiering"
    """The value ``noTiering``."""
    hardwareTiering = "hardwareTiering"
    """The value ``hardwareTiering``."""
    softwareTiering = "softwareTiering"
    """The value ``softwareTiering``."""
