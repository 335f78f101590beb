# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.InsufficientClusterSpace``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.InsufficientClusterSpace",
    wire_name="ClusterAgentInsufficientClusterSpace",
    since="eam.version.version6_9",
    rank=9,
)
class InsufficientClusterSpace(eam.issue.cluster.agent.VmNotDeployed):
    """The data object ``eam.issue.cluster.agent.InsufficientClusterSpace``, on the wire ``ClusterAgentInsufficientClusterSpace``.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/InsufficientClusterSpace.rst``
    """
