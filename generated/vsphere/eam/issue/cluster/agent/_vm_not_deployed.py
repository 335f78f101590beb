# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.VmNotDeployed``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.VmNotDeployed",
    wire_name="ClusterAgentVmNotDeployed",
    since="eam.version.version6_9",
    rank=9,
)
class VmNotDeployed(eam.issue.cluster.agent.AgentIssue):
    """The data object ``eam.issue.cluster.agent.VmNotDeployed``, on the wire ``ClusterAgentVmNotDeployed``.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/VmNotDeployed.rst``
    """
