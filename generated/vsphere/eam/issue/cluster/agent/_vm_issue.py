# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.VmIssue``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam, vim


@_rt.data(
    "eam.issue.cluster.agent.VmIssue",
    wire_name="ClusterAgentVmIssue",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="eam.version.version6_9", rank=9),
    ),
)
class VmIssue(eam.issue.cluster.agent.AgentIssue):
    """The data object ``eam.issue.cluster.agent.VmIssue``, on the wire ``ClusterAgentVmIssue``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/VmIssue.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since eam API 6.9."""
