# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.PMIssue``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agency.PMIssue",
    wire_name="PersonalityAgencyPMIssue",
    since="eam.version.version7_1",
    rank=11,
)
class PMIssue(eam.issue.AgencyIssue):
    """The data object ``eam.issue.personality.agency.PMIssue``, on the wire ``PersonalityAgencyPMIssue``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/PMIssue.rst``
    """
