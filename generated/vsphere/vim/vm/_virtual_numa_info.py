# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualNumaInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.VirtualNumaInfo",
    wire_name="VirtualMachineVirtualNumaInfo",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "coresPerNumaNode", "int", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "autoCoresPerNumaNode", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "vnumaOnCpuHotaddExposed",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualNumaInfo(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualNumaInfo``, on the wire ``VirtualMachineVirtualNumaInfo``.

    Fields:
        - ``coresPerNumaNode``: ``int``, optional.
        - ``autoCoresPerNumaNode``: ``boolean``, optional.
        - ``vnumaOnCpuHotaddExposed``: ``boolean``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vm/VirtualNumaInfo.rst``
    """

    coresPerNumaNode: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    autoCoresPerNumaNode: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    vnumaOnCpuHotaddExposed: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
