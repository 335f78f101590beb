# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.VmInaccessible``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.VmInaccessible",
    wire_name="ClusterAgentVmInaccessible",
    since="eam.version.version8_3",
    rank=18,
)
class VmInaccessible(eam.issue.cluster.agent.VmIssue):
    """The data object ``eam.issue.cluster.agent.VmInaccessible``, on the wire ``ClusterAgentVmInaccessible``.

    Since:
        eam API 8.3 (``eam.version.version8_3``)

    Source:
        ``eam/issue/cluster/agent/VmInaccessible.rst``
    """
