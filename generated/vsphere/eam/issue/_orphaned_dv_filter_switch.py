# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.OrphanedDvFilterSwitch``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.OrphanedDvFilterSwitch",
    wire_name="OrphanedDvFilterSwitch",
    since="eam.version.version1",
    rank=1,
)
class OrphanedDvFilterSwitch(eam.issue.HostIssue):
    """The data object ``eam.issue.OrphanedDvFilterSwitch``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/OrphanedDvFilterSwitch.rst``
    """
