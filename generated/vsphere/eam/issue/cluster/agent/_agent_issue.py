# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.AgentIssue``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam, vim


@_rt.data(
    "eam.issue.cluster.agent.AgentIssue",
    wire_name="ClusterAgentAgentIssue",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (
        _rt.Property("agent", "eam.Agent", since="eam.version.version6_9", rank=9),
        _rt.Property(
            "cluster", "vim.ComputeResource", optional=True, since="eam.version.version6_9", rank=9
        ),
    ),
)
class AgentIssue(eam.issue.AgencyIssue):
    """The data object ``eam.issue.cluster.agent.AgentIssue``, on the wire ``ClusterAgentAgentIssue``.

    Fields:
        - ``agent``: ``eam.Agent``, required.
        - ``cluster``: ``vim.ComputeResource``, optional.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/AgentIssue.rst``
    """

    agent: eam.Agent = _rt.UNSET
    """``eam.Agent``, required. Since eam API 6.9."""
    cluster: vim.ComputeResource | None = None
    """``vim.ComputeResource``, optional. Since eam API 6.9."""
