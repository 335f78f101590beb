# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.VmHookFailed``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.VmHookFailed",
    wire_name="ClusterAgentVmHookFailed",
    since="eam.version.version9_0",
    rank=19,
)
class VmHookFailed(eam.issue.cluster.agent.VmIssue):
    """The data object ``eam.issue.cluster.agent.VmHookFailed``, on the wire ``ClusterAgentVmHookFailed``.

    Since:
        eam API 9.0.0.0 (``eam.version.version9_0``)

    Source:
        ``eam/issue/cluster/agent/VmHookFailed.rst``
    """
