# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.TransitionFailed``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.TransitionFailed",
    wire_name="ClusterAgentTransitionFailed",
    since="eam.version.version9_0",
    rank=19,
)
class TransitionFailed(eam.issue.cluster.agent.AgentIssue):
    """The data object ``eam.issue.cluster.agent.TransitionFailed``, on the wire ``ClusterAgentTransitionFailed``.

    Since:
        eam API 9.0.0.0 (``eam.version.version9_0``)

    Source:
        ``eam/issue/cluster/agent/TransitionFailed.rst``
    """
