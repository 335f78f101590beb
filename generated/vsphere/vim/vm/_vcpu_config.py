# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VcpuConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.VcpuConfig",
    wire_name="VirtualMachineVcpuConfig",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "latencySensitivity",
            "vim.LatencySensitivity",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class VcpuConfig(vmodl.DynamicData):
    """The data object ``vim.vm.VcpuConfig``, on the wire ``VirtualMachineVcpuConfig``.

    Fields:
        - ``latencySensitivity``: ``vim.LatencySensitivity``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/VcpuConfig.rst``
    """

    latencySensitivity: vim.LatencySensitivity | None = None
    """``vim.LatencySensitivity``, optional. Since vSphere API 7.0.0.0."""
