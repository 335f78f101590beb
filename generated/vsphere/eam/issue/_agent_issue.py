# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.AgentIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.AgentIssue",
    wire_name="AgentIssue",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("agent", "eam.Agent", since="eam.version.version1", rank=1),
        _rt.Property("agentName", "string", since="eam.version.version1", rank=1),
        _rt.Property("host", "vim.HostSystem", since="eam.version.version1", rank=1),
        _rt.Property("hostName", "string", since="eam.version.version1", rank=1),
    ),
)
class AgentIssue(eam.issue.AgencyIssue):
    """The data object ``eam.issue.AgentIssue``.

    Fields:
        - ``agent``: ``eam.Agent``, required.
        - ``agentName``: ``string``, required.
        - ``host``: ``vim.HostSystem``, required.
        - ``hostName``: ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/AgentIssue.rst``
    """

    agent: eam.Agent = _rt.UNSET
    """``eam.Agent``, required. Since eam API 1.0."""
    agentName: str = ""
    """``string``, required. Since eam API 1.0."""
    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since eam API 1.0."""
    hostName: str = ""
    """``string``, required. Since eam API 1.0."""
