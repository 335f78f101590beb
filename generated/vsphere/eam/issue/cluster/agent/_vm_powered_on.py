# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.VmPoweredOn``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.VmPoweredOn",
    wire_name="ClusterAgentVmPoweredOn",
    since="eam.version.version6_9",
    rank=9,
)
class VmPoweredOn(eam.issue.cluster.agent.VmIssue):
    """The data object ``eam.issue.cluster.agent.VmPoweredOn``, on the wire ``ClusterAgentVmPoweredOn``.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/VmPoweredOn.rst``
    """
