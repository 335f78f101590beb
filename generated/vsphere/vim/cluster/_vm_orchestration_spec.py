# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmOrchestrationSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VmOrchestrationSpec",
    wire_name="ClusterVmOrchestrationSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "info",
            "vim.cluster.VmOrchestrationInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VmOrchestrationSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.VmOrchestrationSpec``, on the wire ``ClusterVmOrchestrationSpec``.

    Fields:
        - ``info``: ``vim.cluster.VmOrchestrationInfo``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VmOrchestrationSpec.rst``
    """

    info: vim.cluster.VmOrchestrationInfo | None = None
    """``vim.cluster.VmOrchestrationInfo``, optional. Since vSphere API 6.5."""
