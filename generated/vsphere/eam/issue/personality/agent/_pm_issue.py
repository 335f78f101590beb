# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agent.PMIssue``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agent.PMIssue",
    wire_name="PersonalityAgentPMIssue",
    since="eam.version.version7_1",
    rank=11,
)
class PMIssue(eam.issue.AgentIssue):
    """The data object ``eam.issue.personality.agent.PMIssue``, on the wire ``PersonalityAgentPMIssue``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agent/PMIssue.rst``
    """
