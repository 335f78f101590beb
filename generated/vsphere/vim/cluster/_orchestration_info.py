# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.OrchestrationInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.OrchestrationInfo",
    wire_name="ClusterOrchestrationInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "defaultVmReadiness",
            "vim.cluster.VmReadiness",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class OrchestrationInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.OrchestrationInfo``, on the wire ``ClusterOrchestrationInfo``.

    Fields:
        - ``defaultVmReadiness``: ``vim.cluster.VmReadiness``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/OrchestrationInfo.rst``
    """

    defaultVmReadiness: vim.cluster.VmReadiness | None = None
    """``vim.cluster.VmReadiness``, optional. Since vSphere API 6.5."""
