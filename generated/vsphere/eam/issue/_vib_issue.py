# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VibIssue", wire_name="VibIssue", since="eam.version.version1", rank=1)
class VibIssue(eam.issue.AgentIssue):
    """The data object ``eam.issue.VibIssue``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibIssue.rst``
    """
