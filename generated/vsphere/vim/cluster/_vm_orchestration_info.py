# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmOrchestrationInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VmOrchestrationInfo",
    wire_name="ClusterVmOrchestrationInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version11", rank=11),
        _rt.Property(
            "vmReadiness", "vim.cluster.VmReadiness", since="vim.version.version11", rank=11
        ),
    ),
)
class VmOrchestrationInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VmOrchestrationInfo``, on the wire ``ClusterVmOrchestrationInfo``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmReadiness``: ``vim.cluster.VmReadiness``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VmOrchestrationInfo.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 6.5."""
    vmReadiness: vim.cluster.VmReadiness = _rt.UNSET
    """``vim.cluster.VmReadiness``, required. Since vSphere API 6.5."""
