# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.TransitionFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.TransitionFailed",
    wire_name="TransitionFailed",
    since="eam.version.version9_0",
    rank=19,
)
class TransitionFailed(eam.issue.AgentIssue):
    """The data object ``eam.issue.TransitionFailed``.

    Since:
        eam API 9.0.0.0 (``eam.version.version9_0``)

    Source:
        ``eam/issue/TransitionFailed.rst``
    """
