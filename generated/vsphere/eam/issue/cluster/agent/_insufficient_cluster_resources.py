# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.InsufficientClusterResources``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.InsufficientClusterResources",
    wire_name="ClusterAgentInsufficientClusterResources",
    since="eam.version.version6_9",
    rank=9,
)
class InsufficientClusterResources(eam.issue.cluster.agent.VmPoweredOff):
    """The data object ``eam.issue.cluster.agent.InsufficientClusterResources``, on the wire ``ClusterAgentInsufficientClusterResources``.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/InsufficientClusterResources.rst``
    """
