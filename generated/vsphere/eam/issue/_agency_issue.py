# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.AgencyIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.AgencyIssue",
    wire_name="AgencyIssue",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("agency", "eam.Agency", since="eam.version.version1", rank=1),
        _rt.Property("agencyName", "string", since="eam.version.version1", rank=1),
        _rt.Property("solutionId", "string", since="eam.version.version1", rank=1),
        _rt.Property("solutionName", "string", since="eam.version.version1", rank=1),
    ),
)
class AgencyIssue(eam.issue.Issue):
    """The data object ``eam.issue.AgencyIssue``.

    Fields:
        - ``agency``: ``eam.Agency``, required.
        - ``agencyName``: ``string``, required.
        - ``solutionId``: ``string``, required.
        - ``solutionName``: ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/AgencyIssue.rst``
    """

    agency: eam.Agency = _rt.UNSET
    """``eam.Agency``, required. Since eam API 1.0."""
    agencyName: str = ""
    """``string``, required. Since eam API 1.0."""
    solutionId: str = ""
    """``string``, required. Since eam API 1.0."""
    solutionName: str = ""
    """``string``, required. Since eam API 1.0."""
