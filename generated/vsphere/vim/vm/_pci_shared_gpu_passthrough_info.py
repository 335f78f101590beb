# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.PciSharedGpuPassthroughInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.PciSharedGpuPassthroughInfo",
    wire_name="VirtualMachinePciSharedGpuPassthroughInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (_rt.Property("vgpu", "string", since="vim.version.version10", rank=10),),
)
class PciSharedGpuPassthroughInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.PciSharedGpuPassthroughInfo``, on the wire ``VirtualMachinePciSharedGpuPassthroughInfo``.

    Fields:
        - ``vgpu``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/PciSharedGpuPassthroughInfo.rst``
    """

    vgpu: str = ""
    """``string``, required. Since vSphere API 6.0."""
