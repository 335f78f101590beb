# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.MissingDvFilterSwitch``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.MissingDvFilterSwitch",
    wire_name="MissingDvFilterSwitch",
    since="eam.version.version1",
    rank=1,
)
class MissingDvFilterSwitch(eam.issue.AgentIssue):
    """The data object ``eam.issue.MissingDvFilterSwitch``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/MissingDvFilterSwitch.rst``
    """
