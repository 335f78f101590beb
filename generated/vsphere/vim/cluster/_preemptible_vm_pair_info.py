# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PreemptibleVmPairInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.PreemptibleVmPairInfo",
    wire_name="ClusterPreemptibleVmPairInfo",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("id", "int", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("monitoredVm", "vim.VirtualMachine", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("preemptibleVm", "vim.VirtualMachine", since="vim.version.v8_0_0_1", rank=28),
    ),
)
class PreemptibleVmPairInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.PreemptibleVmPairInfo``, on the wire ``ClusterPreemptibleVmPairInfo``.

    Fields:
        - ``id``: ``int``, optional.
        - ``monitoredVm``: ``vim.VirtualMachine``, required.
        - ``preemptibleVm``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/cluster/PreemptibleVmPairInfo.rst``
    """

    id: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    monitoredVm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 8.0.0.1."""
    preemptibleVm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 8.0.0.1."""
