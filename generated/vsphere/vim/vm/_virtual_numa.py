# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualNuma``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.VirtualNuma",
    wire_name="VirtualMachineVirtualNuma",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "coresPerNumaNode", "int", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "exposeVnumaOnCpuHotadd",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualNuma(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualNuma``, on the wire ``VirtualMachineVirtualNuma``.

    Fields:
        - ``coresPerNumaNode``: ``int``, optional.
        - ``exposeVnumaOnCpuHotadd``: ``boolean``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vm/VirtualNuma.rst``
    """

    coresPerNumaNode: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    exposeVnumaOnCpuHotadd: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
