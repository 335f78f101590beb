# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.InvalidConfig``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.InvalidConfig",
    wire_name="ClusterAgentInvalidConfig",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (_rt.Property("error", "anyType", since="eam.version.version6_9", rank=9),),
)
class InvalidConfig(eam.issue.cluster.agent.VmIssue):
    """The data object ``eam.issue.cluster.agent.InvalidConfig``, on the wire ``ClusterAgentInvalidConfig``.

    Fields:
        - ``error``: ``anyType``, required.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/InvalidConfig.rst``
    """

    error: object = None
    """``anyType``, required. Since eam API 6.9."""
