# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agent.AwaitingPMRemediation``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agent.AwaitingPMRemediation",
    wire_name="PersonalityAgentAwaitingPMRemediation",
    since="eam.version.version7_1",
    rank=11,
)
class AwaitingPMRemediation(eam.issue.personality.agent.PMIssue):
    """The data object ``eam.issue.personality.agent.AwaitingPMRemediation``, on the wire ``PersonalityAgentAwaitingPMRemediation``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agent/AwaitingPMRemediation.rst``
    """
