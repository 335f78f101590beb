# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.HostInPartialMaintenanceMode``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.HostInPartialMaintenanceMode",
    wire_name="ClusterAgentHostInPartialMaintenanceMode",
    since="eam.version.version8_3",
    rank=18,
)
class HostInPartialMaintenanceMode(eam.issue.cluster.agent.VmIssue):
    """The data object ``eam.issue.cluster.agent.HostInPartialMaintenanceMode``, on the wire ``ClusterAgentHostInPartialMaintenanceMode``.

    Since:
        eam API 8.3 (``eam.version.version8_3``)

    Source:
        ``eam/issue/cluster/agent/HostInPartialMaintenanceMode.rst``
    """
